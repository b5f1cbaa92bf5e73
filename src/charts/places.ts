import { descending, max } from 'd3-array';
import type { ScoreRankRow } from './assessment-rows.ts';

/** What stands in one row of a ranking of which a document may print only a part. */
export type Place =
  | { kind: 'department'; row: ScoreRankRow }
  /** Ranks between two printed ones, or before the first, that no document prints. */
  | { kind: 'gap'; from: number; to: number };

/**
 * Puts departments in the order of their ranks and the unprinted ranks between them. Equal ranks
 * stand together, and the rank after them may be the next number (1, 2, 2, 3) or the next place
 * (1, 2, 2, 4): neither is a gap. Departments without a rank come last, highest score first.
 */
export function placesOf(rows: readonly ScoreRankRow[]): Place[] {
  const places: Place[] = [];
  let before = 0;
  let sharing = 0;
  for (const row of ranked(rows)) {
    const rank = row.rank?.value ?? 0;
    const next = before + Math.max(sharing, 1);
    if (rank > next) {
      places.push({ kind: 'gap', from: next, to: rank - 1 });
    }
    sharing = rank === before ? sharing + 1 : 1;
    before = rank;
    places.push({ kind: 'department', row });
  }
  const rest = rows.filter((row) => row.rank === null).sort(compareScores);
  return [...places, ...rest.map((row): Place => ({ kind: 'department', row }))];
}

function ranked(rows: readonly ScoreRankRow[]): ScoreRankRow[] {
  const rankOf = (row: ScoreRankRow) => row.rank?.value ?? 0;
  return rows
    .filter((row) => row.rank !== null)
    .sort((a, b) => rankOf(a) - rankOf(b) || compareScores(a, b));
}

function compareScores(a: ScoreRankRow, b: ScoreRankRow): number {
  const scoreOf = (row: ScoreRankRow) => row.score?.value ?? Number.NEGATIVE_INFINITY;
  return descending(scoreOf(a), scoreOf(b));
}

/** The last rank that is printed, or `null`. Whether there are more departments is not known. */
export function lastRank(rows: readonly ScoreRankRow[]): number | null {
  return max(rows, (row) => row.rank?.value) ?? null;
}
