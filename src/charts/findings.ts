import { ascending } from 'd3-array';
import { rankRuns } from '../domain/ranking.ts';
import type { ChartFigure, DifficultyRow, ScoreRankRow } from './assessment-rows.ts';

/** A printed number with the names of all departments that have it. */
export interface NamedFigure {
  names: string[];
  figure: ChartFigure;
}

/** What the score-and-rank chart shows, for its title. */
export type ScoreRankFinding =
  | { kind: 'none' }
  | { kind: 'one'; row: ScoreRankRow }
  /** The highlighted department among `count` published ones; `ranks` where every one has a rank. */
  | { kind: 'highlight'; row: ScoreRankRow; count: number; ranks: RankRun[] }
  /** Only ranks are printed. */
  | { kind: 'ranks'; ranked: number; ranks: RankRun[] }
  | {
      kind: 'scores';
      /** Number of departments with a score, and of those with a rank; not always the same ones. */
      scored: number;
      ranked: number;
      /** Whether every department has both. */
      both: boolean;
      lowest: ChartFigure;
      highest: ChartFigure;
      ranks: RankRun[];
    };

/** Printed ranks without a hole between them, both ends included. */
export type RankRun = ReturnType<typeof rankRuns>[number];

/** What the difficulty chart shows, for its title. */
export type DifficultyFinding =
  | { kind: 'none' }
  | { kind: 'one'; row: DifficultyRow }
  /** The highlighted department among `count` published ones. */
  | { kind: 'highlight'; row: DifficultyRow; count: number }
  /** How the rated coefficients compare with the self-rated; `single` departments have one only. */
  | { kind: 'pairs'; lower: number; higher: number; equal: number; single: number }
  /** No department has both coefficients, and the departments have different ones. */
  | { kind: 'either'; count: number }
  /** Only one of the two coefficients is printed. */
  | {
      kind: 'single';
      coefficient: 'self' | 'rated';
      count: number;
      lowest: NamedFigure;
      highest: NamedFigure;
    };

export function findScoreRank(
  rows: readonly ScoreRankRow[],
  highlight: string | null,
): ScoreRankFinding {
  const [first] = rows;
  if (first === undefined) {
    return { kind: 'none' };
  }
  if (rows.length === 1) {
    return { kind: 'one', row: first };
  }
  const chosen = rows.find((row) => row.id === highlight);
  if (chosen !== undefined) {
    const values = rankValues(rows);
    const ranks = values.length === rows.length ? rankRuns(values) : [];
    return { kind: 'highlight', row: chosen, count: rows.length, ranks };
  }
  return findScores(rows);
}

function rankValues(rows: readonly ScoreRankRow[]): number[] {
  return rows.flatMap(({ rank }) => (rank === null ? [] : [rank.value])).sort(ascending);
}

function findScores(rows: readonly ScoreRankRow[]): ScoreRankFinding {
  const values = rankValues(rows);
  const ranks = rankRuns(values);
  const ranked = values.length;
  const scored = rows.filter(({ score }) => score !== null).length;
  const { lowest, highest } = extremes(rows.map(({ name, score }) => ({ name, figure: score })));
  return lowest === null || highest === null
    ? { kind: 'ranks', ranked, ranks }
    : {
        kind: 'scores',
        scored,
        ranked,
        both: scored === rows.length && ranked === rows.length,
        lowest: lowest.figure,
        highest: highest.figure,
        ranks,
      };
}

export function findDifficulty(
  rows: readonly DifficultyRow[],
  highlight: string | null = null,
): DifficultyFinding {
  const [first] = rows;
  if (first === undefined) {
    return { kind: 'none' };
  }
  if (rows.length === 1) {
    return { kind: 'one', row: first };
  }
  const chosen = rows.find((row) => row.id === highlight);
  if (chosen !== undefined) {
    return { kind: 'highlight', row: chosen, count: rows.length };
  }
  const differences = rows.flatMap(({ self, rated }) =>
    self === null || rated === null ? [] : [Math.sign(rated.value - self.value)],
  );
  if (differences.length > 0) {
    const count = (sign: number) => differences.filter((difference) => difference === sign).length;
    return {
      kind: 'pairs',
      lower: count(-1),
      higher: count(1),
      equal: count(0),
      single: rows.length - differences.length,
    };
  }
  return findSingle(rows);
}

function findSingle(rows: readonly DifficultyRow[]): DifficultyFinding {
  const coefficient = rows.every(({ self }) => self === null)
    ? 'rated'
    : rows.every(({ rated }) => rated === null)
      ? 'self'
      : 'either';
  const { lowest, highest } = extremes(
    rows.map(({ name, self, rated }) => ({ name, figure: rated ?? self })),
  );
  // A self-rated coefficient held against a rated one would say nothing.
  return coefficient === 'either' || lowest === null || highest === null
    ? { kind: 'either', count: rows.length }
    : { kind: 'single', coefficient, count: rows.length, lowest, highest };
}

/** Several departments with the same number are all named, for none of them is the one. */
function extremes(figures: readonly { name: string; figure: ChartFigure | null }[]): {
  lowest: NamedFigure | null;
  highest: NamedFigure | null;
} {
  const sorted = figures
    .flatMap(({ name, figure }) => (figure === null ? [] : [{ name, figure }]))
    .sort((a, b) => a.figure.value - b.figure.value);
  const at = (extreme: (typeof sorted)[number] | undefined): NamedFigure | null =>
    extreme === undefined
      ? null
      : {
          figure: extreme.figure,
          names: sorted
            .filter(({ figure }) => figure.value === extreme.figure.value)
            .map(({ name }) => name),
        };
  return { lowest: at(sorted[0]), highest: at(sorted.at(-1)) };
}
