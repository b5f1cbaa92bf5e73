import type { Summary, SummaryRow } from '../../domain/summary.ts';

/** What can be put side by side. */
export const compareKinds = ['departments', 'years', 'measures'] as const;

export type CompareKind = (typeof compareKinds)[number];

/** A line of two summaries. */
export interface PairedRow {
  label: string;
  a: SummaryRow | null;
  b: SummaryRow | null;
}

/** Lines of two summaries under the groups they belong to, in the order of the first, then of the second. */
export function pairSummaries(a: Summary, b: Summary): { group: string; rows: PairedRow[] }[] {
  const groups = unique([...a.rows, ...b.rows].map(({ group }) => group)).sort(byGroup);
  return groups.map((group) => {
    const [left, right] = [a, b].map(({ rows }) => rows.filter((row) => row.group === group));
    const labels = unique([...(left ?? []), ...(right ?? [])].map(({ label }) => label));
    const find = (rows: readonly SummaryRow[] | undefined, label: string) =>
      rows?.find((row) => row.label === label) ?? null;
    return {
      group,
      rows: labels.map((label) => ({ label, a: find(left, label), b: find(right, label) })),
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
