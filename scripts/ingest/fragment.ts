import type { Passage, Usage } from '../../src/domain/passage.ts';
import type { FigureName } from '../../src/domain/statement.ts';

/** A run of characters on one line of a document. */
export interface Fragment {
  /** Line, 1-based. */
  line: number;
  /** First character, UTF-16 offset into the line. */
  start: number;
  /** The characters, without blanks at either end. */
  text: string;
}

/** One item as a layout finds it, before anything is known of departments. */
export interface RawItem {
  /** Printed number, or `null` where the document prints none. */
  no: number | null;
  number: Fragment[];
  title: Fragment[];
  text: Fragment[];
}

/** A coefficient, score or rank as a layout finds it. */
export interface RawFigure {
  name: FigureName;
  fragment: Fragment;
  /** Whether it stands apart from the department it is read for. */
  apart: boolean;
}

/** A department's part of a document as a layout finds it. */
export interface RawBlock {
  /** The heading that governs it, or `null` where the document prints none. */
  heading: Fragment[] | null;
  /** Its name, or `null` where the document prints none. */
  name: Fragment[] | null;
  items: RawItem[];
  figures: RawFigure[];
  /** Whether an item of it could not be read, so that its numbers must have a gap. */
  incomplete: boolean;
}

/** A document taken apart. */
export interface RawDocument {
  blocks: RawBlock[];
  /** Characters that belong to no block. */
  frame: { usage: Extract<Usage, 'heading' | 'header'>; fragment: Fragment }[];
}

/** The part of a line from `start` to `end` without blanks at either end, or `null` where all is blank. */
export function sliceFragment(line: string, no: number, start = 0, end = line.length) {
  const raw = line.slice(start, end);
  const text = raw.trim();
  return text === '' ? null : { line: no, start: start + raw.indexOf(text), text };
}

/** Cuts a fragment in two at a character; blanks at the cut are dropped. */
export function cutFragment(fragment: Fragment, at: number): [Fragment | null, Fragment | null] {
  const part = (from: number, to: number) => {
    const cut = sliceFragment(fragment.text, fragment.line, from, to);
    return cut === null ? null : { ...cut, start: cut.start + fragment.start };
  };
  return [part(0, at), part(at, fragment.text.length)];
}

/** Characters of fragments with line wraps joined and nothing put between. */
export function joinText(fragments: readonly Fragment[]): string {
  return fragments.map((fragment) => fragment.text).join('');
}

/** The passage that fragments in reading order make. Throws on none, which no layout may produce. */
export function joinPassage(fragments: readonly Fragment[]): Passage {
  const lines = fragments.map((fragment) => fragment.line);
  if (lines.length === 0) {
    throw new Error('a passage needs at least one fragment');
  }
  return {
    text: joinText(fragments),
    lines: { start: Math.min(...lines), end: Math.max(...lines) },
  };
}
