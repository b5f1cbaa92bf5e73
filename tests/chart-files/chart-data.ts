import type { ChartData } from '../../src/chart-files/chart-file.ts';
import { readCommittedContent } from '../content.ts';

const content = readCommittedContent();
const comparisons = Map.groupBy(content.comparisons, ({ commitment }) => commitment);

function lookup<Value extends { id: string }>(values: readonly Value[]) {
  const byId = new Map(values.map((value) => [value.id, value]));
  return (id: string): Value => {
    const value = byId.get(id);
    if (value === undefined) {
      throw new Error(`nothing with the id "${id}"`);
    }
    return value;
  };
}

/** The committed content, as the chart files are made from it. */
export const chartData: ChartData = {
  ...content,
  comparisonsOf: ({ id }) => comparisons.get(id) ?? [],
  commitment: lookup(content.commitments),
  department: lookup(content.departments),
  category: lookup(content.categories),
  document: lookup(content.documents),
};
