import { baselineOf, type Canvas, canvasOf, type Frame, gap } from './frame.ts';
import { type BoxMark, box, type LineMark, line, round, type TextMark, text } from './geometry.ts';
import { widest } from './text-width.ts';
import { scaleTrend } from './trend-axis.ts';
import { keepClear } from './trend-clearance.ts';
import type { TrendWords } from './trend-labels.ts';
import {
  drawMark,
  extentOf,
  linksOf,
  placeMarks,
  type TrendLink,
  type TrendMark,
} from './trend-marks.ts';
import { isSole, type Place, placeYears, runsOf, silence } from './trend-places.ts';
import type { Trend } from './trend-points.ts';
import { wordsIn } from './words-in.ts';

export interface TrendOptions {
  frame: Frame;
  words: TrendWords;
}

/**
 * A year: its head, and what stands in its place where it has no number: words, and an outline around
 * them where no document speaks of the year.
 */
export interface TrendColumn {
  head: TextMark;
  gap: { box: BoxMark | null; label: TextMark[] } | null;
}

export interface TrendLayout extends Canvas {
  title: TextMark;
  /** `zero` marks the line from which all heights are measured. */
  ticks: { label: TextMark; lines: LineMark[]; zero: boolean }[];
  columns: TrendColumn[];
  /** Join targets, or outcomes, of neighbouring years of the documents; never across a gap. */
  links: TrendLink[];
  marks: TrendMark[];
  /** The earliest year that had room, where earlier ones had not; else `null`. */
  from: number | null;
}

const plotHeight = { narrow: 150, wide: 170, large: 150 } as const;

/** Baselines of the title and of the years, and where the columns start. */
const titleY = 19;
const headY = titleY + 30;
const columnsY = headY + 10;

/** Most width of the outline that stands for a year. */
const absentWidth = 88;

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
  const placed = places.flatMap((place) => placeMarks(place, trend, scale, frame, words));
  const zero = trend.rank ? null : scale.place(0);
  const marks = keepClear(placed, linksOf(trend, placed, places, 0), zero);
  const { top, bottom } = extentOf(marks, height);
  const shift = columnsY - top;
  const last = places.at(-1);
  const width = last === undefined ? frame.width : Math.max(frame.width, last.left + last.width);
  const end = round(columnsY + bottom - top);
  return {
    ...canvasOf(frame, end),
    width: round(width),
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
            box: present
              ? null
              : box(middle - outline / 2, columnsY, outline, bottom - columnsY - 1),
            label: wordsIn(
              box(left, columnsY, width, bottom - columnsY),
              silence(present, words),
              frame.small,
              // Lines of remarks are as far apart.
              frame.small + 4,
            ),
          },
  };
}

function hasNegative({ points }: Trend): boolean {
  return points.some(({ value }) => value < 0);
}
