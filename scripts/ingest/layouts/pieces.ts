import { type Fragment, joinText, type RawDocument, sliceFragment } from '../fragment.ts';
import type { Column } from './columns.ts';
import { isNumbered, parseNumber } from './number.ts';
import { takeHeaders } from './torn-header.ts';

/** Names that the reader must know to tell a name from a title. */
export interface KnownNames {
  categories: readonly string[];
  departments: readonly string[];
}

/** A run of lines that belong together, and what column they come from. */
export interface Piece {
  kind: 'heading' | 'name' | 'title' | 'text' | 'coefficient';
  fragments: Fragment[];
  /** Whether a blank line, a page break or another kind of line parts it from the piece before. */
  apart: boolean;
  /** Whether it begins with the number of an item. */
  numbered: boolean;
}

interface Paragraph {
  fragments: Fragment[];
}

// e.g. "1.4", "1.37"
const coefficient = /^\d\.\d+$/;

/**
 * Parts a torn document into pieces. `known` tells headings and names from unnumbered titles; where
 * titles are numbered, whatever is narrow and has no number is taken for a name. Names and titles come from narrow columns, texts from a wide
 * one: a paragraph is a text when one of its lines is wider than half the widest line of the
 * document, or when it ends with a full stop, as no title does.
 */
export function splitPieces(
  lines: readonly string[],
  known: KnownNames,
): { pieces: Piece[]; columns: Column[]; frame: RawDocument['frame'] } {
  const header = takeHeaders(lines);
  const paragraphs = splitParagraphs(lines, header.lines);
  const widest = Math.max(0, ...lines.map(displayWidth));
  const isText = (paragraph: Paragraph) =>
    joinText(paragraph.fragments).endsWith('。') ||
    paragraph.fragments.some((fragment) => displayWidth(fragment.text) > widest / 2);
  const narrow = paragraphs.filter((paragraph) => !isText(paragraph));
  const numbered = narrow.some((paragraph) => isNumbered(joinText(paragraph.fragments)));

  const pieces = paragraphs.flatMap((paragraph): Piece[] => {
    if (isText(paragraph)) {
      return splitAfterFullStops(paragraph);
    }
    return splitNarrow(paragraph, numbered, known);
  });
  const headings = pieces.filter((piece) => piece.kind === 'heading');
  const frame: RawDocument['frame'] = [
    ...header.fragments.map((fragment) => ({ usage: 'header' as const, fragment })),
    ...headings.flatMap(({ fragments }) =>
      fragments.map((fragment) => ({ usage: 'heading' as const, fragment })),
    ),
  ];
  return { pieces, columns: header.columns, frame };
}

/** Half-width columns a text takes: CJK characters and their punctuation take two. */
function displayWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (character >= '\u2000' ? 2 : 1), 0);
}

/** Paragraphs end at blank lines, at header rows, at coefficients, and at page breaks. */
function splitParagraphs(lines: readonly string[], headers: ReadonlySet<number>): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | null = null;
  for (const [index, line] of lines.entries()) {
    const fragment = headers.has(index + 1) ? null : sliceFragment(line, index + 1);
    if (fragment === null) {
      open = null;
      continue;
    }
    // A page begins with a blank, which the form feed of the PDF's text became.
    const startsPage = /^\s/.test(line);
    const alone = coefficient.test(fragment.text);
    if (open === null || startsPage || alone) {
      open = { fragments: [] };
      paragraphs.push(open);
    }
    open.fragments.push(fragment);
    if (alone) {
      open = null;
    }
  }
  return paragraphs;
}

/**
 * Parts a wide paragraph after each line that ends with a full stop: where a text ends on a full line
 * nothing else parts it from the next. Which of these belong together is for the alignment to find.
 */
function splitAfterFullStops(paragraph: Paragraph): Piece[] {
  const pieces: Piece[] = [];
  let open: Piece | null = null;
  for (const fragment of paragraph.fragments) {
    if (open === null) {
      open = { kind: 'text', fragments: [], apart: pieces.length === 0, numbered: false };
      pieces.push(open);
    }
    open.fragments.push(fragment);
    if (fragment.text.endsWith('。')) {
      open = null;
    }
  }
  return pieces;
}

function splitNarrow(paragraph: Paragraph, numbered: boolean, known: KnownNames): Piece[] {
  const text = joinText(paragraph.fragments);
  const piece = (kind: Piece['kind'], fragments = paragraph.fragments): Piece => ({
    kind,
    fragments,
    apart: true,
    numbered: kind === 'title' && numbered,
  });
  if (coefficient.test(text)) {
    return [piece('coefficient')];
  }
  if (known.categories.includes(text)) {
    return [piece('heading')];
  }
  if (known.departments.includes(text)) {
    return [piece('name')];
  }
  if (!numbered) {
    return [piece('title')];
  }
  if (!isNumbered(text)) {
    return [piece('name')];
  }
  return splitAtNumbers(paragraph.fragments).map((fragments) => piece('title', fragments));
}

/**
 * Two numbered titles without a blank line between them are two titles, when the second number is the
 * next one or starts a department anew; else a wrapped line merely begins with a figure.
 */
function splitAtNumbers(fragments: readonly Fragment[]): Fragment[][] {
  const titles: Fragment[][] = [];
  let last: number | null = null;
  for (const fragment of fragments) {
    const no = parseNumber(fragment.text);
    const starts: boolean = last === null || (no !== null && (no === last + 1 || no === 1));
    if (starts) {
      titles.push([]);
      last = no;
    }
    titles.at(-1)?.push(fragment);
  }
  return titles;
}
