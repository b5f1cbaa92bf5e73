import type { Message, StepResult } from '../../../src/domain/message.ts';
import type { FigureName } from '../../../src/domain/statement.ts';
import { alignTexts } from '../align.ts';
import {
  type Fragment,
  joinText,
  type RawBlock,
  type RawDocument,
  type RawFigure,
} from '../fragment.ts';
import { isFigureColumn } from './columns.ts';
import { isMessage, type NumberedTitle, parseNumberedTitle } from './number.ts';
import { type KnownNames, type Piece, splitPieces } from './pieces.ts';
import { checkTextEnd } from './text-end.ts';

/**
 * One side of a page: a table of its own whose columns came one after the other: all names, all
 * titles, all texts, all coefficients.
 */
interface Panel {
  heading: Piece | null;
  names: Piece[];
  titles: Piece[];
  texts: Piece[];
  coefficients: Piece[];
}

/**
 * Reads PDF text whose columns came apart. Two panels to a page are two tables. The end of a panel is
 * not marked: one ends where a heading, a name or a title follows texts.
 */
export function readTornColumns(
  document: string,
  lines: readonly string[],
  known: KnownNames,
): StepResult<RawDocument> {
  const { pieces, columns, frame } = splitPieces(lines, known);
  const messages: Message[] = [];
  const panels = splitPanels(pieces);
  const headings = governingHeadings(panels);
  const figureColumns = [...new Set(columns.filter(isFigureColumn))];
  const blocks = panels.flatMap((panel, index) => {
    const result = readPanel(document, panel, headings[index] ?? null, figureColumns);
    messages.push(...result.messages);
    return result.value;
  });
  return { value: { blocks, frame }, messages };
}

function splitPanels(pieces: readonly Piece[]): Panel[] {
  const panels: Panel[] = [];
  let panel: Panel | null = null;
  for (const piece of pieces) {
    const begins = piece.kind === 'heading' || piece.kind === 'name' || piece.kind === 'title';
    if (panel === null || (begins && panel.texts.length > 0)) {
      panel = { heading: null, names: [], titles: [], texts: [], coefficients: [] };
      panels.push(panel);
    }
    place(panel, piece);
  }
  return panels;
}

function place(panel: Panel, piece: Piece): void {
  if (piece.kind === 'heading') {
    panel.heading = piece;
    return;
  }
  const column = {
    name: panel.names,
    title: panel.titles,
    text: panel.texts,
    coefficient: panel.coefficients,
  }[piece.kind];
  column.push(piece);
}

/**
 * The heading that governs each panel: its own, else the one before it; panels before the first
 * heading are governed by that one, because the text of a page's left side comes before its heading.
 */
function governingHeadings(panels: readonly Panel[]): (Fragment[] | null)[] {
  let current = panels.find((panel) => panel.heading !== null)?.heading ?? null;
  return panels.map((panel) => {
    current = panel.heading ?? current;
    return current?.fragments ?? null;
  });
}

function readPanel(
  document: string,
  panel: Panel,
  heading: Fragment[] | null,
  figureColumns: readonly FigureName[],
): StepResult<RawBlock[]> {
  const messages: Message[] = [];
  const texts = alignTexts(document, panel.titles, panel.texts);
  messages.push(...texts.messages);
  if (texts.value === null) {
    return { value: [], messages };
  }
  messages.push(...texts.value.flatMap((text) => checkTextEnd(document, text) ?? []));
  const groups: RawBlock['items'][] = [];
  for (const [index, title] of panel.titles.entries()) {
    const text = texts.value[index] ?? [];
    const numbered = parseTitle(document, title);
    if (isMessage(numbered)) {
      messages.push(numbered);
      continue;
    }
    const { no, number, fragments } = numbered;
    const startsGroup = groups.length === 0 || no === 1;
    if (startsGroup) {
      groups.push([]);
    }
    groups.at(-1)?.push({ no, number, title: fragments, text });
  }
  if (panel.names.length > 0 && panel.names.length !== groups.length) {
    messages.push(countMessage(document, panel, groups.length));
    return { value: [], messages };
  }
  const figures = dealCoefficients(document, panel, groups.length, figureColumns);
  messages.push(...figures.messages);
  const blocks = groups.map((items, index) => ({
    heading,
    name: panel.names[index]?.fragments ?? null,
    items,
    figures: figures.value[index] ?? [],
    incomplete: false,
  }));
  return { value: blocks, messages };
}

/** A title's number, where the document prints one, and the rest of it. */
function parseTitle(
  document: string,
  title: Piece,
): { no: number | null; number: Fragment[]; fragments: Fragment[] } | Message {
  const [first, ...rest] = title.fragments;
  if (first === undefined || !title.numbered) {
    return { no: null, number: [], fragments: title.fragments };
  }
  const parsed: NumberedTitle | Message = parseNumberedTitle(first, document);
  return isMessage(parsed)
    ? parsed
    : { no: parsed.no, number: [parsed.number], fragments: [parsed.title, ...rest] };
}

function countMessage(document: string, panel: Panel, groups: number): Message {
  const names = panel.names.map((name) => joinText(name.fragments));
  return {
    rule: 'names-and-items',
    level: 'error',
    place: { document, line: panel.names[0]?.fragments[0]?.line ?? null },
    reason: 'names and groups of items do not count up',
    actual: `${names.length} names (${names.join(' ')}) for ${groups} groups of items numbered from 1`,
    expected: 'one group of items for each name',
    tip: 'Check that each name stands apart from the next, and that each group starts with 1.',
  };
}

/**
 * Deals the coefficients of a panel to its departments: a column comes as a whole before the next, so
 * ten values for five departments are five self-rated ones and then five rated ones.
 */
function dealCoefficients(
  document: string,
  panel: Panel,
  departments: number,
  columns: readonly FigureName[],
): StepResult<RawFigure[][]> {
  const values = panel.coefficients.flatMap((piece) => piece.fragments);
  const dealt: RawFigure[][] = Array.from({ length: departments }, () => []);
  if (values.length === 0) {
    return { value: dealt, messages: [] };
  }
  if (values.length !== departments * columns.length) {
    const message: Message = {
      rule: 'coefficients',
      level: 'error',
      place: { document, line: values[0]?.line ?? null },
      reason: 'coefficients and departments do not count up',
      actual: `${values.length} coefficients for ${departments} departments`,
      expected: `${departments * columns.length}: ${columns.join(' and ')} of each`,
      tip: 'Check the run of coefficients against the published document.',
    };
    return { value: dealt, messages: [message] };
  }
  for (const [index, fragment] of values.entries()) {
    const name = columns[Math.floor(index / departments)];
    if (name !== undefined) {
      dealt[index % departments]?.push({ name, fragment, apart: true });
    }
  }
  return { value: dealt, messages: [] };
}
