import type { Comparison, Reading } from './comparison.ts';

/** How many comparisons have which reading, with what they are counted out of. */
export interface Tally {
  /** Target quantities that were held against an outcome of a published commitment. */
  comparable: number;
  /** Of these, how many have each reading. */
  readings: Record<Exclude<Reading, 'no-outcome'>, number>;
  /** Target quantities whose commitment has no outcome in the documents. */
  withoutOutcome: number;
  /** The departments' own statements on completion, without a target to hold them against. */
  statedOnly: number;
}

/** Counts comparisons; a statement of the department's own is no comparison and is counted apart. */
export function tallyComparisons(comparisons: readonly Comparison[]): Tally {
  const tally: Tally = {
    comparable: 0,
    readings: { exceeded: 0, met: 0, partly: 0, missed: 0, undetermined: 0 },
    withoutOutcome: 0,
    statedOnly: 0,
  };
  for (const { reading, reason } of comparisons) {
    if (reading === 'no-outcome') {
      tally.withoutOutcome += 1;
      continue;
    }
    if (reason === 'stated-only') {
      tally.statedOnly += 1;
      continue;
    }
    tally.comparable += 1;
    tally.readings[reading] += 1;
  }
  return tally;
}
