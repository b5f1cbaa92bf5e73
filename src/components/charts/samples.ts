import type { ChartFigure, DifficultyRow, ScoreRankRow } from '../../charts/assessment-rows.ts';
import { addresses } from '../../domain/address.ts';

/*
 * Made-up figures for the examples. The names are as long as names of departments get; the links
 * lead to pages that every portal has.
 */

const year = 2020;

/** Names, the longest first. */
const names = [
  '市住房公积金管理中心',
  '市文化广电旅游局',
  '市退役军人事务局',
  '市新闻传媒中心',
  '市卫生健康委',
  '市委改革办',
  '市教育局',
  '团市委',
] as const;

/** A made-up department's name; after the eighth they repeat with a number. */
export function sampleName(index: number): string {
  const name = names[index % names.length] ?? '';
  const round = Math.floor(index / names.length);
  return round === 0 ? name : `${name}${round + 1}`;
}

/** A made-up figure, printed as given. */
export function sampleFigure(printed: string, line: number, inferred: string | null): ChartFigure {
  return {
    value: Number(printed),
    printed,
    source: { id: 'sample', year, kind: 'outcomes' },
    line,
    address: addresses.documents,
    inferred,
  };
}

/** A row with a score and a rank, of which either may be `null`. */
export function sampleScoreRank(
  index: number,
  score: string | null,
  rank: string | null,
): ScoreRankRow {
  return {
    ...sampleDepartment(index),
    score: score === null ? null : sampleFigure(score, index + 1, null),
    rank: rank === null ? null : sampleFigure(rank, index + 1, null),
  };
}

/** A row with a self-rated and a rated coefficient, of which either may be `null`. */
export function sampleDifficulty(
  index: number,
  self: string | null,
  rated: string | null,
  inferred: string | null = null,
): DifficultyRow {
  return {
    ...sampleDepartment(index),
    self: self === null ? null : sampleFigure(self, index + 1, inferred),
    rated: rated === null ? null : sampleFigure(rated, index + 101, inferred),
  };
}

function sampleDepartment(index: number) {
  return { id: `sample-${index}`, name: sampleName(index), address: addresses.departments };
}
