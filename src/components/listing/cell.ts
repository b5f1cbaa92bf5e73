import type { Reading } from '../../domain/comparison/comparison.ts';
import { findMarks, splitAtMarks } from '../../search/marks.ts';

/** A run of characters of a line. */
export interface Run {
  text: string;
  /** Whether it is what was searched for. */
  marked: boolean;
  /** Whether it is the number that the row is about. */
  strong: boolean;
}

/** A part of a line. */
export type Part =
  | { kind: 'text'; runs: Run[] }
  /** `href` as it stands in the page, with the site's base path. */
  | { kind: 'link'; href: string; runs: Run[] }
  | { kind: 'reading'; reading: Reading; label: string };

/** A line of a cell; `role` decides how it looks. */
export interface Line {
  role: 'plain' | 'title' | 'quote' | 'aside' | 'source';
  parts: Part[];
}

/**
 * What a cell shows, before it is markup: pages write it when they are built, their script when rows are
 * asked for, and both show the same.
 */
export interface Cell {
  /** Name of its column. */
  column: string;
  numeric: boolean;
  lines: Line[];
}

/** A line of plain text. */
export function line(text: string, role: Line['role'] = 'plain'): Line {
  return { role, parts: [{ kind: 'text', runs: [plain(text)] }] };
}

/** A cell of plain text. */
export function cell(column: string, text: string, numeric = false): Cell {
  return { column, numeric, lines: [line(text)] };
}

/** A run that is neither marked nor strong. */
export function plain(text: string): Run {
  return { text, marked: false, strong: false };
}

/**
 * A printed text in runs, with what was searched for marked and, where it is told, one part of it strong.
 *
 * @param marked Folded runs of characters.
 */
export function toRuns(
  printed: string,
  marked: readonly string[],
  strong: { start: number; end: number } | null = null,
): Run[] {
  const marks = findMarks(printed, marked);
  const parts = [
    { start: 0, end: strong?.start ?? printed.length, strong: false },
    ...(strong === null
      ? []
      : [
          { ...strong, strong: true },
          { start: strong.end, end: printed.length, strong: false },
        ]),
  ];
  return parts.flatMap((part) =>
    splitAtMarks(
      printed,
      part,
      marks.filter((mark) => mark.end > part.start && mark.start < part.end),
    ).map((run) => ({ ...run, strong: part.strong })),
  );
}

/** Whether anything is marked in lines. */
export function hasMarks(lines: readonly Line[]): boolean {
  return lines.some(({ parts }) =>
    parts.some((part) => part.kind !== 'reading' && part.runs.some(({ marked }) => marked)),
  );
}
