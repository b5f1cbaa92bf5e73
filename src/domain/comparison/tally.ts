import type { Comparison, Reading } from './comparison.ts';
import { groupRungs } from './ladders.ts';
import type { ScopedComparison } from './scope-note.ts';

/** How many comparisons have which reading, with what they are counted out of. */
export interface Tally {
  /** Target quantities of commitments whose outcome is in the documents. */
  comparable: number;
  /** Of these, how many have each reading. */
  readings: Record<Exclude<Reading, 'no-outcome'>, number>;
  /** Of these, how many are not printed but follow from the outcome (`871家,超承诺271家`). */
  implied: number;
  /** Of these, how many have two numbers whose scopes are near and not the same. */
  near: number;
  /** Of these, the rungs of targets in steps (`保三争二拼第一`): one result decides all of a ladder. */
  rungs: Rungs;
  /** Commitments with an outcome whose target states no number: nothing can be held against it. */
  withoutNumber: number;
  /** Target quantities whose commitment has no outcome in the documents. */
  withoutOutcome: number;
  /** The departments' own statements on completion, without a target to hold them against. */
  statedOnly: number;
}

/** Target quantities that one result answers together, each counted on its own. */
export interface Rungs {
  /** How many targets are set in steps. */
  ladders: number;
  /** How many target quantities these are. */
  count: number;
  /** Of these, how many were exceeded. */
  exceeded: number;
}

/** Counts comparisons; what is no comparison of two quantities is counted apart. */
export function tallyComparisons(comparisons: readonly ScopedComparison[]): Tally {
  const readings = { exceeded: 0, met: 0, partly: 0, missed: 0, undetermined: 0 };
  const held = comparisons.filter(isHeld);
  for (const { reading } of held) {
    if (reading !== 'no-outcome') {
      readings[reading] += 1;
    }
  }
  const having = (reason: Comparison['reason']) =>
    comparisons.filter((comparison) => comparison.reason === reason);
  return {
    comparable: held.length,
    readings,
    implied: having('implied-target').length,
    near: held.filter(({ scopeNote }) => scopeNote !== null).length,
    rungs: countRungs(held),
    withoutNumber: having('no-number-in-target').length,
    withoutOutcome: comparisons.filter(({ reading }) => reading === 'no-outcome').length,
    statedOnly: countStatements(having('stated-only')),
  };
}

/** Whether a target quantity stands on one side and a published outcome, answering or not, on the other. */
export function isHeld({ reading, reason }: Comparison): boolean {
  return reading !== 'no-outcome' && reason !== 'stated-only' && reason !== 'no-number-in-target';
}

function countRungs(held: readonly Comparison[]): Rungs {
  const ladders = groupRungs(held).filter(({ length }) => length > 1);
  const rungs = ladders.flat();
  return {
    ladders: ladders.length,
    count: rungs.length,
    exceeded: rungs.filter(({ reading }) => reading === 'exceeded').length,
  };
}

/** A statement without a rate stands with each result that it speaks of, and is counted once. */
function countStatements(comparisons: readonly Comparison[]): number {
  const [withRate, others] = [
    comparisons.filter(({ stated_rate }) => stated_rate !== null),
    comparisons.filter(({ stated_rate }) => stated_rate === null),
  ];
  return (
    withRate.length +
    new Set(others.map(({ commitment, stated }) => `${commitment} ${stated}`)).size
  );
}
