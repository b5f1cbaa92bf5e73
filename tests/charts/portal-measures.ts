import type { TrendData } from '../../src/charts/trend-points.ts';
import { yearsOf } from '../../src/domain/extent.ts';
import type { Measure } from '../../src/domain/measure.ts';
import { readCommittedContent } from '../content.ts';

const content = readCommittedContent();

/** The committed measures. */
export const { measures } = content;

function find<Record extends { id: string }>(records: readonly Record[]) {
  const byId = new Map(records.map((record) => [record.id, record]));
  return (id: string): Record => {
    const record = byId.get(id);
    if (record === undefined) {
      throw new Error(`nothing with the id ${id}`);
    }
    return record;
  };
}

/** What trends are made from, of the committed content. */
export const trendData: TrendData = {
  years: yearsOf(content.commitments),
  commitment: find(content.commitments),
  comparisonsOf: ({ id }) => content.comparisons.filter(({ commitment }) => commitment === id),
  document: find(content.documents),
};

/** A committed measure; throws where there is none of that name. */
export function measureOf(id: string): Measure {
  return find(measures)(id);
}
