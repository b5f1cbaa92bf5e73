import { extent } from 'd3-array';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { type LineMark, line, type TextMark, text } from './geometry.ts';
import { textWidth } from './text-width.ts';

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
  /** Most ticks wanted; fewer are drawn where their numbers would touch. */
  ticks: number;
}

/** Clear space between two numbers of an axis, in units of their size. */
const clearance = 0.6;

/** Lays out an axis that covers `values`. Throws when there is none. */
export function layoutAxis(values: readonly number[], options: AxisOptions): Axis {
  const domain = domainOf(values);
  for (let count = options.ticks; count > 2; count -= 1) {
    const axis = axisWith(domain, count, options);
    if (!touches(axis.ticks, options.size)) {
      return axis;
    }
  }
  return axisWith(domain, 2, options);
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

function axisWith(domain: [number, number], count: number, options: AxisOptions): Axis {
  const scale = scaleLinear(domain, [0, 1]).nice(count);
  const values = scale.ticks(count);
  // Digits in a row, as the documents and the portal print them: 1000, not 1,000.
  const format = scale.tickFormat(count, 'f');
  // The first and the last number are centred on the ends of the axis and must not be cut off.
  const widest = Math.max(...values.map((value) => textWidth(format(value), options.size)));
  const half = Math.max(widest / 2, options.reach);
  scale.range([options.left + half, options.right - half]);
  return {
    place: (value) => scale(value),
    startsAtZero: scale.domain()[0] === 0,
    ticks: values.map((value) => toTick(scale, value, format(value), options)),
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
