import type { Summary, SummaryRow } from '../../domain/summary.ts';
import { compare as words } from '../../i18n/zh/compare.ts';
import { element } from '../search/elements.ts';
import { pairSummaries } from './summary.ts';

/** Two summaries as one table, and how many lines it has. */
export function renderComparison(a: Summary, b: Summary): { table: HTMLElement; rows: number } {
  const groups = pairSummaries(a, b);
  const table = element(
    'table',
    { class: 'table compare-table' },
    element('caption', { class: 'visually-hidden' }, words.caption(a.name, b.name)),
    element('thead', {}, element('tr', {}, head(words.item), head(nameOf(a)), head(nameOf(b)))),
    ...groups.map(({ group, rows }) =>
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
      ),
    ),
  );
  return { table, rows: groups.reduce((sum, { rows }) => sum + rows.length, 0) };
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
