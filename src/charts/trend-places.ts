import { type Frame, gap } from './frame.ts';
import { boundParts, shortParts, unbrokenParts, wholeParts, widest } from './text-width.ts';
import { leastWidth, type TrendWords } from './trend-labels.ts';
import type { Trend, TrendPoint } from './trend-points.ts';

/** A year with its place from left to right. */
export interface Place {
  year: number;
  present: boolean;
  points: TrendPoint[];
  left: number;
  width: number;
}

/** Space beside a year's head; least where every unit is needed for the years to have room. */
const headMargin = { narrow: gap * 2, wide: gap * 2, large: gap } as const;

/** Width of the plot of a measure that has numbers of a single year. */
const soleWidth = 220;

/**
 * Years are as far apart as in the calendar, where all find ample room for their labels. Where not,
 * those with points have an equal share, the others are slim.
 *
 * A gap is only seen between things: where a measure has numbers of a single year, that year stands alone
 * and the years without a number are named in the table, not drawn. Where it has numbers of several, every
 * year from the first to the last of the documents has its place: 未见 where documents of the year do not
 * state the measure, 未收录 where no document speaks of the year.
 */
export function placeYears(trend: Trend, left: number, frame: Frame, words: TrendWords): Place[] {
  const room = frame.width - left;
  // A number leaves its bound, then its unit, only where all years have no room otherwise; before a unit of
  // one character is left alone, the words of years without a number stand upright.
  const tried = [
    columnsOf(trend, frame, words, wholeParts),
    columnsOf(trend, frame, words, boundParts),
    columnsOf(trend, frame, words, shortParts),
    columnsOf(trend, frame, words, shortParts, true),
  ];
  const columns =
    tried.find((bound) => bound.reduce((sum, { least }) => sum + least, 0) <= room) ??
    columnsOf(trend, frame, words, unbrokenParts);
  if (isSole(trend)) {
    return columns
      .filter(({ points }) => points.length > 0)
      .map(({ least, ...column }) => ({
        ...column,
        left,
        width: Math.max(least, Math.min(soleWidth, room)),
      }));
  }
  const latest = latestOf(columns, room);
  const even = room / Math.max(1, latest.length);
  if (latest.every(({ least }) => least <= even)) {
    return latest.map(({ least, ...column }, index) => ({
      ...column,
      left: left + index * even,
      width: even,
    }));
  }
  return shareWidth(latest, left, room);
}

interface Column extends Omit<Place, 'left' | 'width'> {
  /** Least width. */
  least: number;
}

function columnsOf(
  trend: Trend,
  frame: Frame,
  words: TrendWords,
  partsOf: (content: string) => string[],
  upright = false,
): Column[] {
  return trend.years.map(({ year, present }) => {
    const points = trend.points.filter((point) => point.year === year);
    const least = points.map((point) =>
      leastWidth(point, words.pointRemarks(point, trend.better, trend.rank), frame, partsOf),
    );
    const heads = [
      words.yearHead(year),
      ...(points.length > 0 || upright ? [] : [silence(present, words)]),
    ];
    const head = widest(heads, frame.small) + headMargin[frame.id];
    return { year, present, points, least: Math.max(head, ...least) };
  });
}

/** Years with points have an equal share, the others are as slim as they can be. */
function shareWidth(columns: readonly Column[], left: number, room: number): Place[] {
  const full = columns.filter(({ points }) => points.length > 0);
  const slim = columns.filter(({ points }) => points.length === 0);
  const share = shareOf(
    full.map(({ least }) => least),
    room - slim.reduce((sum, { least }) => sum + least, 0),
  );
  let x = left;
  return columns.map(({ least, ...column }) => {
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

/** Stretches of neighbouring years with points, for grid lines that leave the gaps open. */
export function runsOf(places: readonly Place[]): { left: number; right: number }[] {
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

/** Whether all numbers are of one year. */
export function isSole({ points }: Pick<Trend, 'points'>): boolean {
  return new Set(points.map(({ year }) => year)).size === 1;
}

/** What stands in a year without a number. */
export function silence(present: boolean, words: TrendWords): string {
  return present ? words.yearSilent : words.yearAbsent;
}
