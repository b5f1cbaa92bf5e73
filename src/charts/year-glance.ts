import { type Axis, layoutAxis, type Strip, type TickMark } from './axis.ts';
import {
  axisBelow,
  baselineOf,
  type Canvas,
  canvasOf,
  type Frame,
  gap,
  gutter,
  leading,
  longFrom,
} from './frame.ts';
import {
  type DotMark,
  dot,
  type LineMark,
  line,
  type PolygonMark,
  pointer,
  type TextMark,
  text,
} from './geometry.ts';
import { wrapPhrases } from './phrases.ts';
import type { RatioRow } from './ratios.ts';
import { layoutRow, type RowPlace } from './rows.ts';
import { textWidth, widest, wrapText } from './text-width.ts';

/** The words of the chart. */
export interface YearGlanceWords {
  /** Title of the axis; `beyond` is the quotient from which the axis is broken, else `null`. */
  ratioAxis: (startsAtZero: boolean, beyond: number | null) => string;
  /** The line at 1: outcome and target are equal. */
  ratioEqual: string;
  /** Over the part of the axis behind the break. */
  ratioBeyond: (ratio: number) => string;
  /** Over the targets of which less is better. */
  ratioLower: string;
  /** Whose target it is, and what it counts. */
  ratioName: (row: RatioRow) => string;
  /** The quotient, with until when the outcome was counted. */
  ratioLabel: (row: RatioRow) => string;
}

export interface YearGlanceOptions {
  frame: Frame;
  words: YearGlanceWords;
}

/**
 * A target's row: a dot at the quotient, a triangle that points down where less is better; hollow where it is early,
 * with a broken outline where target and outcome differ in scope.
 */
export interface RatioMark {
  /** Page of the commitment, from the site's root. */
  address: string;
  name: TextMark[];
  /** Leads the eye from the name to the mark. */
  guide: LineMark;
  dot: DotMark | null;
  pointer: PolygonMark | null;
  /** Whether the outcome was counted before the year's end. */
  early: boolean;
  /** Whether the scope of the outcome differs from that of the target. */
  near: boolean;
  /** The quotient, and what must be said of it: in lines where one would leave the name no room. */
  value: TextMark[];
}

export interface YearGlanceLayout extends Canvas {
  axis: { title: TextMark[]; ticks: TickMark[] };
  /** The line at 1. */
  equal: { lines: LineMark[]; label: TextMark };
  /** Where the axis is broken; `null` where it is not. */
  beyond: { lines: LineMark[]; label: TextMark } | null;
  /** Stands over the rows in which less is better. */
  heading: TextMark[];
  rows: RatioMark[];
}

/** Quotients above this stand behind a break, for they would press all others together. */
export const breakFrom = 3;

/**
 * The axis covers at least these, so that a tenth more looks like a tenth more. It begins at the least quotient or
 * at 1, made round: a stretch in which nothing stands says nothing.
 */
const leastSpan = [1, 1.5] as const;

const radius = 6;

/** Most of the width that the numbers over the strips may take from the names. */
const mostValue = 0.5;

/** Width of the part behind the break: it must hold what is said over it. */
function beyondWidthOf(frame: Frame, words: YearGlanceWords): number {
  return Math.max(64, textWidth(words.ratioBeyond(breakFrom), frame.small) + gap);
}

/** Draws targets by the quotient of their outcome and themselves. `null` where there is none. */
export function layoutYearGlance(
  rows: readonly RatioRow[],
  { frame, words }: YearGlanceOptions,
): YearGlanceLayout | null {
  if (rows.length === 0) {
    return null;
  }
  const columns = layoutColumns(rows, frame, words);
  const beyondWidth = beyondWidthOf(frame, words);
  const broken = rows.some(({ ratio }) => ratio > breakFrom);
  const shown = rows.map(({ ratio }) => ratio).filter((ratio) => ratio <= breakFrom);
  const right = broken ? columns.right - beyondWidth : columns.right;
  // The title's length depends on the axis, the axis's height on the title: the longer title makes room.
  const title = (startsAtZero: boolean) =>
    wrapText(
      words.ratioAxis(startsAtZero, broken ? breakFrom : null),
      frame.small,
      frame.width - columns.headX,
    );
  const titleLines = Math.max(title(true).length, title(false).length);
  const titleY = 19;
  const rowsY = titleY + (titleLines + 1) * leading + gap * 2;
  const { places, heading, bottom } = stack(rows, rowsY, columns, { frame, words });
  const strips =
    frame.labels === 'above' ? places.map((place) => place.strip) : [{ top: rowsY, bottom }];
  const long = rows.length >= longFrom;
  const axis = layoutAxis([...shown, ...leastSpan], {
    left: columns.left,
    right,
    above: rowsY - gap,
    below: long ? bottom + axisBelow : null,
    strips,
    size: frame.small,
    reach: radius + 1,
    ticks: frame.ticks,
  });
  const beyondX = columns.right - beyondWidth / 2;
  const at = (ratio: number) => (ratio > breakFrom ? beyondX : axis.place(ratio));
  const crossed = [axis.place(1), ...(broken ? [right] : [])];
  return {
    ...canvasOf(frame, bottom + (long ? axisBelow + gap : 0)),
    axis: {
      title: title(axis.startsAtZero).map((part, index) =>
        text(part, columns.headX, titleY + index * leading),
      ),
      ticks: axis.ticks,
    },
    equal: equalLine(axis, strips, rowsY, columns, frame, words),
    beyond: broken ? breakLine(columns.right, beyondWidth, strips, rowsY, words) : null,
    heading,
    rows: rows.map((row, index) =>
      toMark(row, places[index], at(row.ratio), { columns, crossed }, { frame, words }),
    ),
  };
}

