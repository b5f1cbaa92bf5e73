import { areComparable } from '../quantity/magnitude.ts';
import type { Comparison } from './comparison.ts';

/**
 * Comparisons of target quantities that one number answers, together: a floor and its stretches
 * (`保三争二拼第一`), the floor first. What has no stretch is a group of its own.
 */
export function groupRungs<Held extends Comparison>(held: readonly Held[]): Held[][] {
  const groups: Held[][] = [];
  for (const comparison of held) {
    const group = groups.at(-1);
    const floor = group?.[0];
    if (group !== undefined && floor !== undefined && isStretchOf(comparison, floor)) {
      group.push(comparison);
    } else {
      groups.push([comparison]);
    }
  }
  return groups;
}

function isStretchOf(comparison: Comparison, floor: Comparison): boolean {
  const { target, outcome } = comparison;
  return (
    target?.stretch === true &&
    floor.target !== null &&
    comparison.commitment === floor.commitment &&
    target.field === floor.target.field &&
    comparison.counts === floor.counts &&
    areComparable(target.unit, floor.target.unit) &&
    outcome?.field === floor.outcome?.field &&
    outcome?.start === floor.outcome?.start
  );
}
