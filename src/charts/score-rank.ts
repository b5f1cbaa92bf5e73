import type { ScoreRankRow } from './assessment-rows.ts';
import { layoutAxis, type TickMark } from './axis.ts';
import { type EmptyPlaceMark, layoutOpenPlace, type OpenPlace } from './empty-places.ts';
import { axisBelow, type Canvas, canvasOf, gap, leading, longFrom } from './frame.ts';
import {
  type BoxMark,
  type DotMark,
  dot,
  type LineMark,
  line,
  type TextMark,
  text,
} from './geometry.ts';
import { lastRank, placesOf } from './places.ts';
import {
  type Columns,
  layoutColumns,
  rankLabel,
  ringRadius,
  type ScoreRankOptions,
  scoreLabel,
} from './score-rank-columns.ts';
import { type Room, stack, stripsOf } from './score-rank-rooms.ts';

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

/** Ranks that no document prints, as one empty place each. */
export interface EmptyMark {
  kind: 'empty';
  /** Says that they are not printed. */
  label: TextMark[];
  places: EmptyPlaceMark[];
}

export interface ScoreRankLayout extends Canvas {
  axis: { title: TextMark; ticks: TickMark[] } | null;
  rows: (ScoreRankMark | EmptyMark)[];
  /** Over the columns of ranks and names, where ranks are bare numbers. */
  heads: TextMark[];
  /** What comes after the last rank that is printed, which nobody knows; `null` where no rank is. */
  end: Omit<OpenPlace, 'bottom'> | null;
}

const radius = 6;

/** Height of the axis over the rows, and the baseline of its title. */
const axisHeight = 19 + leading + gap * 2;
const titleY = 19;

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
  // The axis stands over what it measures: after the empty places of the first ranks.
  const places = placesOf(rows);
  const first = places.findIndex(({ kind }) => kind === 'department');
  const empty = stack(places.slice(0, first), 0, columns, options);
  const top = empty.bottom + (scores.length === 0 ? 0 : axisHeight);
  const { rooms, bottom } = stack(places.slice(first), top, columns, options);
  const repeat = scores.length > 0 && rows.length >= longFrom;
  const axis =
    scores.length === 0
      ? null
      : layoutAxis(scores, {
          left: columns.plotLeft,
          right: columns.plotRight,
          above: top - gap,
          below: repeat ? bottom + axisBelow : null,
          strips: stripsOf(rooms, columns.labels),
          size: frame.small,
          reach: ringRadius,
          overhang: columns.labels === 'beside' ? gap : 0,
          ticks: frame.ticks,
        });
  const under = bottom + (repeat ? axisBelow + gap : 0);
  const last = lastRank(rows);
  const open = last === null ? null : layoutOpenPlace(last, under, columns.edge, options);
  // A head of its own over ranks and names leaves the title of the axis the whole width.
  const titleX = frame.labels === 'above' ? columns.edge : columns.plotLeft;
  return {
    ...canvasOf(frame, open?.bottom ?? under),
    axis: axis && {
      title: text(words.scoreAxis(axis.startsAtZero), titleX, empty.bottom + titleY),
      ticks: axis.ticks,
    },
    rows: [...empty.rooms, ...rooms].map((room) =>
      room.kind === 'empty'
        ? { kind: 'empty', label: room.label, places: room.places }
        : departmentMark(room, columns, axis?.place ?? null, options),
    ),
    heads: columns.bare
      ? [
          text(words.rankHead, columns.edge, top - gap),
          text(words.departmentHead, columns.nameX, top - gap),
        ]
      : [],
    end: open && { path: open.path, label: open.label, said: open.said },
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
    columns.labels === 'above'
      ? text(score, frame.width - edge, place.baseline, 'end')
      : text(score, x === null ? plotLeft : x + ringRadius + gap, place.baseline);
  return {
    kind: 'department',
    department: row.id,
    address: row.address,
    highlighted: row.id === highlight,
    band: place.band,
    rank: text(rankLabel(row, words, columns.bare), edge, place.baseline),
    name: place.name,
    guide: line(plotLeft, place.middle, plotRight, place.middle),
    dot: x === null ? null : dot(x, place.middle, radius),
    ring: x === null || row.id !== highlight ? null : dot(x, place.middle, ringRadius),
    score: scoreMark,
  };
}
