import { baselineOf, type Frame, gap } from './frame.ts';
import {
  type BoxMark,
  box,
  type DotMark,
  diamond,
  dot,
  type LineMark,
  line,
  type PolygonMark,
  round,
  type TextMark,
  text,
} from './geometry.ts';
import { widest } from './text-width.ts';
import { scaleTrend, type TrendScale } from './trend-axis.ts';
import {
  type Label,
  layoutLabel,
  leastWidth,
  type PlacedLine,
  placeLabel,
  type TrendWords,
} from './trend-labels.ts';
import type { Trend, TrendPoint } from './trend-points.ts';

export interface TrendOptions {
  frame: Frame;
  words: TrendWords;
}

/** A target or an outcome in its place. */
export interface TrendMark {
  /** Its place among the points of the trend. */
  row: number;
  kind: TrendPoint['kind'];
  near: boolean;
  /** Where its centre lies. */
  x: number;
  y: number;
  /** The shape of an outcome. */
  dot: DotMark | null;
  /** The shape of a target. */
  diamond: PolygonMark | null;
  label: PlacedLine[];
}

/** A year: its head, and the outline that stands in its place where nothing is known of it. */
export interface TrendColumn {
  head: TextMark;
  gap: { box: BoxMark; label: TextMark } | null;
}

export interface TrendLayout {
  frame: Frame['id'];
  width: number;
  height: number;
  /** Font sizes, in units of the drawing. */
  size: number;
  small: number;
  title: TextMark;
  /** `zero` marks the line from which all heights are measured. */
  ticks: { label: TextMark; lines: LineMark[]; zero: boolean }[];
  columns: TrendColumn[];
  /** Join targets, or outcomes, of neighbouring years of the documents; never across a gap. */
  links: { kind: TrendPoint['kind']; line: LineMark }[];
  marks: TrendMark[];
  /** The earliest year that had room, where earlier ones had not; else `null`. */
  from: number | null;
}

const plotHeight = { narrow: 150, wide: 170, large: 150 } as const;

const dotRadius = 7;
const diamondRadius = 9;

/** Space beside a year's head; least where every unit is needed for the years to have room. */
const headMargin = { narrow: gap * 2, wide: gap * 2, large: gap } as const;

/** How far target and outcome of one year stand to the sides where one would cover the other. */
const aside = 13;

/** Least distance of heights at which both stand on the year's middle. */
const apart = dotRadius + diamondRadius + 6;

/** From the centre of a mark to the label above or below it. */
const reach = diamondRadius + 4;

/** Baselines of the title and of the years, and where the columns start. */
const titleY = 19;
const headY = titleY + 30;
const columnsY = headY + 10;

/** Width of the plot of a measure that has numbers of a single year. */
const soleWidth = 220;

/** Most width of the outline that stands for a year. */
const absentWidth = 88;

/** A year with its place from left to right. */
interface Place {
  year: number;
  present: boolean;
  points: TrendPoint[];
  left: number;
  width: number;
}

/** Draws the targets and outcomes of a measure over the years. `null` where there is none. */
export function layoutTrend(trend: Trend, { frame, words }: TrendOptions): TrendLayout | null {
  if (trend.points.length === 0) {
    return null;
  }
  const sole = isSole(trend);
  const height = plotHeight[frame.id] * (sole ? 0.85 : 1);
  const scale = scaleTrend(trend, height);
  const axisWidth =
    widest(
      scale.ticks.map(({ label }) => label),
      frame.small,
    ) + gap;
  const places = placeYears(trend, axisWidth, frame, words);
  const marks = places.flatMap((place) => placeMarks(place, trend, scale, frame, words));
  const { top, bottom } = extentOf(marks, height);
  const shift = columnsY - top;
  const last = places.at(-1);
  const width = last === undefined ? frame.width : Math.max(frame.width, last.left + last.width);
  const end = round(columnsY + bottom - top);
  return {
    frame: frame.id,
    width: round(width),
    height: end,
    size: frame.size,
    small: frame.small,
    title: text(words.trendAxis(trend.units, trend.rank, !hasNegative(trend)), 0, titleY),
    ticks: scale.ticks.map(({ value, label }) => {
      const y = scale.place(value) + shift;
      return {
        label: text(label, axisWidth - gap, baselineOf(y, frame.small), 'end'),
        lines: runsOf(places).map(({ left, right }) => line(left, y, right, y)),
        zero: value === 0 && !trend.rank,
      };
    }),
    columns: places.map((place) => layoutColumn(place, end, frame, words)),
    links: linksOf(trend, marks, places, shift),
    marks: marks.map(({ point, ...mark }) => ({
      row: trend.points.indexOf(point),
      ...drawMark(mark, point, shift),
    })),
    from: !sole && places.length < trend.years.length ? (places[0]?.year ?? null) : null,
  };
}

