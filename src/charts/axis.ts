import { extent } from 'd3-array';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { type LineMark, line, type TextMark, text } from './geometry.ts';
import { textWidth, widest } from './text-width.ts';

/** One tick: its grid lines, and its number above the plot and, under a long plot, below it too. */
export interface TickMark {
  lines: LineMark[];
  labels: TextMark[];
}

/** A horizontal linear axis, which need not start at zero. */
export interface Axis {
  /** Place of a value. */
  place: (value: number) => number;
  /** Whether the axis starts at zero; where it does not, lengths from the edge mean nothing. */
  startsAtZero: boolean;
  ticks: TickMark[];
}

/** A part of the height in which grid lines are drawn, so that they cross no text. */
export interface Strip {
  top: number;
  bottom: number;
}

export interface AxisOptions {
  /** Leftmost and rightmost place that the axis may take, its numbers included. */
  left: number;
  right: number;
  /** Baseline of the numbers above the plot. */
  above: number;
  /** Baseline of the numbers below the plot; `null` leaves them out. */
  below: number | null;
  strips: readonly Strip[];
  /** Size of the numbers. */
  size: number;
  /** How far the largest mark reaches from its centre; at the ends of the axis it must not be cut off. */
  reach: number;
  /** How far a number may reach over the ends, where nothing stands beside the axis. */
  overhang?: number;
  /** Most ticks wanted; fewer are drawn where their numbers would touch. */
  ticks: number;
}

/** Clear space between two numbers of an axis, in units of their size. */
const clearance = 0.6;

/** Least share of an axis that its values take, where it does not start at zero. */
const leastUsed = 0.5;

/**
 * Lays out an axis that covers `values`. Throws when there is none. It ends at round numbers, unless
 * most of it would then lie outside the values, as 120 to 140 would for 128 to 136: if it can, such an
 * axis ends with the values and has its numbers between.
 */
export function layoutAxis(values: readonly number[], options: AxisOptions): Axis {
  const domain = domainOf(values);
  for (let count = options.ticks; count > 1; count -= 1) {
    const round = scaleLinear(domain, [0, 1]).nice(count);
    const exact = isWide(round, domain) ? exactAxis(domain, count, options) : null;
    if (exact !== null) {
      return exact;
    }
    const axis = axisOf(round, count, options);
    if (!touches(axis.ticks, options.size) && !(count > 2 && isWide(round, domain))) {
      return axis;
    }
  }
  const last = axisOf(scaleLinear(domain, [0, 1]).nice(2), 2, options);
  const ends = [...last.ticks.slice(0, 1), ...last.ticks.slice(-1)];
  return touches(last.ticks, options.size) ? { ...last, ticks: ends } : last;
}

/** Whether a scale reaches far beyond the values, without being one from zero. */
function isWide(scale: ScaleLinear<number, number>, [low, high]: [number, number]): boolean {
  const [from = 0, to = 0] = scale.domain();
  return from !== 0 && (high - low) / (to - from) < leastUsed;
}

/** The values' extent; around a single value a tenth of it, for a scale needs a length. */
function domainOf(values: readonly number[]): [number, number] {
  const [low, high] = extent(values);
  if (low === undefined || high === undefined) {
    throw new Error('axis: no value to cover; lay out nothing where nothing is published');
  }
  const margin = low === high ? Math.abs(low) / 20 || 1 : 0;
  return [low - margin, high + margin];
}

function axisOf(scale: ScaleLinear<number, number>, count: number, options: AxisOptions): Axis {
  // The first and the last number are centred on the ends of the axis and must not be cut off.
  const labels = scale.ticks(count).map(scale.tickFormat(count, 'f'));
  const half = Math.max(widest(labels, options.size) / 2, options.reach);
  scale.range([options.left + half, options.right - half]);
  return withTicks(scale, count, options);
}

/** An axis from the least value to the greatest; `null` where fewer than two numbers have room in it. */
function exactAxis(domain: [number, number], count: number, options: AxisOptions): Axis | null {
  const { left, right, reach, size, overhang = 0 } = options;
  const scale = scaleLinear(domain, [left + reach, right - reach]);
  const axis = withTicks(scale, count, options);
  const labels = axis.ticks.flatMap((tick) => tick.labels);
  const within = labels.every(({ text: content, x }) => {
    const half = textWidth(content, size) / 2;
    return x - half >= left - overhang && x + half <= right + overhang;
  });
  return axis.ticks.length > 1 && within && !touches(axis.ticks, size) ? axis : null;
}

function withTicks(scale: ScaleLinear<number, number>, count: number, options: AxisOptions): Axis {
  // Digits in a row, as the documents and the portal print them: 1000, not 1,000.
  const format = scale.tickFormat(count, 'f');
  return {
    place: (value) => scale(value),
    startsAtZero: scale.domain()[0] === 0,
    ticks: scale.ticks(count).map((value) => toTick(scale, value, format(value), options)),
  };
}

function toTick(
  scale: ScaleLinear<number, number>,
  value: number,
  label: string,
  { above, below, strips }: AxisOptions,
): TickMark {
  const x = scale(value);
  const baselines = below === null ? [above] : [above, below];
  return {
    lines: strips.map(({ top, bottom }) => line(x, top, x, bottom)),
    labels: baselines.map((y) => text(label, x, y, 'middle')),
  };
}

function touches(ticks: readonly TickMark[], size: number): boolean {
  const labels = ticks.flatMap((mark) => mark.labels.slice(0, 1));
  return labels.some((label, index) => {
    const before = labels[index - 1];
    if (before === undefined) {
      return false;
    }
    const needed = (textWidth(label.text, size) + textWidth(before.text, size)) / 2;
    return label.x - before.x < needed + clearance * size;
  });
}
