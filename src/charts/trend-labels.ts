import { type Frame, gap, leading } from './frame.ts';
import { type TextMark, text } from './geometry.ts';
import { textWidth, widest, wrapEvenly, wrapText } from './text-width.ts';
import type { TrendPoint } from './trend-points.ts';

/** The words of the chart. */
export interface TrendWords {
  /** Title of the axis: the unit, and whether it starts at zero. */
  trendAxis: (units: readonly string[], rank: boolean, startsAtZero: boolean) => string;
  /** A target, an outcome. */
  pointKind: Record<TrendPoint['kind'], string>;
  /** What must be said of a point at its mark, each a few characters: `口径相近`, `目标提高`. */
  pointRemarks: (
    point: TrendPoint,
    better: 'higher' | 'lower' | 'neither',
    rank: boolean,
  ) => string[];
  yearHead: (year: number) => string;
  /** Stands in a year that no document speaks of. */
  yearAbsent: string;
  /** Stands in a year of the documents in which the measure is not stated. */
  yearSilent: string;
}

/** One line of the text at a mark. */
export interface LabelLine {
  content: string;
  tone: 'value' | 'remark';
}

/** The text at one mark: kind and number, then what must be said of it. */
export interface Label {
  lines: LabelLine[];
  width: number;
  height: number;
  /** Distance of two baselines of remarks. */
  remarkLeading: number;
}

/** Room on both sides of a label within its column. */
const labelMargin = 3;

/**
 * Width that the widest part of a label needs which cannot be broken, margins included; `partsOf` says
 * what the parts are.
 */
export function leastWidth(
  point: TrendPoint,
  remarks: readonly string[],
  frame: Frame,
  partsOf: (content: string) => string[],
): number {
  return (
    Math.max(
      widest(partsOf(point.printed), frame.size),
      ...remarks.map((remark) => widest(partsOf(remark), frame.small)),
    ) +
    labelMargin * 2
  );
}

/** Breaks the text at a mark into lines of at most `width`. */
export function layoutLabel(
  point: TrendPoint,
  remarks: readonly string[],
  kind: string,
  width: number,
  { size, small }: Frame,
): Label {
  const room = width - labelMargin * 2;
  const remarkLeading = small + 4;
  const whole = `${kind} ${point.printed}`;
  const values =
    textWidth(whole, size) <= room ? [whole] : [kind, ...wrapText(point.printed, size, room)];
  const notes = joinRemarks(remarks, small, room).flatMap((remark) =>
    wrapEvenly(remark, small, room),
  );
  return {
    lines: [
      ...values.map((content): LabelLine => ({ content, tone: 'value' })),
      ...notes.map((content): LabelLine => ({ content, tone: 'remark' })),
    ],
    width: Math.max(widest(values, size), widest(notes, small)),
    height: values.length * leading + notes.length * remarkLeading,
    remarkLeading,
  };
}

/** Sets remarks on one line where it has room for them. */
function joinRemarks(remarks: readonly string[], size: number, room: number): string[] {
  const lines: string[] = [];
  for (const remark of remarks) {
    const joined = `${lines.at(-1)}，${remark}`;
    if (lines.length > 0 && textWidth(joined, size) <= room) {
      lines.splice(-1, 1, joined);
    } else {
      lines.push(remark);
    }
  }
  return lines;
}

/** Space between a line and a label that keeps clear of it. */
const clearance = 4;

/** Top of a label that would lie on the line of zero, moved to the side that it is pushed to. */
export function clearOf(
  line: number | null,
  { top, height }: { top: number; height: number },
  side: 'above' | 'below',
): number {
  const on = line !== null && top < line + clearance && line - clearance < top + height;
  if (!on) {
    return top;
  }
  return side === 'below' ? line + clearance : line - clearance - height;
}

/** A line of a label in its place. */
export interface PlacedLine {
  mark: TextMark;
  tone: LabelLine['tone'];
}

/** Sets a label with its middle at `x` and its top at `top`. */
export function placeLabel({ lines, remarkLeading }: Label, x: number, top: number): PlacedLine[] {
  let bottom = top;
  return lines.map(({ content, tone }) => {
    bottom += tone === 'value' ? leading : remarkLeading;
    return { mark: text(content, x, bottom - gap, 'middle'), tone };
  });
}
