import type { ScoreRankRow } from './assessment-rows.ts';
import { layoutAxis, type TickMark } from './axis.ts';
import { axisBelow, baselineOf, type Frame, gap, gutter, leading, longFrom } from './frame.ts';
import {
  type BoxMark,
  box,
  type DotMark,
  dot,
  type LineMark,
  line,
  round,
  type TextMark,
  text,
} from './geometry.ts';
import { lastRank, placesOf } from './places.ts';
import {
  type Columns,
  emptyHeight,
  layoutColumns,
  type Room,
  rankLabel,
  ringRadius,
  type ScoreRankOptions,
  scoreLabel,
  stack,
  stripsOf,
} from './score-rank-rooms.ts';

/** A department's row: its rank, its name, a dot at its score, and the score. */
export interface ScoreRankMark {
  kind: 'department';
  /** Identity. */
  department: string;
  /** Its page, from the site's root. */
  address: string;
  highlighted: boolean;
  band: BoxMark;
  rank: TextMark;
  name: TextMark[];
  /** Leads the eye along the row. */
  guide: LineMark;
  /** `null` where no score is printed. */
  dot: DotMark | null;
  /** Sets the dot of the highlighted department apart without colour. */
  ring: DotMark | null;
  score: TextMark;
}

/** A row without a department: the empty place of ranks that no document prints. */
export interface EmptyMark {
  kind: 'empty';
  box: BoxMark;
  label: TextMark;
}

export interface ScoreRankLayout {
  frame: Frame['id'];
  width: number;
  height: number;
  /** Font sizes, in units of the drawing. */
  size: number;
  small: number;
  axis: { title: TextMark; ticks: TickMark[] } | null;
  rows: (ScoreRankMark | EmptyMark)[];
  /** Says which rank is the last one printed; `null` where no rank is. */
  end: TextMark | null;
}

const radius = 6;

/** Height of the outline of unprinted ranks. */
const emptyBox = 30;

/** Height of the remark under the rows. */
const endHeight = 32;

/** Baseline of the axis title, and where the first row starts. */
const titleY = 19;
const rowsY = titleY + leading + gap * 2;

/** Draws departments by rank, each with a dot at its score. `null` where there is none. */
export function layoutScoreRank(
  rows: readonly ScoreRankRow[],
  options: ScoreRankOptions,
): ScoreRankLayout | null {
  if (rows.length === 0) {
    return null;
  }
  const { frame, words } = options;
  const columns = layoutColumns(rows, options);
  const scores = rows.flatMap(({ score }) => (score === null ? [] : [score.value]));
  const top = scores.length === 0 ? 0 : rowsY;
  const { rooms, bottom } = stack(placesOf(rows), top, columns, options);
  const repeat = scores.length > 0 && rows.length >= longFrom;
  const axis =
    scores.length === 0
      ? null
      : layoutAxis(scores, {
          left: columns.plotLeft,
          right: columns.plotRight,
          above: top - gap,
          below: repeat ? bottom + axisBelow : null,
          strips: stripsOf(rooms, frame),
          size: frame.small,
          ticks: frame.ticks,
        });
  const under = bottom + (repeat ? axisBelow + gap : 0);
  const last = lastRank(rows);
  const titleX = frame.labels === 'above' ? columns.edge : columns.plotLeft;
  return {
    frame: frame.id,
    width: frame.width,
    height: round(under + (last === null ? 0 : endHeight)),
    size: frame.size,
    small: frame.small,
    axis: axis && {
      title: text(words.scoreAxis(axis.startsAtZero), titleX, titleY),
      ticks: axis.ticks,
    },
    rows: rooms.map((room) =>
      room.kind === 'empty'
        ? emptyMark(room, frame)
        : departmentMark(room, columns, axis?.place ?? null, options),
    ),
    end: last === null ? null : text(words.ranksEnd(last), columns.edge, under + leading),
  };
}

function departmentMark(
  { row, place }: Extract<Room, { kind: 'department' }>,
  columns: Columns,
  at: ((value: number) => number) | null,
  { frame, words, highlight }: ScoreRankOptions,
): ScoreRankMark {
  const { edge, plotLeft, plotRight } = columns;
  const score = scoreLabel(row, words);
  const x = at === null || row.score === null ? null : at(row.score.value);
  const scoreMark =
    frame.labels === 'above'
      ? text(score, frame.width - edge, place.baseline, 'end')
      : text(score, x === null ? plotLeft : x + ringRadius + gap, place.baseline);
  return {
    kind: 'department',
    department: row.id,
    address: row.address,
    highlighted: row.id === highlight,
    band: place.band,
    rank: text(rankLabel(row, words), edge, place.baseline),
    name: place.name,
    guide: line(plotLeft, place.middle, plotRight, place.middle),
    dot: x === null ? null : dot(x, place.middle, radius),
    ring: x === null || row.id !== highlight ? null : dot(x, place.middle, ringRadius),
    score: scoreMark,
  };
}

function emptyMark({ label, top }: Extract<Room, { kind: 'empty' }>, frame: Frame): EmptyMark {
  const middle = top + emptyHeight / 2;
  return {
    kind: 'empty',
    // Half a unit keeps the outline within the drawing.
    box: box(0.5, middle - emptyBox / 2, frame.width - 1, emptyBox),
    label: text(label, gutter, baselineOf(middle, frame.small)),
  };
}