interface Columns {
  nameWidth: number;
  left: number;
  right: number;
  /** Where the title of the axis starts. */
  headX: number;
}

function layoutColumns(rows: readonly RatioRow[], frame: Frame, words: YearGlanceWords): Columns {
  const values = widest(rows.map(words.ratioLabel), frame.size);
  if (frame.labels === 'above') {
    const nameWidth = frame.width - gutter - Math.min(values, frame.width * mostValue);
    return { nameWidth, left: 0, right: frame.width, headX: 0 };
  }
  const nameWidth = Math.min(widest(rows.map(words.ratioName), frame.size), frame.width / 3);
  const left = nameWidth + gutter;
  return { nameWidth, left, right: frame.width - values - radius - gap, headX: left };
}

function stack(
  rows: readonly RatioRow[],
  top: number,
  { nameWidth }: Columns,
  { frame, words }: YearGlanceOptions,
): { places: RowPlace[]; heading: TextMark[]; bottom: number } {
  let bottom = top;
  let heading: TextMark[] = [];
  const places = rows.map((row) => {
    if (row.clause.lower && heading.length === 0) {
      const parts = wrapText(words.ratioLower, frame.small, nameWidth);
      const start = bottom;
      heading = parts.map((part, index) => text(part, 0, start + leading * (index + 1)));
      bottom += leading * parts.length + gap;
    }
    const values = valueLines(row, frame, words);
    const place = layoutRow(words.ratioName(row), bottom, {
      frame,
      nameX: 0,
      // Over its strip a name has what its own number leaves.
      nameWidth:
        frame.labels === 'above' ? frame.width - gutter - widest(values, frame.size) : nameWidth,
      otherLines: values.length,
    });
    bottom += place.band.height;
    return place;
  });
  return { places, heading, bottom };
}

function toMark(
  row: RatioRow,
  place: RowPlace | undefined,
  x: number,
  { columns: { left }, crossed }: { columns: Columns; crossed: readonly number[] },
  { frame, words }: YearGlanceOptions,
): RatioMark {
  if (place === undefined) {
    throw new Error('year glance: a row has no place');
  }
  const { middle, baseline, name } = place;
  const label = words.ratioLabel(row);
  const valueX = labelX(x, textWidth(label, frame.size), left, crossed);
  return {
    address: row.address,
    name,
    // From the name to the mark, and never through the number that may stand between them.
    guide: line(
      left,
      middle,
      frame.labels === 'above' ? x : Math.min(x, Math.max(left, valueX - gap)),
      middle,
    ),
    dot: row.clause.lower ? null : dot(x, middle, radius),
    pointer: row.clause.lower ? pointer(x, middle - 1, radius + 2) : null,
    early: row.outcome.asOf !== null,
    near: row.target.scopeNote !== null,
    value:
      frame.labels === 'above'
        ? valueLines(row, frame, words).map((part, index) =>
            text(part, frame.width, baseline + index * leading, 'end'),
          )
        : [text(label, valueX, baselineOf(middle, frame.size))],
  };
}

/** The quotient over a strip, broken before its remarks where they are long. */
function valueLines(row: RatioRow, frame: Frame, words: YearGlanceWords): string[] {
  const label = words.ratioLabel(row);
  const room = frame.width * mostValue;
  return textWidth(label, frame.size) <= room
    ? [label]
    : // e.g. "1.45倍" and "（1-11月）"
      label.split(/(?=（)/u).flatMap((part) => wrapPhrases(part, frame.size, room));
}

/** Where a label starts: right of its dot, unless a line would strike it through; then left, or behind. */
function labelX(x: number, width: number, left: number, crossed: readonly number[]): number {
  const free = (start: number) =>
    crossed.every((line) => line < start - gap / 2 || line > start + width + gap / 2);
  const [after, before] = [x + radius + gap, x - radius - gap - width];
  const behind = crossed.map((line) => line + gap).filter((start) => start > after);
  const starts = [after, ...(before >= left ? [before] : []), ...behind];
  return starts.find(free) ?? after;
}

function equalLine(
  axis: Axis,
  strips: readonly Strip[],
  rowsY: number,
  { left, right }: Columns,
  frame: Frame,
  words: YearGlanceWords,
): YearGlanceLayout['equal'] {
  const x = axis.place(1);
  const half = textWidth(words.ratioEqual, frame.small) / 2;
  const labelX = Math.max(left + half, Math.min(x, right - half));
  return {
    lines: strips.map(({ top, bottom }) => line(x, top, x, bottom)),
    label: text(words.ratioEqual, labelX, rowsY - gap - leading, 'middle'),
  };
}

function breakLine(
  right: number,
  beyondWidth: number,
  strips: readonly Strip[],
  rowsY: number,
  words: YearGlanceWords,
): YearGlanceLayout['beyond'] {
  const x = right - beyondWidth;
  return {
    lines: strips.map(({ top, bottom }) => line(x, top, x, bottom)),
    label: text(words.ratioBeyond(breakFrom), right, rowsY - gap, 'end'),
  };
}
