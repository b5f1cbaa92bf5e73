import type { Assessment } from './assessment.ts';
import type { Commitment } from './commitment.ts';

/** What is printed of a year's ranks in one category. Ranks of different categories never compare. */
export interface Ranking {
  year: number;
  category: string;
  /** Ranks that are printed, ascending. */
  ranks: number[];
  /** Departments of the category that year of which anything is printed. */
  departments: number;
  /** Whether ranks are missing: before the first, between two, or of a department that is known. */
  partial: boolean;
}

/** Ranks that follow one another, both ends included. */
export interface RankRun {
  first: number;
  last: number;
}

/** The rankings of which at least one rank is printed; latest year first, then by category. */
export function rankingsOf(
  assessments: readonly Assessment[],
  commitments: readonly Commitment[],
): Ranking[] {
  const groups = Map.groupBy(
    assessments.filter((assessment) => assessment.rank !== null),
    (assessment) => `${assessment.year}/${assessment.category}`,
  );
  return [...groups.values()]
    .map((group) => toRanking(group, assessments, commitments))
    .sort((a, b) => b.year - a.year || a.category.localeCompare(b.category, 'en'));
}

/** The ranking of one year and category, or `null` where no rank is printed. */
export function rankingOf(
  rankings: readonly Ranking[],
  year: number,
  category: string,
): Ranking | null {
  return rankings.find((ranking) => ranking.year === year && ranking.category === category) ?? null;
}

/** A department's score of a year, and its rank among those that are printed. */
export interface RankedScore {
  year: number;
  /** As printed. */
  score: string;
  /** Name of the category. */
  category: string;
  rank: number | null;
  /** Departments of the category whose rank is printed. */
  printed: number;
  partial: boolean;
}

/** What an assessment says of a department among others, or `null` where no score is printed. */
export function rankedScoreOf(
  assessment: Assessment | null | undefined,
  ranking: Ranking | null,
  category: string,
): RankedScore | null {
  return assessment?.score == null
    ? null
    : {
        year: assessment.year,
        score: assessment.score.printed,
        category,
        rank: assessment.rank?.value ?? null,
        printed: ranking?.ranks.length ?? 0,
        partial: ranking?.partial ?? false,
      };
}

/** The unbroken runs of ascending ranks: 1, 2, 3, 7 gives 1–3 and 7–7. Equal ranks are one. */
export function rankRuns(ranks: readonly number[]): RankRun[] {
  const runs: RankRun[] = [];
  for (const rank of ranks) {
    const run = runs.at(-1);
    if (run !== undefined && rank <= run.last + 1) {
      run.last = rank;
    } else {
      runs.push({ first: rank, last: rank });
    }
  }
  return runs;
}

function toRanking(
  group: readonly Assessment[],
  assessments: readonly Assessment[],
  commitments: readonly Commitment[],
): Ranking {
  const [{ year, category } = { year: 0, category: '' }] = group;
  const ranks = group.flatMap(({ rank }) => rank?.value ?? []).sort((a, b) => a - b);
  const known = [...assessments, ...commitments].filter(
    (record) => record.year === year && record.category === category,
  );
  const departments = new Set(known.map((record) => record.department)).size;
  const [first, ...gaps] = rankRuns(ranks);
  const whole = first?.first === 1 && gaps.length === 0 && ranks.length >= departments;
  return { year, category, ranks, departments, partial: !whole };
}