/**
 * Years are as far apart as in the calendar, where all find ample room for their labels. Where not,
 * those with points have an equal share, the others are slim.
 *
 * A gap is only seen between things: where a measure has numbers of a single year, that year stands alone
 * and the years without a number are named in the table, not drawn. Where it has numbers of several, every
 * year from the first to the last of the documents has its place: 未见 where documents of the year do not
 * state the measure, 未收录 where no document speaks of the year.
 */
function placeYears(trend: Trend, left: number, frame: Frame, words: TrendWords): Place[] {
  const columns = trend.years.map(({ year, present }) => {
    const points = trend.points.filter((point) => point.year === year);
    const least = points.map((point) =>
      leastWidth(point, words.pointRemarks(point, trend.better, trend.rank), frame),
    );
    const head =
      widest([words.yearHead(year), silence(present, words)], frame.small) + headMargin[frame.id];
    return { year, present, points, least: Math.max(head, ...least) };
  });
  const years = new Set(trend.points.map(({ year }) => year));
  if (isSole(trend)) {
    return columns
      .filter(({ year }) => years.has(year))
      .map(({ least, ...column }) => ({
        ...column,
        left,
        width: Math.max(least, Math.min(soleWidth, frame.width - left)),
      }));
  }
  const latest = latestOf(columns, frame.width - left);
  const even = (frame.width - left) / Math.max(1, latest.length);
  if (latest.every(({ least }) => least <= even)) {
    return latest.map(({ least, ...column }, index) => ({
      ...column,
      left: left + index * even,
      width: even,
    }));
  }
  const full = latest.filter(({ points }) => points.length > 0);
  const slim = latest.filter(({ points }) => points.length === 0);
  const taken = left + slim.reduce((sum, { least }) => sum + least, 0);
  const share = shareOf(
    full.map(({ least }) => least),
    frame.width - taken,
  );
  let x = left;
  return latest.map(({ least, ...column }) => {
    const width = column.points.length === 0 ? least : Math.max(share, least);
    const place = { ...column, left: x, width };
    x += width;
    return place;
  });
}

/** An equal share of the room for all that need no more; those that do take theirs first. */
function shareOf(leasts: readonly number[], room: number): number {
  const share = room / Math.max(1, leasts.length);
  const rest = leasts.filter((least) => least <= share);
  if (rest.length === 0 || rest.length === leasts.length) {
    return share;
  }
  const taken = leasts.filter((least) => least > share).reduce((sum, least) => sum + least, 0);
  return shareOf(rest, room - taken);
}

/** The latest years that have room side by side, from one with points on. */
function latestOf<Column extends Pick<Place, 'points'> & { least: number }>(
  columns: readonly Column[],
  room: number,
): Column[] {
  let start = columns.length;
  let free = room;
  for (const [index, { least }] of [...columns.entries()].reverse()) {
    free -= least;
    if (free < 0 && columns.slice(start).some(({ points }) => points.length > 0)) {
      break;
    }
    start = index;
  }
  const shown = columns.slice(start);
  return start === 0 ? shown : shown.slice(shown.findIndex(({ points }) => points.length > 0));
}

/** What is needed of a mark before the height of the whole is known; heights from the plot's top. */
interface RawMark {
  point: TrendPoint;
  x: number;
  y: number;
  label: { content: Label; x: number; top: number };
}

/** Marks of a year; the highest has its label above it, the others have theirs below the lowest. */
function placeMarks(
  { points, left, width }: Place,
  { points: all, better, rank }: Trend,
  scale: TrendScale,
  frame: Frame,
  words: TrendWords,
): RawMark[] {
  const middle = left + width / 2;
  const side = sideOf(points, all, scale);
  const sorted = points
    .map((point) => ({ point, y: scale.place(point.value) }))
    // Of two equal ones the outcome is named first.
    .sort((a, b) => a.y - b.y || (a.point.kind === 'outcome' ? -1 : 1));
  let below = Math.max(0, ...sorted.map(({ y }) => y)) + reach;
  return sorted.map(({ point, y }, index) => {
    const remarks = words.pointRemarks(point, better, rank);
    const content = layoutLabel(point, remarks, words.pointKind[point.kind], width, frame);
    const top = index === 0 ? y - reach - content.height : below;
    below += index === 0 ? 0 : content.height;
    const x = middle + (point.kind === 'target' ? -side : side);
    return { point, x, y, label: { content, x: middle, top } };
  });
}

