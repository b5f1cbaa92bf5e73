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

/**
 * How much of the last one something is: `1.41倍`, and below that in whole hundredths, `34%`; never 0% of something
 * or 100% of what is less.
 */
export function formatShare(ratio: number): string {
  if (ratio >= 1) {
    return `${formatRatio(ratio)}倍`;
  }
  for (let decimals = 0; decimals < 6; decimals += 1) {
    const rounded = roundDecimal(ratio * 100, decimals);
    if (rounded > 0 && rounded < 100) {
      return `${rounded}%`;
    }
  }
  return `${ratio * 100}%`;
}
