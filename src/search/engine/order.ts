import type { SortName } from './answer.ts';
import type { Columns } from './columns.ts';

/** What an order may depend on besides the commitments themselves. */
export interface OrderBy {
  scores: Uint32Array;
  /** Place of each commitment in the order of values; those without a value are not in it. */
  places: ReadonlyMap<number, number>;
}

/** Puts commitments, which ascend, in order. Equals stay as the index has them: latest year first. */
export function inOrder(
  records: readonly number[],
  sort: SortName,
  columns: Columns,
  { scores, places }: OrderBy,
): number[] {
  switch (sort) {
    case 'relevance':
      return byScore(records, scores);
    case 'year':
      return [...records];
    case 'department':
      return [...records].sort(
        (a, b) => columns.block(a).department - columns.block(b).department || a - b,
      );
    case 'value': {
      const last = places.size;
      return [...records].sort(
        (a, b) => (places.get(a) ?? last) - (places.get(b) ?? last) || a - b,
      );
    }
  }
}

/** Best first, by putting equals together: tens of thousands take no time. */
function byScore(records: readonly number[], scores: Uint32Array): number[] {
  const groups = new Map<number, number[]>();
  for (const record of records) {
    const score = scores[record] ?? 0;
    const group = groups.get(score);
    if (group === undefined) {
      groups.set(score, [record]);
    } else {
      group.push(record);
    }
  }
  return [...groups].sort(([a], [b]) => b - a).flatMap(([, group]) => group);
}
