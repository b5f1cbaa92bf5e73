import { type Coverage, type CoverageYear, hasEmptyDifficultyColumn } from '../domain/coverage.ts';
import type { SourceDocument } from '../domain/document.ts';
import { type Ranking, rankRuns } from '../domain/ranking.ts';
import { type FigureName, figureNames } from '../domain/statement.ts';
import { dictionary } from './dictionary.ts';

/** What the sentences are made of. */
export interface CoverageFacts {
  coverage: Coverage;
  documents: readonly SourceDocument[];
  rankings: readonly Ranking[];
  /** Name of a category, by identity. */
  categoryName: (id: string) => string;
}

const words = dictionary.coverage;

/** Says in plain sentences what the documents print and what they do not, beside the finding; nothing in it is fixed. */
export function describeCoverage(facts: CoverageFacts): string[] {
  const { years } = facts.coverage;
  const covered = years.filter((year) => year.documents > 0);
  const missing = years.filter((year) => year.documents === 0);
  const targetless = covered.filter((year) => year.totals.target === 0);
  const figureless = covered.filter((year) => figureNames.every((name) => year.totals[name] === 0));
  return [
    words.documents(facts.documents.length, list(covered)),
    ...(missing.length > 0 ? [words.missingYears(list(missing))] : []),
    ...(targetless.length > 0 ? [words.noTargets(list(targetless))] : []),
    ...facts.rankings.map((ranking) => describeRanking(ranking, facts.categoryName)),
    ...covered.flatMap(describeDifficulty),
    ...(figureless.length > 0 ? [words.noFigures(list(figureless))] : []),
    ...facts.documents
      .filter(hasEmptyDifficultyColumn)
      .map(({ title }) => words.emptyColumn(title)),
  ];
}

/** What the documents come to, in two sentences: of how much both sides are known, and of whom the outcome. */
export function findingOfCoverage({ years }: Coverage): string {
  const covered = years.filter((year) => year.documents > 0);
  return words.both(sum(years, 'both'), sum(years, 'commitments')) + describeOutcomes(covered);
}

function describeOutcomes(covered: readonly CoverageYear[]): string {
  const withOutcomes = covered.filter((year) => year.totals.outcome > 0);
  if (withOutcomes.length === 0) {
    return words.noOutcomes;
  }
  return withOutcomes.length === covered.length
    ? words.allOutcomes
    : words.outcomes(withOutcomes.map(describeShare).join(words.and));
}

function describeShare({ year, departments, departmentsWith }: CoverageYear): string {
  return words.share(year, departmentsWith.outcome, departments);
}

function describeRanking(ranking: Ranking, categoryName: (id: string) => string): string {
  const { year, ranks, partial } = ranking;
  const category = categoryName(ranking.category);
  if (!partial) {
    return words.wholeRanking(year, category, ranks.length);
  }
  const runs = rankRuns(ranks).map(({ first, last }) => dictionary.records.ranks(first, last));
  return words.ranking(year, category, ranks.length, runs.join(words.and));
}

function describeDifficulty(year: CoverageYear): string[] {
  const { difficulty_self: self, difficulty_rated: rated } = year.departmentsWith;
  const counted = (name: FigureName, count: number) =>
    words.counted(count, dictionary.records.figures[name]);
  return self + rated === 0
    ? []
    : [
        words.difficulty(
          year.year,
          year.departments,
          counted('difficulty_self', self),
          counted('difficulty_rated', rated),
        ),
      ];
}

function list(years: readonly CoverageYear[]): string {
  return years.map(({ year }) => words.year(year)).join(words.and);
}

function sum(years: readonly CoverageYear[], key: 'both' | 'commitments'): number {
  return years.reduce((total, year) => total + year[key], 0);
}
