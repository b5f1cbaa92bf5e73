import { scaleLinear } from 'd3-scale';
import { type Frame, leading } from './frame.ts';
import { type BoxMark, box, round, type TextMark, text } from './geometry.ts';

/** How many of a number of things there are. */
export interface ExtentRow {
  /** What they are, or of which year. */
  label: string;
  /** How many of them are seen. */
  seen: number;
  of: number;
  /** Both numbers, in words. */
  said: string;
}

/** A row: its words over a bar for the whole, of which the part that is seen is filled. */
export interface ExtentMark {
  label: TextMark;
  said: TextMark;
  whole: BoxMark;
  /** `null` where nothing is seen. */
  seen: BoxMark | null;
}

export interface ExtentLayout {
  frame: Frame['id'];
  width: number;
  height: number;
  /** Font size, in units of the drawing. */
  size: number;
  rows: ExtentMark[];
}

const thickness = 16;
const rowHeight = leading + thickness + 24;

/** Draws how much is seen of what, all rows on one scale from zero. `null` where there is nothing. */
export function layoutExtent(rows: readonly ExtentRow[], frame: Frame): ExtentLayout | null {
  const most = Math.max(0, ...rows.map((row) => row.of));
  if (most === 0) {
    return null;
  }
  const length = scaleLinear([0, most], [0, frame.width - 2]);
  return {
    frame: frame.id,
    width: frame.width,
    height: round(rows.length * rowHeight - 12),
    size: frame.size,
    rows: rows.map((row, index) => layoutRow(row, index * rowHeight, length, frame.width)),
  };
}

function layoutRow(
  { label, seen, of, said }: ExtentRow,
  top: number,
  length: (value: number) => number,
  width: number,
): ExtentMark {
  const y = top + leading + 8;
  return {
    label: text(label, 0, top + leading - 3),
    said: text(said, width, top + leading - 3, 'end'),
    // Half of the outline lies outside its box.
    whole: box(1, y, length(of), thickness),
    seen: seen === 0 ? null : box(1, y, length(seen), thickness),
  };
}
