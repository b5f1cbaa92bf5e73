import { descending } from 'd3-array';
import type { ChartFigure, DifficultyRow } from './assessment-rows.ts';
import { layoutAxis, type TickMark } from './axis.ts';
import {
  type DifficultyColumns,
  type DifficultyWords,
  layoutColumns,
  selfRadius,
  valuesAbove,
  valuesBeside,
} from './difficulty-labels.ts';
import {
  axisBelow,
  type Canvas,
  canvasOf,
  type Frame,
  gap,
  gutter,
  leading,
  longFrom,
  middleOf,
} from './frame.ts';
import {
  type DotMark,
  dot,
  hexagon,
  type LineMark,
  line,
  type PolygonMark,
  type TextMark,
  text,
} from './geometry.ts';
import { layoutRow, type RowPlace } from './rows.ts';
import { layoutScoreStrip, type ScoreStripLayout } from './score-strip.ts';
import { textWidth } from './text-width.ts';

export interface DifficultyOptions {
  frame: Frame;
  words: DifficultyWords;
  /** Identity of a department to set apart. */
  highlight?: string | null;
}

/**
 * The shapes of the two coefficients: a dot for the rated one, as for scores, a hollow hexagon for what the
 * department said itself, for that is no target, which is a diamond. Where both are equal the dot stands in the
 * hexagon. `null` where a coefficient is not printed.
 */
export interface DifficultyShapes {
  self: Pick<PolygonMark, 'x' | 'y' | 'points'> | null;
  rated: DotMark | null;
}

/** A department's row. */
export interface DifficultyMark extends DifficultyShapes {
  /** Identity. */
  department: string;
  highlighted: boolean;
  /** Its page, from the site's root. */
  address: string;
  name: TextMark[];
  /** Leads the eye along the row. */
  guide: LineMark;
  /** Joins two coefficients that differ; `null` where one is missing or both are equal. */
  link: LineMark | null;
  /** The numbers as printed, beside the marks or over the strip. */
  values: TextMark[];
}

export interface DifficultyLayout extends Canvas {
  /** What the shapes mean; only those that occur. */
  legend: DifficultyShapes & { labels: TextMark[] };
  axis: { title: TextMark; ticks: TickMark[] };
  rows: DifficultyMark[];
}

const dotRadius = 5;

/** Baselines of legend and axis title, and where the first row starts. */
const legendY = 19;
const titleY = legendY + leading + 4;
const rowsY = titleY + leading + gap * 2;

/**
 * Draws departments by rated difficulty, highest first: a dot at the rated coefficient, a hexagon
 * at the self-rated one. `null` where there is none.
 */
export function layoutDifficulty(
  rows: readonly DifficultyRow[],
  { frame, words, highlight = null }: DifficultyOptions,
): DifficultyLayout | null {
  const shown = sortByDifficulty(rows);
  const values = shown.flatMap(({ self, rated }) => [self, rated]).flatMap(numberOf);
  if (values.length === 0) {
    return null;
  }
  const columns = layoutColumns(shown, frame, words);
  const { places, bottom } = stack(shown, columns, frame);
  const long = shown.length >= longFrom;
  const axis = layoutAxis(values, {
    left: columns.plotLeft,
    right: columns.plotRight,
    above: rowsY - gap,
    below: long ? bottom + axisBelow : null,
    strips:
      frame.labels === 'above' ? places.map(({ place }) => place.strip) : [{ top: rowsY, bottom }],
    size: frame.small,
    // Its outline is drawn on its edge.
    reach: selfRadius + 1,
    ticks: frame.ticks,
  });
  const headX = frame.labels === 'above' ? 0 : columns.plotLeft;
  return {
    ...canvasOf(frame, bottom + (long ? axisBelow + gap : 0)),
    legend: layoutLegend(shown, headX, frame, words),
    axis: {
      title: text(words.difficultyAxis(axis.startsAtZero), headX, titleY),
      ticks: axis.ticks,
    },
    rows: places.map(({ row, place }) => ({
      department: row.id,
      highlighted: row.id === highlight,
      address: row.address,
      name: place.name,
      guide: line(columns.plotLeft, place.middle, columns.plotRight, place.middle),
      ...layoutShapes(row, place.middle, axis.place),
      values:
        frame.labels === 'above'
          ? valuesAbove(row, columns, place.baseline, words)
          : valuesBeside(row, axis.place, place.baseline, words),
    })),
  };
}

/**
 * Draws the rated coefficients as dots on one line, where none is self-rated and one department is set
 * apart; else `null`.
 */
export function layoutDifficultyStrip(
  rows: readonly DifficultyRow[],
  { frame, words, highlight = null }: DifficultyOptions,
): ScoreStripLayout | null {
  return highlight === null || rows.some(({ self }) => self !== null)
    ? null
    : layoutScoreStrip(
        rows.map(({ rated, ...department }) => ({ ...department, score: rated, rank: null })),
        {
          frame,
          words: {
            scoreAxis: words.difficultyAxis,
            stripLabel: ({ name, score }) => `${name} ${score?.printed ?? ''}`,
          },
          highlight,
        },
      );
}

/** Highest rated coefficient first; those not rated after the others, by the self-rated one. */
export function sortByDifficulty(rows: readonly DifficultyRow[]): DifficultyRow[] {
  const of = (figure: ChartFigure | null) => figure?.value ?? Number.NEGATIVE_INFINITY;
  return rows
    .filter(({ self, rated }) => self !== null || rated !== null)
    .sort((a, b) => descending(of(a.rated), of(b.rated)) || descending(of(a.self), of(b.self)));
}

function stack(
  rows: readonly DifficultyRow[],
  { nameWidth }: DifficultyColumns,
  frame: Frame,
): { places: { row: DifficultyRow; place: RowPlace }[]; bottom: number } {
  let bottom = rowsY;
  const places = rows.map((row) => {
    const place = layoutRow(row.name, bottom, { frame, nameX: 0, nameWidth });
    bottom += place.band.height;
    return { row, place };
  });
  return { places, bottom };
}

function layoutLegend(
  rows: readonly DifficultyRow[],
  x: number,
  { small }: Frame,
  words: DifficultyWords,
): DifficultyLayout['legend'] {
  const hasSelf = rows.some(({ self }) => self !== null);
  const hasRated = rows.some(({ rated }) => rated !== null);
  const labelX = selfRadius * 2 + gap;
  const ratedX = hasSelf ? x + labelX + textWidth(words.selfHead, small) + gutter * 2 : x;
  const middle = middleOf(legendY, small);
  return {
    // One unit more keeps the outline of the hexagon within the drawing.
    self: hasSelf ? hexagon(x + selfRadius + 1, middle, selfRadius) : null,
    rated: hasRated ? dot(ratedX + selfRadius, middle, dotRadius) : null,
    labels: [
      ...(hasSelf ? [text(words.selfHead, x + labelX, legendY)] : []),
      ...(hasRated ? [text(words.ratedHead, ratedX + labelX, legendY)] : []),
    ],
  };
}

function layoutShapes(
  { self, rated }: DifficultyRow,
  middle: number,
  at: (value: number) => number,
): DifficultyShapes & Pick<DifficultyMark, 'link'> {
  const differ = self !== null && rated !== null && self.value !== rated.value;
  return {
    self: self && hexagon(at(self.value), middle, selfRadius),
    rated: rated && dot(at(rated.value), middle, dotRadius),
    link: differ ? line(at(self.value), middle, at(rated.value), middle) : null,
  };
}

function numberOf(figure: ChartFigure | null): number[] {
  return figure === null ? [] : [figure.value];
}
