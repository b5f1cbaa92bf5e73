import { round } from './geometry.ts';

/**
 * The drawings of every chart, all made at build; the width of the page and the size of type that the
 * reader has chosen decide which one is seen. A unit is about a CSS pixel: the narrow one is shown on 284
 * (a phone of 320 px) to 400 px, the wide one on 630 px (35 rem) and more, so that no text falls under 14 px. The
 * large one is for large type on a phone, on 314 px (a phone of 320 px) and more: no text under 18 px.
 */
export interface Frame {
  id: 'narrow' | 'wide' | 'large';
  /** Width of the drawing. */
  width: number;
  /** Size of names and values. */
  size: number;
  /** Size of the axis, its title and remarks. */
  small: number;
  /** `above`: name and value over the strip of marks; `beside`: name, marks and value in one line. */
  labels: 'above' | 'beside';
  /** Most numbers on an axis. */
  ticks: number;
}

export const narrow: Frame = {
  id: 'narrow',
  width: 324,
  size: 16,
  small: 16,
  labels: 'above',
  ticks: 4,
};

export const wide: Frame = {
  id: 'wide',
  width: 660,
  size: 16,
  small: 15,
  labels: 'beside',
  ticks: 5,
};

export const large: Frame = {
  id: 'large',
  width: 312,
  size: 18,
  small: 18,
  labels: 'above',
  ticks: 3,
};

export const frames: readonly Frame[] = [narrow, wide, large];

/** What every drawing has: the frame that it is made for, its own size, and the sizes of its letters. */
export interface Canvas {
  frame: Frame['id'];
  width: number;
  height: number;
  /** Font sizes, in units of the drawing. */
  size: number;
  small: number;
}

/** A drawing as wide as its frame. */
export function canvasOf({ id, width, size, small }: Frame, height: number): Canvas {
  return { frame: id, width, height: round(height), size, small };
}

/** Space between two columns. */
export const gutter = 12;

/** Space between a mark and the value beside it. */
export const gap = 7;

/** Space between the edge of a chart with a highlighted row and what stands in it. */
export const bandEdge = 10;

/** Distance of two baselines. */
export const leading = 22;

/** Number of rows from which an axis above them is not enough; a longer chart repeats it below. */
export const longFrom = 9;

/** Distance from the last row to the baseline of an axis under it. */
export const axisBelow = 22;

/** Height of the middle of an ideograph over its baseline, in units of its size. */
const halfIdeograph = 0.36;

/** Middle of a text of one line, from its baseline. */
export function middleOf(baseline: number, size: number): number {
  return baseline - size * halfIdeograph;
}

/** Baseline of a text of one line, from its middle. */
export function baselineOf(middle: number, size: number): number {
  return middle + size * halfIdeograph;
}
