import type { Summary, SummaryItem, SummaryRow } from '../../domain/summary.ts';

/** What can be put side by side. */
export const compareKinds = ['departments', 'years', 'measures'] as const;

export type CompareKind = (typeof compareKinds)[number];

/** A line of two summaries. */
export interface PairedRow {
  label: string;
  a: SummaryRow | null;
  b: SummaryRow | null;
}

/** What two summaries say of a group: lines that meet, then what each consists of, which does not. */
export interface PairedGroup {
  group: string;
  rows: PairedRow[];
  items: { a: SummaryItem[]; b: SummaryItem[] };
}

/** Lines of two summaries under the groups they belong to, in the order of the first, then of the second. */
export function pairSummaries(a: Summary, b: Summary): PairedGroup[] {
  const told = [...a.rows, ...b.rows, ...a.items, ...b.items];
  const groups = unique(told.map(({ group }) => group)).sort(byGroup);
  const itemsOf = ({ items }: Summary, group: string) =>
    items.filter((item) => item.group === group);
  return groups.map((group) => {
    const [left, right] = [a, b].map(({ rows }) => rows.filter((row) => row.group === group));
    const labels = unique([...(left ?? []), ...(right ?? [])].map(({ label }) => label));
    const find = (rows: readonly SummaryRow[] | undefined, label: string) =>
      rows?.find((row) => row.label === label) ?? null;
    return {
      group,
      rows: labels.map((label) => ({ label, a: find(left, label), b: find(right, label) })),
      items: { a: itemsOf(a, group), b: itemsOf(b, group) },
    };
  });
}

// The thing as a whole, then years, the latest first: `2025年` before `2022年`; other names stay as they come.
function byGroup(a: string, b: string): number {
  if (a === '' || b === '') {
    return a === b ? 0 : a === '' ? -1 : 1;
  }
  const [before, after] = [Number.parseInt(a, 10), Number.parseInt(b, 10)];
  return Number.isNaN(before) || Number.isNaN(after) ? 0 : after - before;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
