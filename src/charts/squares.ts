/**
 * One square for each of many things, in rows: some filled, the others hollow. A row of squares is one
 * dashed line as thick as a square, so that hundreds of them are a few bytes; the style sheet has the
 * lengths of its dashes from here (`.squares` in src/styles/topics.css).
 */
export interface SquaresLayout {
  width: number;
  height: number;
  /** Path of the filled squares, to be stroked with dashes of a square and a space. */
  filled: string;
  /** Path of the hollow ones, likewise; their inside is stroked over with `inside`. */
  hollow: string;
  inside: string;
}

/** Side of a square, space between two, and width of a hollow one's edge. */
export const square = 8;
export const space = 3;
export const edge = 1.5;

const pitch = square + space;

/** How many of `count` squares stand in a row of at most `most`, where no row is much shorter than another. */
export function evenRow(count: number, most: number): number {
  return Math.max(1, Math.ceil(count / Math.max(1, Math.ceil(count / most))));
}

/** Puts `filled` squares and then `hollow` ones into rows of at most `perRow`. */
export function layoutSquares({
  filled,
  hollow,
  perRow,
}: {
  filled: number;
  hollow: number;
  perRow: number;
}): SquaresLayout {
  const all = filled + hollow;
  const columns = Math.min(all, perRow);
  const rows = Math.ceil(all / perRow);
  return {
    width: Math.max(0, columns * pitch - space),
    height: Math.max(0, rows * pitch - space),
    filled: toLines(0, filled, perRow, 0),
    hollow: toLines(filled, all, perRow, 0),
    inside: toLines(filled, all, perRow, edge),
  };
}

/** Lines through the squares from the `from`th to before the `to`th, drawn in by `inset` at both ends. */
function toLines(from: number, to: number, perRow: number, inset: number): string {
  const lines: string[] = [];
  for (let start = from; start < to; ) {
    const row = Math.floor(start / perRow);
    const end = Math.min(to, (row + 1) * perRow);
    const x = (start - row * perRow) * pitch + inset;
    const length = (end - start) * pitch - space - inset * 2;
    lines.push(`M${x} ${row * pitch + square / 2}h${length}`);
    start = end;
  }
  return lines.join('');
}
