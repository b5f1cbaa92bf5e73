import type { Held } from '../../src/domain/comparison/read-comparison.ts';
import type { Comparator } from '../../src/domain/quantity/quantity.ts';

/**
 * A quantity in short: comparator (none for `=`), number, `..` and the upper end of a range, unit; then
 * `+` or `-` for what is a change. `>=80 %`, `2..3 项`, `8 % +`, `? 亿元` without a number.
 */
export function held(short: string): Held {
  const match =
    /^(>=|<=|>|<|~)?(\d+(?:\.\d+)?|\?)(?:\.\.(\d+(?:\.\d+)?))? ?([^\s+-]*) ?([+-])?$/.exec(short);
  if (match === null) {
    throw new Error(`"${short}" is no quantity in short`);
  }
  const [, comparator, value, upper, unit, change] = match;
  return {
    comparator: (comparator ?? '=') as Comparator,
    value: value === '?' ? null : Number(value),
    value_max: upper === undefined ? null : Number(upper),
    unit: unit === '' || unit === undefined ? null : unit,
    basis: change === '+' ? 'increase' : change === '-' ? 'decrease' : 'level',
  };
}
