import type { Assessment } from './assessment.ts';
import type { Commitment } from './commitment.ts';
import { type RankRun, rankRuns } from './ranking.ts';

/** What is published of scores and ranks in one category of one year. */
export interface Standing {
  /** Departments with a printed score, highest first. */
  scored: Assessment[];
  /** Printed ranks as runs: 9 to 18. */
  printedRanks: RankRun[];
  /** Ranks above the last printed one that no document prints, as runs: 1 to 8. */
  missingRanks: RankRun[];
  /** Departments with commitments of the category and year, but without a printed score. */
  unscored: string[];
}

/** Whether more departments were assessed, or could have been, than the documents print. */
export function isPartial(standing: Standing): boolean {
  return standing.missingRanks.length > 0 || standing.unscored.length > 0;
}

/** Standing of one category and year; `commitments` and `assessments` may hold others too. */
export function standingOf(
  commitments: readonly Commitment[],
  assessments: readonly Assessment[],
  year: number,
  category: string,
): Standing {
  const own = assessments.filter((one) => one.year === year && one.category === category);
  const scored = own.filter((one) => one.score !== null).sort((a, b) => scoreOf(b) - scoreOf(a));
  const ranked = own.filter((one) => one.rank !== null).sort((a, b) => rankOf(a) - rankOf(b));
  const ranks = new Set(ranked.map(rankOf));
  const upToLast = Array.from({ length: Math.max(0, ...ranks) }, (_, index) => index + 1);
  const withScore = new Set(scored.map((one) => one.department));
  const known = commitments
    .filter((one) => one.year === year && one.category === category)
    .map((one) => one.department);
  return {
    scored,
    printedRanks: rankRuns(ranked.map(rankOf)),
    missingRanks: rankRuns(upToLast.filter((rank) => !ranks.has(rank))),
    unscored: [...new Set(known)].filter((department) => !withScore.has(department)),
  };
}

function scoreOf(assessment: Assessment): number {
  return assessment.score?.value ?? Number.NEGATIVE_INFINITY;
}

function rankOf(assessment: Assessment): number {
  return assessment.rank?.value ?? Number.POSITIVE_INFINITY;
}