/**
 * How far to the right of the middle the outcome of a year stands, the target as far to the left: not at
 * all where both are seen anyway. It stands left where the line of the targets goes on to the right
 * only, for on that line it would look like one of them.
 */
function sideOf(own: readonly TrendPoint[], all: readonly TrendPoint[], scale: TrendScale): number {
  const of = (kind: TrendPoint['kind']) => own.filter((point) => point.kind === kind);
  const touching = of('target').some((target) =>
    of('outcome').some(
      (outcome) => Math.abs(scale.place(target.value) - scale.place(outcome.value)) < apart,
    ),
  );
  if (!touching) {
    return 0;
  }
  const linkedTo = (step: number) =>
    of('target').some(
      ({ near, year }) =>
        !near &&
        all.some((other) => other.kind === 'target' && !other.near && other.year === year + step),
    );
  return linkedTo(1) && !linkedTo(-1) ? -aside : aside;
}

function extentOf(marks: readonly RawMark[], height: number): { top: number; bottom: number } {
  return {
    top: Math.min(-reach, ...marks.map(({ label }) => label.top)),
    bottom: Math.max(
      height + reach,
      ...marks.map(({ label }) => label.top + label.content.height + gap),
    ),
  };
}

/** Stretches of neighbouring years with points, for grid lines that leave the gaps open. */
function runsOf(places: readonly Place[]): { left: number; right: number }[] {
  const runs: { left: number; right: number }[] = [];
  for (const { left, width, points } of places) {
    const last = runs.at(-1);
    if (points.length === 0) {
      continue;
    }
    if (last !== undefined && Math.abs(last.right - left) < 0.01) {
      last.right = left + width;
    } else {
      runs.push({ left, right: left + width });
    }
  }
  return runs;
}

function layoutColumn(
  { year, present, points, left, width }: Place,
  bottom: number,
  frame: Frame,
  words: TrendWords,
): TrendColumn {
  const middle = left + width / 2;
  const outline = Math.min(width - gap, absentWidth);
  return {
    head: text(words.yearHead(year), middle, headY, 'middle'),
    gap:
      points.length > 0
        ? null
        : {
            box: box(middle - outline / 2, columnsY, outline, bottom - columnsY - 1),
            label: text(
              silence(present, words),
              middle,
              baselineOf((columnsY + bottom) / 2, frame.small),
              'middle',
            ),
          },
  };
}

/** Joins marks of one kind in neighbouring years, where both are the same measure. */
function linksOf(
  { points }: Trend,
  marks: readonly RawMark[],
  places: readonly Place[],
  shift: number,
): TrendLayout['links'] {
  const of = (year: number, kind: TrendPoint['kind']) =>
    marks.find(({ point }) => point.year === year && point.kind === kind && !point.near);
  const kinds = [...new Set(points.map(({ kind }) => kind))];
  return kinds.flatMap((kind) =>
    places.slice(1).flatMap(({ year }, index) => {
      const [from, to] = [of(places[index]?.year ?? year, kind), of(year, kind)];
      return from === undefined || to === undefined
        ? []
        : [{ kind, line: line(from.x, from.y + shift, to.x, to.y + shift) }];
    }),
  );
}

function drawMark(
  { x, y, label }: Omit<RawMark, 'point'>,
  { kind, near }: TrendPoint,
  shift: number,
): Omit<TrendMark, 'row'> {
  return {
    kind,
    near,
    x: round(x),
    y: round(y + shift),
    dot: kind === 'outcome' ? dot(x, y + shift, dotRadius) : null,
    diamond: kind === 'target' ? diamond(x, y + shift, diamondRadius) : null,
    label: placeLabel(label.content, label.x, label.top + shift),
  };
}

/** Whether all numbers are of one year. */
export function isSole({ points }: Pick<Trend, 'points'>): boolean {
  return new Set(points.map(({ year }) => year)).size === 1;
}

function hasNegative({ points }: Trend): boolean {
  return points.some(({ value }) => value < 0);
}

function silence(present: boolean, words: TrendWords): string {
  return present ? words.yearSilent : words.yearAbsent;
}
