import { type Clause, isDrawn, toClauses } from '../../src/charts/clauses.ts';
import { type GlanceData, toYearGlance, type YearGlance } from '../../src/charts/ratios.ts';
import { readCommittedContent } from '../content.ts';

/** The committed content, as the pages see it. */
export const content = readCommittedContent();

const byCommitment = Map.groupBy(content.comparisons, ({ commitment }) => commitment);

export const data: GlanceData = {
  commitments: content.commitments,
  comparisonsOf: ({ id }) => byCommitment.get(id) ?? [],
  commitment: (id) => find(content.commitments, id),
  department: (id) => find(content.departments, id),
  document: (id) => find(content.documents, id),
  measures: content.measures,
};

/** The clauses of every commitment that has any, by its identity. */
export const clausesOf: ReadonlyMap<string, Clause[]> = new Map(
  content.commitments
    .map((commitment): [string, Clause[]] => [
      commitment.id,
      toClauses(data, data.comparisonsOf(commitment)),
    ])
    .filter(([, clauses]) => clauses.length > 0),
);

/** Those of which a chart is drawn. */
export const drawnClauses = [...clausesOf].filter(([, clauses]) => clauses.some(isDrawn));

/** The longest things that are counted, as every comparison of the portal names them. */
export const longestNames = [
  ...new Set(content.comparisons.flatMap(({ counts }) => (counts === null ? [] : [counts]))),
]
  .sort((a, b) => b.length - a.length)
  .slice(0, 12);

export const glances: Readonly<Record<string, YearGlance>> = {
  '2022-economic': toYearGlance(data, 2022, 'economic'),
  '2022-social': toYearGlance(data, 2022, 'social'),
  '2022-legal': toYearGlance(data, 2022, 'legal'),
};

function find<Value extends { id: string }>(values: readonly Value[], id: string): Value {
  const value = values.find((one) => one.id === id);
  if (value === undefined) {
    throw new Error(`nothing with the id "${id}"`);
  }
  return value;
}
