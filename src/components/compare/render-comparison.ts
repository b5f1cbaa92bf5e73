import type { Summary, SummaryItem, SummaryRow } from '../../domain/summary.ts';
import { compare as words } from '../../i18n/zh/compare.ts';
import { element } from '../element.ts';
import { pairSummaries } from './summary.ts';

/** Two summaries as one table, and how many lines it has. */
export function renderComparison(a: Summary, b: Summary): { table: HTMLElement; rows: number } {
  const groups = pairSummaries(a, b);
  const table = element(
    'table',
    { class: 'table compare-table' },
    element('caption', { class: 'visually-hidden' }, words.caption(a.name, b.name)),
    element('thead', {}, element('tr', {}, head(words.item), head(nameOf(a)), head(nameOf(b)))),
    ...groups.map(({ group, rows, items }) =>
      element(
        'tbody',
        {},
        ...(group === ''
          ? []
          : [
              element(
                'tr',
                {},
                element('th', { scope: 'rowgroup', colspan: '3', class: 'compare-group' }, group),
              ),
            ]),
        ...rows.map((row) =>
          element(
            'tr',
            {},
            element('th', { scope: 'row' }, row.label),
            cell(row.a, row.label),
            cell(row.b, row.label),
          ),
        ),
        ...(items.a.length + items.b.length === 0
          ? []
          : [
              element(
                'tr',
                { class: 'compare-items' },
                element('th', { scope: 'row' }, words.itemsHead),
                list(items.a, words.itemsOf(a.name, group)),
                list(items.b, words.itemsOf(b.name, group)),
              ),
            ]),
      ),
    ),
  );
  return { table, rows: groups.reduce((sum, { rows }) => sum + rows.length, 0) };
}

/** What each promises stands in a list of its own: the first of one has nothing to do with the first of another. */
function list(items: readonly SummaryItem[], label: string): HTMLElement {
  const entries = items.map(({ label: no, text, numbers, href }) =>
    element(
      'li',
      {},
      element('span', { class: 'compare-no' }, no),
      ' ',
      element('a', { href }, text),
      ...(numbers.length === 0
        ? []
        : [element('p', { class: 'compare-numbers' }, words.itemNumbers(numbers))]),
    ),
  );
  return items.length === 0
    ? element('td', { class: 'muted' }, words.absent)
    : element('td', {}, element('ul', { class: 'compare-own', 'aria-label': label }, ...entries));
}

function head(content: Node | string): HTMLElement {
  return element('th', { scope: 'col' }, content);
}

function nameOf({ name, href }: Summary): HTMLElement {
  return element('a', { href }, name);
}

// What this portal says of the documents: where it says nothing, nothing was left unpublished.
const ours: ReadonlySet<string> = new Set([
  words.note,
  words.readings,
  words.raised,
  words.against,
]);

function cell(row: SummaryRow | null, label: string): HTMLElement {
  if (row === null) {
    return element('td', { class: 'muted' }, ours.has(label) ? words.unsaid : words.absent);
  }
  return element(
    'td',
    {},
    row.href === null ? row.text : element('a', { href: row.href }, row.text),
  );
}
