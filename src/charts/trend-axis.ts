import { max, min } from 'd3-array';
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

/** Most ticks of an axis. */
const mostTicks = 4;

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
  const scale = scaleLinear([low, high === low ? low + 1 : high], [height, 0]).nice(mostTicks);
  // Digits in a row, as the documents and the portal print them: 1000, not 1,000.
  const format = scale.tickFormat(mostTicks, 'f');
  return {
    place: (value) => scale(value),
    ticks: scale.ticks(mostTicks).map((value) => ({ value, label: format(value) })),
  };
}

function scaleRanks(values: readonly number[], height: number): TrendScale {
  const last = Math.max(leastRanks, max(values) ?? 1);
  const scale = scaleLinear([1, last], [0, height]);
  const inner = scale
    .ticks(mostTicks)
    .filter((value) => Number.isInteger(value) && value > 1 && value < last);
  return {
    place: (value) => scale(value),
    ticks: [1, ...inner, last].map((value) => ({ value, label: String(value) })),
  };
}
