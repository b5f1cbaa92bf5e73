import { max, min, range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Trend } from './trend-points.ts';

/** A vertical axis: more stands higher, except that rank 1 stands on top. */
export interface TrendScale {
  /** Height of a value, 0 at the top of the plot. */
  place: (value: number) => number;
  ticks: { value: number; label: string }[];
}

/** Lowest rank that an axis shows, so that a first rank is seen to be one of several. */
const leastRanks = 3;

/** About how many steps an axis has, and most ticks: of a count d3 makes a hint, and asked for four may give seven. */
const steps = 4;
const mostTicks = 6;

/** An axis of the given height that covers all values and, unless they are ranks, zero. */
export function scaleTrend(
  { points, rank }: Pick<Trend, 'points' | 'rank'>,
  height: number,
): TrendScale {
  const values = points.map(({ value }) => value);
  return rank ? scaleRanks(values, height) : scaleNumbers(values, height);
}

function scaleNumbers(values: readonly number[], height: number): TrendScale {
  const low = Math.min(0, min(values) ?? 0);
  const high = Math.max(0, max(values) ?? 0);
  const scale = scaleLinear([low, high === low ? low + 1 : high], [height, 0]).nice(steps);
  // Digits in a row, as the documents and the portal print them: 1000, not 1,000.
  const asked = range(steps, 0, -1).find((count) => scale.ticks(count).length <= mostTicks) ?? 1;
  const format = scale.tickFormat(asked, 'f');
  return {
    place: (value) => scale(value),
    ticks: scale.ticks(asked).map((value) => ({ value, label: format(value) })),
  };
}

function scaleRanks(values: readonly number[], height: number): TrendScale {
  const last = Math.max(leastRanks, max(values) ?? 1);
  const scale = scaleLinear([1, last], [0, height]);
  const inner = scale
    .ticks(steps)
    .filter((value) => Number.isInteger(value) && value > 1 && value < last);
  return {
    place: (value) => scale(value),
    ticks: [1, ...inner, last].map((value) => ({ value, label: String(value) })),
  };
}
