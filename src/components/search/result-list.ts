import { addresses } from '../../domain/address.ts';
import { excerptOf } from '../../domain/excerpt.ts';
import type { CommitmentId } from '../../domain/identity.ts';
import { search as words } from '../../i18n/zh/search.ts';
import { link } from '../../links.ts';
import type { Catalogue } from '../../search/catalogue.ts';
import { excerptSentences } from '../../search/excerpts.ts';
import { findMarks, type MarkedRun, splitAtMarks } from '../../search/marks.ts';
import type { SearchTexts } from '../../search/records.ts';
import { element } from './elements.ts';

/** One commitment to be shown as a result. */
export interface ResultRecord {
  id: CommitmentId;
  texts: SearchTexts;
}

// About two lines on a phone.
const openingLength = 60;

/** Makes an item of the result list of a clone of the page's template. */
export function resultItem(
  template: HTMLTemplateElement,
  { id, texts }: ResultRecord,
  catalogue: Catalogue,
  foldedTerms: readonly string[],
): DocumentFragment {
  const item = document.importNode(template.content, true);
  const [year = '', departmentId = '', no = ''] = id.split('/');
  const department = catalogue.departments.find((each) => each.id === departmentId);
  const category = catalogue.records.find((record) => record.id === id)?.category;
  const name = department?.name ?? departmentId;
  const part = (which: string) => partOf(item, which);

  const departmentLink = part('department');
  departmentLink.setAttribute('href', link(addresses.department(departmentId)));
  departmentLink.append(...marked(name, foldedTerms));
  const alias = matchedAlias(name, department?.otherNames ?? [], foldedTerms);
  if (alias === null) {
    part('alias').remove();
  } else {
    part('alias').append(words.alsoCalled, ...marked(alias, foldedTerms));
  }
  part('year').append(words.year(year));
  part('category').append(
    catalogue.categories.find((each) => each.id === category)?.name ?? category ?? '',
  );
  part('no').append(words.no(no));
  const title = part('title');
  title.setAttribute('href', link(addresses.commitment(id)));
  title.replaceChildren(...marked(texts.title, foldedTerms));
  part('sides').append(...sides(texts, foldedTerms));
  return item;
}

/** The sentences in which a term stands, under the side they are of; else the beginning of the first side. */
function sides(texts: SearchTexts, foldedTerms: readonly string[]): HTMLElement[] {
  const found = [
    side(words.target, texts.target, foldedTerms),
    side(words.outcomeTitle, unlikeTitle(texts, foldedTerms), foldedTerms),
    side(words.outcome, texts.outcome, foldedTerms),
  ].filter((each) => each !== null);
  return found.length > 0 ? found : opening(texts);
}

function side(
  label: string,
  text: string | null,
  foldedTerms: readonly string[],
): HTMLElement | null {
  const excerpts = text === null ? [] : excerptSentences(text, foldedTerms);
  if (excerpts.length === 0) {
    return null;
  }
  const sentences = excerpts.map(({ runs, cutBefore, cutAfter }) =>
    element(
      'p',
      {},
      ...(cutBefore ? [words.cut] : []),
      ...toNodes(runs),
      ...(cutAfter ? [words.cut] : []),
    ),
  );
  return element('div', {}, element('dt', {}, label), element('dd', {}, ...sentences));
}

/** The outcome table's title, where it says what the commitment's own does not. */
function unlikeTitle(texts: SearchTexts, foldedTerms: readonly string[]): string | null {
  const { outcome_title: outcomeTitle } = texts;
  const onlyThere = foldedTerms.some(
    (term) =>
      findMarks(outcomeTitle ?? '', [term]).length > 0 &&
      findMarks(texts.title, [term]).length === 0,
  );
  return onlyThere ? outcomeTitle : null;
}

function opening({ target, outcome }: SearchTexts): HTMLElement[] {
  const text = target ?? outcome;
  if (text === null) {
    return [];
  }
  const { text: beginning, cut } = excerptOf(text, openingLength);
  const label = target === null ? words.outcome : words.target;
  const paragraph = element('p', {}, beginning, ...(cut ? [words.cut] : []));
  return [element('div', {}, element('dt', {}, label), element('dd', {}, paragraph))];
}

/** Another name of the department, where a term stands in it and not in the name shown. */
function matchedAlias(
  name: string,
  otherNames: readonly string[],
  foldedTerms: readonly string[],
): string | null {
  const terms = foldedTerms.filter((term) => findMarks(name, [term]).length === 0);
  return otherNames.find((other) => findMarks(other, terms).length > 0) ?? null;
}

function marked(printed: string, foldedTerms: readonly string[]): (Node | string)[] {
  const whole = { start: 0, end: printed.length };
  return toNodes(splitAtMarks(printed, whole, findMarks(printed, foldedTerms)));
}

function toNodes(runs: readonly MarkedRun[]): (Node | string)[] {
  return runs.map((run) => (run.marked ? element('mark', {}, run.text) : run.text));
}

function partOf(item: DocumentFragment, name: string): Element {
  const part = item.querySelector(`[data-part="${name}"]`);
  if (part === null) {
    throw new Error(`search page: the result has no part "${name}"`);
  }
  return part;
}
