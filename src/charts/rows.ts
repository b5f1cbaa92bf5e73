import type { Strip } from './axis.ts';
import { baselineOf, type Frame, leading } from './frame.ts';
import { type BoxMark, box, type TextMark, text } from './geometry.ts';
import { phrasesOf } from './phrases.ts';
import { widest, wrapEvenly } from './text-width.ts';

/** One row of a chart in which every department has a row of its own. */
export interface RowPlace {
  /** The whole row. */
  band: BoxMark;
  /** The name, broken into lines where it is longer than its column. */
  name: TextMark[];
  /** Baseline of the first line. */
  baseline: number;
  /** Height at which the marks stand. */
  middle: number;
  /** Where grid lines may be drawn beside the marks. */
  strip: Strip;
}

export interface RowOptions {
  frame: Frame;
  /** Where the name starts, and how wide it may be. */
  nameX: number;
  nameWidth: number;
  /** How many lines stand at the end of the name's room; the row has room for them too. */
  otherLines?: number;
  /** Space over and under a name that stands beside its marks, together. */
  padding?: number;
}

/** Half the height of the strip of marks under a name. */
const strip = 9;

/** Lays out one row from `top` downwards. Nothing of the name is cut off: the row grows instead. */
export function layoutRow(name: string, top: number, options: RowOptions): RowPlace {
  const { frame, nameWidth } = options;
  const lines = wrapName(name, frame.size, nameWidth);
  return frame.labels === 'above' ? rowAbove(lines, top, options) : rowBeside(lines, top, options);
}

/** `文旅局：`, `重大文旅项目投资`: where no more lines are needed for it, whose and what have one each. */
function wrapName(name: string, size: number, width: number): string[] {
  const lines = wrapEvenly(name, size, width);
  const phrases = phrasesOf(name);
  return phrases.length === lines.length && widest(phrases, size) <= width ? phrases : lines;
}

function rowAbove(
  lines: string[],
  top: number,
  { frame, nameX, otherLines = 1 }: RowOptions,
): RowPlace {
  const baseline = top + leading;
  const middle = baseline + (Math.max(lines.length, otherLines) - 1) * leading + 8 + strip;
  const height = middle + strip + 4 - top;
  return {
    band: box(0, top, frame.width, height),
    name: lines.map((part, index) => text(part, nameX, baseline + index * leading)),
    baseline,
    middle,
    strip: { top: middle - strip, bottom: middle + strip },
  };
}

function rowBeside(
  lines: string[],
  top: number,
  { frame, nameX, padding = 12 }: RowOptions,
): RowPlace {
  const height = lines.length * leading + padding;
  const middle = top + height / 2;
  const baseline = baselineOf(middle - ((lines.length - 1) * leading) / 2, frame.size);
  return {
    band: box(0, top, frame.width, height),
    name: lines.map((part, index) => text(part, nameX, baseline + index * leading)),
    baseline,
    middle,
    strip: { top, bottom: top + height },
  };
}
