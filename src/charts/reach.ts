import { addresses } from '../domain/address.ts';
import type { Extent } from '../domain/extent.ts';
import { type Canvas, canvasOf, type Frame, gap, leading } from './frame.ts';
import { type LineMark, line, round, type TextMark, text } from './geometry.ts';
import type { Reach, ReachCell, ReachYear } from './reach-years.ts';
import { layoutSquares, type SquaresLayout, space, square } from './squares.ts';
import { widest } from './text-width.ts';

/** The words of the chart. */
export interface ReachWords {
  /** Parts of a category's name that are not torn: `经济`, `建设类`. */
  nameParts: (name: string) => string[];
  year: (year: number) => string;
  /** How much there is of a year. */
  yearExtent: (extent: Extent) => string;
  /** Of a year of which the documents say nothing. */
  absent: string;
  cell: (extent: Extent) => string;
  /** Of a category of which a year has nothing. */
  none: string;
}

/** Text that leads to a page. */
export interface ReachLabel {
  marks: TextMark[];
  /** From the site's root; `null` where there is none. */
  address: string | null;
}

/** Squares of a category's year; `null` where there are none. */
export interface ReachSquares {
  x: number;
  y: number;
  layout: SquaresLayout;
}

export interface ReachRow {
  rule: LineMark;
  year: ReachLabel;
  said: TextMark;
  cells: { label: ReachLabel; squares: ReachSquares | null }[];
}

/** A square for every commitment: years below each other, categories beside each other. */
export interface ReachLayout extends Canvas {
  /** How much smaller than on a wide screen the squares are. */
  scale: number;
  heads: ReachLabel[];
  rows: ReachRow[];
}

/** A narrow place has smaller squares. */
const narrowScale = 0.7;
const between = 8;
const below = 12;
/** From the lower edge of a line of heads to its baseline: the highest letters do not reach out above. */
const headRise = 3;

interface Columns {
  width: number;
  scale: number;
  perRow: number;
}

/** Draws all commitments as squares. `null` where there is none. */
export function layoutReach(
  reach: Reach,
  { frame, words }: { frame: Frame; words: ReachWords },
): ReachLayout | null {
  if (reach.all.commitments === 0) {
    return null;
  }
  const width = frame.width / reach.categories.length;
  const scale = frame.id === 'wide' ? 1 : narrowScale;
  const pitch = (square + space) * scale;
  const perRow = Math.max(1, Math.floor((width - between + space * scale) / pitch));
  const columns = { width, scale, perRow };
  const heads = layoutHeads(reach, frame, columns, words);
  const top = Math.max(...heads.map(({ marks }) => marks.length)) * leading + gap;
  const { rows, bottom } = stack(reach.years, top, { frame, words, columns });
  return {
    ...canvasOf(frame, bottom),
    scale,
    heads,
    rows,
  };
}

function layoutHeads(
  { categories }: Reach,
  { small }: Frame,
  { width }: Columns,
  { nameParts }: ReachWords,
): ReachLabel[] {
  // All in one line, or none.
  const whole = widest(
    categories.map(({ name }) => name),
    small,
  );
  return categories.map(({ id, name }, index) => ({
    marks: (whole > width - between / 2 ? nameParts(name) : [name]).map((part, at) =>
      text(part, index * width, leading * (at + 1) - headRise),
    ),
    address: addresses.category(id),
  }));
}

interface Stacking {
  frame: Frame;
  words: ReachWords;
  columns: Columns;
}

function stack(
  years: readonly ReachYear[],
  top: number,
  { frame, words, columns }: Stacking,
): { rows: ReachRow[]; bottom: number } {
  const saying = ({ present, extent }: ReachYear) =>
    present ? words.yearExtent(extent) : words.absent;
  const nameWidth = widest(
    years.map(({ year }) => words.year(year)),
    frame.size,
  );
  const saidX = nameWidth + gap;
  // Beside the year everywhere, or under it everywhere.
  const beside = widest(years.map(saying), frame.small) <= frame.width - saidX;
  let bottom = top;
  const rows = years.map((year): ReachRow => {
    const start = bottom;
    const baseline = start + leading;
    const saidY = beside ? baseline : baseline + leading;
    bottom = saidY + gap;
    const cells = year.present
      ? year.cells.map((cell, index) =>
          layoutCell(cell, index * columns.width, bottom, columns, words),
        )
      : [];
    bottom = Math.max(bottom, ...cells.map((cell) => cell.bottom)) + below;
    return {
      rule: line(0, start, frame.width, start),
      year: {
        marks: [text(words.year(year.year), 0, baseline)],
        address: year.present ? addresses.year(year.year) : null,
      },
      said: text(saying(year), beside ? saidX : 0, saidY),
      cells: cells.map(({ label, squares }) => ({ label, squares })),
    };
  });
  return { rows, bottom };
}

function layoutCell(
  { extent, address }: ReachCell,
  x: number,
  top: number,
  { scale, perRow }: Columns,
  words: ReachWords,
): ReachRow['cells'][number] & { bottom: number } {
  const baseline = top + leading - gap;
  if (extent.commitments === 0) {
    return {
      label: { marks: [text(words.none, x, baseline)], address: null },
      squares: null,
      bottom: baseline,
    };
  }
  const layout = layoutSquares({
    filled: extent.outcomes,
    hollow: extent.commitments - extent.outcomes,
    perRow,
  });
  const y = round(baseline + gap);
  return {
    label: { marks: [text(words.cell(extent), x, baseline)], address },
    squares: { x: round(x), y, layout },
    bottom: y + layout.height * scale,
  };
}
