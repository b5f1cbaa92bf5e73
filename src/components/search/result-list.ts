import { search as words } from '../../i18n/zh/search.ts';
import type { SearchState } from '../../search/address-state.ts';
import type { SearchAnswer } from '../../search/engine/answer.ts';
import type { Directory } from '../../search/format/directory.ts';
import { element } from '../element.ts';
import type { Answer } from './answers.ts';
import type { ListedResult, Section } from './arrange.ts';
import { resultItem } from './result-item.ts';
import { addressOf } from './state-links.ts';

/**
 * A page of results: one list, or one under each heading.
 *
 * @param start Number of the first of them among all.
 */
export function resultList(
  state: SearchState,
  { answer, results, directory }: Extract<Answer, { kind: 'results' }>,
  start: number,
  readingName: (reading: string) => string,
): Node[] {
  const context = { directory, marked: answer.marked, readingName };
  const parts = inParts(results);
  let number = start;
  return parts.flatMap((part) => {
    const [first] = part;
    const headings = first === undefined ? [] : headingsOf(state, answer, first.section, directory);
    const items = part.map((result) =>
      resultItem(result, context, headings.length > 0 ? 'h4' : 'h3'),
    );
    const list = element('ol', { class: 'search-list', start: String(number) }, ...items);
    number += part.length;
    return [...headings, list];
  });
}

/** The results section by section. */
function inParts(results: readonly ListedResult[]): ListedResult[][] {
  const parts: ListedResult[][] = [];
  for (const result of results) {
    const last = parts.at(-1);
    if (last?.[0]?.section === result.section) {
      last.push(result);
    } else {
      parts.push([result]);
    }
  }
  return parts;
}

/** The heading of a section, where there are several: its group, and what it is listed by. */
function headingsOf(
  state: SearchState,
  { groups, nearest }: SearchAnswer,
  { group, by, count }: Section,
  directory: Directory,
): HTMLElement[] {
  const isOneGroup = groups.filter(({ ids }) => ids.length > 0).length === 1;
  const groupName = group === 'similar' && nearest ? words.groups.nearest : words.groups[group];
  if (by === null) {
    return isOneGroup ? [] : [heading(words.sectionCount(groupName, count))];
  }
  const name = by.kind === 'year' ? words.year(by.value) : departmentName(directory, by.value);
  const said = words.sectionCount(isOneGroup ? name : `${groupName} · ${name}`, count);
  return [heading(said, onlyLink(state, by, name))];
}

function heading(text: string, ...more: Node[]): HTMLElement {
  return element('div', { class: 'search-section' }, element('h3', {}, text), ...more);
}

function onlyLink(state: SearchState, by: NonNullable<Section['by']>, name: string): HTMLElement {
  const filters = { ...state.filters, [by.kind]: [by.value] };
  return element(
    'a',
    {
      href: addressOf({ ...state, filters, page: 1 }),
      'data-in-page': '',
      'aria-label': words.onlyTheseOf(name),
    },
    words.onlyThese,
  );
}

function departmentName({ departments }: Directory, id: string): string {
  return departments.find((department) => department.id === id)?.name ?? id;
}
