import { type Frame, gap } from './frame.ts';
import { type LineMark, line } from './geometry.ts';
import { widest, wrapEvenly, wrapText } from './text-width.ts';
import { scaleTrend, type TrendScale } from './trend-axis.ts';
import { clearOf, type LabelLine } from './trend-labels.ts';
import type { Trend, TrendPoint } from './trend-points.ts';

/** A measure as one of many. */
export interface Panel {
  /** Empty where it stands beside the drawing. */
  name: string;
  /** Its page, from the site's root. */
  address: string;
  trend: Trend;
}

/** The words of the chart. */
export interface PanelWords {
  /** What must be said of a point at its mark, in a few characters. */
  panelRemarks: (point: Pick<TrendPoint, 'asOf' | 'derived' | 'near'>) => string[];
  /** Its name, and which way is better where that is not plain. */
  panelName: (panel: Panel) => string;
  panelYear: (year: number) => string;
  /** Stands in a year of the documents in which the measure is not stated. */
  panelSilent: string;
  /** Stands in a year that no document speaks of. */
  panelAbsent: string;
}

export interface PanelOptions {
  frame: Frame;
  words: PanelWords;
  /** The year that the page is about, to be set apart. */
  year?: number | null;
}

/** Height of every plot. */
export const plotHeight = 56;

/** How far a mark reaches from its centre, and its label begins. */
export const diamondRadius = 7;
export const reach = diamondRadius + 4;

/** Distance of two baselines of labels. */
export function labelLeading({ small }: Frame): number {
  return small + 3;
}

/** How far target and outcome of one year stand to the sides, so that equal values are both seen. */
const aside = 9;

/** Farther than this from its mark a label has a line that leads to it. */
const leaderFrom = 8;

/** A year, at the same place in every panel. */
export interface PanelColumn {
  year: number;
  /** Whether there is a document of it. */
  present: boolean;
  /** From the panel's left. */
  left: number;
  width: number;
}

/** A mark before its panel has a place; `middle` and `top` are of its label. */
export interface MarkDraft {
  point: TrendPoint;
  x: number;
  y: number;
  lines: LabelLine[];
  middle: number;
  top: number;
  /** `null` where the label stands at the mark. */
  leader: LineMark | null;
}

/** What is known of a panel before its place: heights from the top of its plot. */
export interface PanelDraft {
  panel: Panel;
  name: string[];
  columns: readonly PanelColumn[];
  scale: TrendScale;
  marks: MarkDraft[];
  /** How far labels reach over the plot and under it. */
  over: number;
  under: number;
}

/** What a panel needs before it has a place. */
export function draftPanel(
  panel: Panel,
  width: number,
  columns: readonly PanelColumn[],
  { frame, words }: PanelOptions,
): PanelDraft {
  const { trend } = panel;
  const scale = scaleTrend(trend, plotHeight);
  const marks = columns.flatMap((column) => {
    const points = trend.points.filter(({ year }) => year === column.year);
    const base = scale.place(trend.rank ? 1 : 0);
    return draftMarks(points, column, { scale, base }, { frame, words });
  });
  const bottoms = marks.map(({ top, lines }) => top + lines.length * labelLeading(frame));
  return {
    panel,
    name: panel.name === '' ? [] : wrapText(words.panelName(panel), frame.size, width),
    columns,
    scale,
    marks,
    over: Math.max(reach, ...marks.map(({ top }) => -top)),
    under: Math.max(reach, ...bottoms.map((bottom) => bottom - plotHeight)),
  };
}

/** Years are as far apart as in the calendar, where each has so much room at least. */
const evenFrom = 72;

/**
 * Years share the width alike. Where they are many, those of which any panel has a number share it,
 * the others have as much as their head needs.
 */
export function placeYears(
  panels: readonly Panel[],
  width: number,
  frame: Frame,
  words: PanelWords,
): PanelColumn[] {
  const years = panels[0]?.trend.years ?? [];
  const heads = years.map(({ year }) => words.panelYear(year));
  const even = width / Math.max(1, years.length);
  if (even >= evenFrom) {
    return years.map((year, index) => ({ ...year, left: index * even, width: even }));
  }
  const slim = widest(heads, frame.small) + gap;
  const isFull = (year: number) =>
    panels.some(({ trend }) => trend.points.some((point) => point.year === year));
  const full = years.filter(({ year }) => isFull(year)).length;
  const share = (width - (years.length - full) * slim) / Math.max(1, full);
  let x = 0;
  return years.map((year) => {
    const column = { ...year, left: x, width: isFull(year.year) ? share : slim };
    x += column.width;
    return column;
  });
}

/** The highest of a year's marks has its label above it, the others have theirs below the lowest. */
function draftMarks(
  points: readonly TrendPoint[],
  { left, width }: PanelColumn,
  { scale, base }: { scale: TrendScale; base: number },
  { frame, words }: PanelOptions,
): PanelDraft['marks'] {
  const middle = left + width / 2;
  const both = new Set(points.map(({ kind }) => kind)).size > 1;
  const sorted = points
    .map((point) => ({ point, y: scale.place(point.value) }))
    .sort((a, b) => a.y - b.y || (a.point.kind === 'outcome' ? -1 : 1));
  const texts = sorted.map(({ point }) => {
    const broken = (tone: LabelLine['tone']) => (part: string) =>
      wrapEvenly(part, frame.small, width - 4).map((content) => ({ content, tone }));
    return [
      ...broken('value')(point.printed),
      ...words.panelRemarks(point).flatMap(broken('remark')),
    ];
  });
  const tops = topsOf(
    sorted,
    texts.map((lines) => lines.length * labelLeading(frame)),
    base,
  );
  return sorted.map(({ point, y }, index) => {
    const lines = texts[index] ?? [];
    const top = tops[index] ?? 0;
    const x = both ? middle + (point.kind === 'target' ? -aside : aside) : middle;
    const half =
      widest(
        lines.map(({ content }) => content),
        frame.small,
      ) / 2;
    // Over its own mark, as far as the year has room.
    const own = Math.max(left + half + 2, Math.min(x, left + width - half - 2));
    const at = half * 2 + 4 > width ? middle : own;
    return { point, x, y, lines, middle: at, top, leader: leaderOf(x, y, { top, lines }, frame) };
  });
}

/** Where the labels of a year start, from the highest mark down: none lies on the panel's line. */
function topsOf(
  sorted: readonly { y: number }[],
  [over = 0, ...under]: readonly number[],
  base: number,
): number[] {
  const highest = sorted[0]?.y ?? 0;
  const lowest = Math.max(highest, ...sorted.map(({ y }) => y));
  const height = under.reduce((sum, each) => sum + each, 0);
  let below = clearOf(base, { top: lowest + reach - 2, height }, 'below');
  return [
    clearOf(base, { top: highest - reach - over, height: over }, 'above'),
    ...under.map((each) => {
      const top = below;
      below += each;
      return top;
    }),
  ];
}

/** Leads from a mark to its label where that had to keep away from it. */
function leaderOf(
  x: number,
  y: number,
  { top, lines }: { top: number; lines: readonly LabelLine[] },
  frame: Frame,
): LineMark | null {
  const bottom = top + lines.length * labelLeading(frame);
  if (top > y + reach + leaderFrom) {
    return line(x, y + diamondRadius + 1, x, top);
  }
  return bottom < y - reach - leaderFrom ? line(x, bottom, x, y - diamondRadius - 1) : null;
}
