import { roundDecimal } from '../domain/round.ts';

/**
 * A quotient as people write it, with two decimals at most: 1.5, 1.17. One that differs from 1 is never
 * written as 1: it has as many decimals as that takes, e.g. 1.004.
 */
export function formatRatio(ratio: number): string {
  for (let decimals = 2; decimals < 6; decimals += 1) {
    const rounded = roundDecimal(ratio, decimals);
    if (rounded !== 1 || ratio === 1) {
      return String(rounded);
    }
  }
  return String(ratio);
}
