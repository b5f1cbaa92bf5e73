import type { ScoreRankRow } from './assessment-rows.ts';
import type { EmptyPlacesWords } from './empty-places.ts';
import { bandEdge, type Frame, gap, gutter } from './frame.ts';
import { widest } from './text-width.ts';

/** The words of the chart. */
export interface ScoreRankWords extends EmptyPlacesWords {
  /** Title of the axis: what it measures, its unit, and whether it starts at zero. */
  scoreAxis: (startsAtZero: boolean) => string;
  /** Over a column of bare ranks, and over the names beside it. */
  rankHead: string;
  departmentHead: string;
  /** Stands where a score or a rank is not printed. */
  unprinted: string;
}

export interface ScoreRankOptions {
  frame: Frame;
  words: ScoreRankWords;
  /** Identity of the department to set apart, or `null`. */
  highlight: string | null;
}

/** Reach of the larger mark, the ring of the highlighted department, from its centre. */
export const ringRadius = 9;

/** Where the columns of a drawing stand. */
export interface Columns {
  /** Whether a row is one line, as in a wide place, or a name with a strip of its own under it. */
  labels: Frame['labels'];
  /** Whether ranks are bare numbers under a head, for `第9名` in each row would take the marks' room. */
  bare: boolean;
  edge: number;
  nameX: number;
  nameWidth: number;
  plotLeft: number;
  plotRight: number;
}

/** Least room of marks beside names, in units of the size of the names. */
const leastPlot = 4;

/** Space at the edge of a band in such a place. */
const slimEdge = 4;

/** Space between the columns of a place that is barely wide enough. */
export const slimGutter = 8;

/** Rows are one line each wherever marks have room beside rank, name and score. */
export function layoutColumns(rows: readonly ScoreRankRow[], options: ScoreRankOptions): Columns {
  const { frame } = options;
  if (frame.labels === 'beside') {
    return columnsBeside(rows, options, false);
  }
  const scored = rows.some(({ score }) => score !== null);
  const slim = columnsBeside(rows, options, scored);
  const whole = widest(names(rows), frame.size) <= slim.nameWidth;
  return whole && slim.plotRight - slim.plotLeft >= leastPlot * frame.size
    ? slim
    : columnsAbove(rows, options);
}

function columnsAbove(rows: readonly ScoreRankRow[], options: ScoreRankOptions): Columns {
  const { frame, words } = options;
  const edge = edgeOf(rows, options);
  const nameX = edge + widestRank(rows, options, false) + gutter;
  const right = frame.width - edge;
  const scoreWidth = widest(
    rows.map((row) => scoreLabel(row, words)),
    frame.size,
  );
  const nameWidth = right - scoreWidth - gutter - nameX;
  return {
    labels: 'above',
    bare: false,
    edge,
    nameX,
    nameWidth,
    plotLeft: nameX,
    plotRight: right,
  };
}

function columnsBeside(
  rows: readonly ScoreRankRow[],
  options: ScoreRankOptions,
  bare: boolean,
): Columns {
  const { frame, words } = options;
  const edge = edgeOf(rows, options);
  const between = frame.labels === 'above' ? slimGutter : gutter;
  const nameX = edge + widestRank(rows, options, bare) + between;
  const scores = widest(
    rows.map((row) => scoreLabel(row, words)),
    frame.size,
  );
  const plotRight = frame.width - edge - scores - ringRadius - gap;
  // A name is not broken for the marks' sake, as long as they have room.
  const room = plotRight - leastPlot * frame.size - between - nameX;
  const nameWidth = Math.min(widest(names(rows), frame.size), Math.max(frame.width / 3, room));
  return {
    labels: 'beside',
    bare,
    edge,
    nameX,
    nameWidth,
    plotLeft: nameX + nameWidth + between,
    plotRight,
  };
}

function names(rows: readonly ScoreRankRow[]): string[] {
  return rows.map(({ name }) => name);
}

/** A row that is set apart stands on a band, which needs room around its words. */
function edgeOf(rows: readonly ScoreRankRow[], { frame, highlight }: ScoreRankOptions): number {
  const wanted = rows.some((row) => row.id === highlight);
  return wanted ? (frame.labels === 'above' ? slimEdge : bandEdge) : 0;
}

function widestRank(
  rows: readonly ScoreRankRow[],
  { frame, words }: ScoreRankOptions,
  bare: boolean,
): number {
  const ranks = rows.map((row) => rankLabel(row, words, bare));
  return widest(bare ? [...ranks, words.rankHead] : ranks, frame.size);
}

export function rankLabel(row: ScoreRankRow, words: ScoreRankWords, bare: boolean): string {
  if (row.rank === null) {
    return words.unprinted;
  }
  return bare ? row.rank.printed : words.rank(row.rank.printed);
}

export function scoreLabel(row: ScoreRankRow, words: ScoreRankWords): string {
  return row.score === null ? words.unprinted : row.score.printed;
}
