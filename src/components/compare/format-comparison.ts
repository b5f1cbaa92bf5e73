import { formatExcelCsv } from '../../domain/csv.ts';
import type { Summary, SummaryRow } from '../../domain/summary.ts';
import { compare as words } from '../../i18n/zh/compare.ts';
import { pairSummaries } from './summary.ts';

/** Two summaries as a table that opens in Excel as it is: what each side says, and where it can be checked. */
export function formatComparison(a: Summary, b: Summary): string {
  const columns = [
    words.columns.group,
    words.item,
    a.name,
    words.columns.source(a.name),
    b.name,
    words.columns.source(b.name),
  ];
  const rows = pairSummaries(a, b).flatMap(({ group, rows: own, items }) => [
    ...own.map(({ label, a: left, b: right }) => [
      group,
      label,
      left?.text,
      wholeAddress(left),
      right?.text,
      wholeAddress(right),
    ]),
    // Each in a row of its own: the first of one has nothing to do with the first of another.
    ...items.a.map((item) => [group, item.label, item.text, wholeAddress(item), null, null]),
    ...items.b.map((item) => [group, item.label, null, null, item.text, wholeAddress(item)]),
  ]);
  return formatExcelCsv(
    columns,
    rows.map((cells) =>
      Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? null])),
    ),
  );
}

function wholeAddress(row: Pick<SummaryRow, 'href'> | null): string | null {
  return row?.href == null ? null : new URL(row.href, location.origin).href;
}
