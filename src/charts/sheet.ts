import { leading, wide } from './frame.ts';
import { round, type TextMark, text } from './geometry.ts';
import { wrapPhrases } from './phrases.ts';
import { wrapText } from './text-width.ts';

/** What stands around a drawing that leaves its page. */
export interface SheetContent {
  /** The finding. */
  title: string;
  /** What the marks mean. */
  note: string;
  /** The documents and lines, and where it comes from. */
  sources: readonly string[];
  /** Size of the drawing. */
  width: number;
  height: number;
}

/** A drawing with its title over it and its sources under it, for a file of its own. */
export interface SheetLayout {
  width: number;
  height: number;
  title: { size: number; lines: TextMark[] };
  note: { size: number; lines: TextMark[] };
  /** Upper left corner of the drawing. */
  drawing: { x: number; y: number };
  sources: { size: number; lines: TextMark[] };
}

const margin = 24;
const titleSize = 20;
const titleLeading = 28;

/** Lays out a sheet around a drawing. Nothing is cut off: long texts take more lines. */
export function layoutSheet({ title, note, sources, width, height }: SheetContent): SheetLayout {
  let bottom = margin;
  const block = (lines: readonly string[], distance: number): TextMark[] =>
    lines.map((part) => {
      bottom += distance;
      return text(part, margin, bottom - distance * 0.25);
    });
  const wrapped = (part: string) => wrapText(part, wide.small, width);
  const titleLines = block(wrapPhrases(title, titleSize, width), titleLeading);
  bottom += 4;
  const noteLines = block(wrapped(note), leading);
  bottom += 12;
  const drawing = { x: margin, y: round(bottom) };
  bottom += height + 12;
  const sourceLines = block(
    sources.flatMap((source) => wrapPhrases(source, wide.small, width)),
    leading,
  );
  return {
    width: width + margin * 2,
    height: round(bottom + margin),
    title: { size: titleSize, lines: titleLines },
    note: { size: wide.small, lines: noteLines },
    drawing,
    sources: { size: wide.small, lines: sourceLines },
  };
}
