import { scaleLinear } from 'd3-scale';
import {
  type BulletColumns,
  type BulletOptions,
  type BulletRoom,
  makeRoom,
  rowEnd,
} from './bullet-rows.ts';
import type { ClauseOutcome, DrawnClause } from './clauses.ts';
import { baselineOf, gap, leading } from './frame.ts';
import { type BoxMark, box, type LineMark, line, type TextMark, text } from './geometry.ts';
import { textWidth } from './text-width.ts';

/** A target across a bar, or over a rank. */
export interface TickBox extends BoxMark {
  stretch: boolean;
}

/** A clause as a bar from zero with ticks at its targets. */
export interface BarMark {
  kind: 'bar';
  name: TextMark[];
  /** The line at zero, from which the bar starts. */
  zero: LineMark;
  /** Its number, left of it; `null` where there are numbers below zero: then it is one of `labels`. */
  zeroLabel: TextMark | null;
  /** What sort of number the bar shows: they are drawn in different ways. */
  sort: 'result' | 'early' | 'forecast';
  /** Whether target and outcome differ in scope: then its edge is broken. */
  near: boolean;
  /** `null` where the outcome is zero, or only its upper bound is known. */
  bar: BoxMark | null;
  /** Stripes of a bar that was counted before the year's end: a line as thick as the bar. */
  stripes: LineMark | null;
  /** The part of which only is known that the outcome ends in it. */
  open: BoxMark | null;
  ticks: TickBox[];
  labels: TextMark[];
  value: TextMark;
}

const stage = 30;
const thickness = 18;

/** Width of the open end of a bar that is known to be at least so long. */
const openEnd = 18;

/** Lays out a clause as a bar, from `top` downwards. */
export function layoutBar(
  clause: DrawnClause,
  top: number,
  columns: BulletColumns,
  options: BulletOptions,
): { mark: BarMark; bottom: number } {
  const { frame, words } = options;
  const { plotLeft, plotRight, zeroX } = columns;
  const ends = endsOf(clause.outcome);
  const at = scaleOf(clause, plotLeft, ends.atLeast ? plotRight - openEnd : plotRight);
  const right = frame.labels === 'above' ? frame.width : plotRight;
  const signs = at(0) > plotLeft;
  const others = signs ? [{ content: '0', x: at(0) }] : [];
  const room = makeRoom({ clause, at, stage, right, others }, top, columns, options);
  const bar = ends.known === null ? null : barBetween(at(0), at(ends.known), room.middle);
  const open = openPart(ends, at, room.middle);
  const end = Math.max(
    at(0),
    bar === null ? 0 : bar.x + bar.width,
    open === null ? 0 : open.x + open.width,
  );
  const ticks = clause.targets.flatMap(({ figure, stretch }) =>
    [figure.value, ...(figure.max === null ? [] : [figure.max])].map((value) =>
      tickAt(at(value), room.top, stage, stretch),
    ),
  );
  const label = words.outcomeLabel(clause.outcome);
  const value =
    frame.labels === 'above'
      ? valueBelow(label, end, room, frame.width, frame.size)
      : text(
          label,
          clearOf(ticks, end, textWidth(label, frame.size)),
          baselineOf(room.middle, frame.size),
        );
  const sort = sortOf(clause.outcome);
  const bottom = frame.labels === 'above' ? room.top + stage + leading : room.bottom;
  return {
    mark: {
      kind: 'bar',
      name: room.name,
      zero: line(at(0), room.top, at(0), room.top + stage),
      zeroLabel: signs ? null : text('0', zeroX, baselineOf(room.middle, frame.small), 'end'),
      sort,
      near: clause.outcome.near,
      bar,
      stripes:
        sort === 'early' && bar !== null
          ? line(bar.x, room.middle, bar.x + bar.width, room.middle)
          : null,
      open,
      ticks,
      labels: room.labels,
      value,
    },
    bottom: rowEnd(bottom),
  };
}

function sortOf({ forecast, asOf }: ClauseOutcome): BarMark['sort'] {
  if (forecast) {
    return 'forecast';
  }
  return asOf === null ? 'result' : 'early';
}

/** The end of an outcome that is known for sure, and where it may end at most. */
interface Ends {
  /** `null` where only an upper bound is known. */
  known: number | null;
  most: number | null;
  /** Whether it is so much or more, without an upper bound. */
  atLeast: boolean;
}

function endsOf({ figure: { value, max, comparator } }: ClauseOutcome): Ends {
  if (comparator === '<' || comparator === '<=') {
    return { known: null, most: value, atLeast: false };
  }
  const atLeast = comparator === '>' || comparator === '>=';
  return { known: value, most: max, atLeast };
}

/** A scale of the clause's own that covers zero and all its numbers. */
function scaleOf({ targets, outcome }: DrawnClause, left: number, right: number) {
  const values = [...targets.map(({ figure }) => figure), outcome.figure].flatMap(
    ({ value, max }) => (max === null ? [value] : [value, max]),
  );
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return scaleLinear([low, high === low ? low + 1 : high], [left, right]);
}

function barBetween(from: number, to: number, middle: number): BoxMark | null {
  return from === to
    ? null
    : box(Math.min(from, to), middle - thickness / 2, Math.abs(to - from), thickness);
}

function openPart(ends: Ends, at: (value: number) => number, middle: number): BoxMark | null {
  if (ends.atLeast && ends.known !== null) {
    return barBetween(at(ends.known), at(ends.known) + openEnd, middle);
  }
  return ends.most === null ? null : barBetween(at(ends.known ?? 0), at(ends.most), middle);
}

/** A tick across the stage; one of a stretch is wider, for it is drawn hollow. */
export function tickAt(x: number, top: number, height: number, stretch: boolean): TickBox {
  const width = stretch ? 5 : 3;
  return { ...box(x - width / 2, top, width, height), stretch };
}

/** Under the bar, ending where the bar ends as far as the drawing lets it. */
function valueBelow(
  label: string,
  end: number,
  room: BulletRoom,
  width: number,
  size: number,
): TextMark {
  const labelWidth = textWidth(label, size);
  const x = Math.max(0, Math.min(end - labelWidth, width - labelWidth));
  return text(label, x, room.top + stage + leading - 4);
}

/** Right of the bar; where a tick would cross the label, right of the last tick. */
function clearOf(ticks: readonly TickBox[], end: number, width: number): number {
  const start = end + gap;
  const inTheWay = ticks.filter(
    (tick) => tick.x + tick.width > end && tick.x < start + width + gap,
  );
  return Math.max(start, ...inTheWay.map((tick) => tick.x + tick.width + gap));
}
