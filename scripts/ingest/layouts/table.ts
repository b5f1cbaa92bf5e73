import type { Message, StepResult } from '../../../src/domain/message.ts';
import { type Fragment, type RawBlock, type RawDocument, sliceFragment } from '../fragment.ts';
import { type Column, isFigureColumn, knownColumnNames, parseColumn } from './columns.ts';
import { isMessage, parseNumberedTitle } from './number.ts';

/** State of the reader as it goes down the lines. */
interface Reading {
  document: string;
  /** `unreadable` after a faulty header, whose rows then say nothing of their own. */
  columns: Column[] | 'unreadable' | null;
  heading: Fragment[] | null;
  /** The block that rows without a department belong to. */
  open: RawBlock | null;
  blocks: RawBlock[];
  frame: RawDocument['frame'];
  messages: Message[];
}

type Cell = Fragment | null;

/**
 * Reads a document of tab-separated rows: `##` headings for categories, header rows repeated at page
 * breaks, department and figures in the first row of a block only. A block goes on over a header row.
 */
export function readTable(document: string, lines: readonly string[]): StepResult<RawDocument> {
  const reading: Reading = {
    document,
    columns: null,
    heading: null,
    open: null,
    blocks: [],
    frame: [],
    messages: [],
  };
  for (const [index, line] of lines.entries()) {
    if (line.trim() !== '') {
      readLine(reading, line, index + 1);
    }
  }
  return {
    value: { blocks: reading.blocks, frame: reading.frame },
    messages: reading.messages,
  };
}

function readLine(reading: Reading, line: string, no: number): void {
  if (line.startsWith('##')) {
    readHeading(reading, line, no);
    return;
  }
  const cells = splitCells(line, no);
  if (cells[0]?.text === '部门') {
    readHeader(reading, cells, no);
    return;
  }
  readRow(reading, cells, no);
}

function splitCells(line: string, no: number): Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  for (const cell of line.split('\t')) {
    cells.push(sliceFragment(line, no, start, start + cell.length));
    start += cell.length + 1;
  }
  return cells;
}

// e.g. "## 经济建设类"
function readHeading(reading: Reading, line: string, no: number): void {
  const hashes = sliceFragment(line, no, 0, 2);
  const name = sliceFragment(line, no, 2);
  for (const fragment of [hashes, name]) {
    if (fragment !== null) {
      reading.frame.push({ usage: 'heading', fragment });
    }
  }
  reading.heading = name === null ? null : [name];
  reading.open = null;
}

function readHeader(reading: Reading, cells: readonly Cell[], no: number): void {
  const columns: Column[] = [];
  for (const cell of cells) {
    const column = cell === null ? null : parseColumn(cell.text);
    if (cell !== null) {
      reading.frame.push({ usage: 'header', fragment: cell });
    }
    if (column === null) {
      reading.columns = 'unreadable';
      report(reading, 'header', no, {
        reason: 'a column of the header is unknown',
        actual: cell === null ? 'an empty cell' : `"${cell.text}"`,
        expected: `one of ${knownColumnNames}`,
        tip: 'Mend the header, or teach scripts/ingest/layouts/columns.ts the new column.',
      });
      return;
    }
    columns.push(column);
  }
  reading.columns = columns;
}

function readRow(reading: Reading, cells: readonly Cell[], no: number): void {
  const { columns } = reading;
  if (columns === 'unreadable') {
    return;
  }
  if (columns === null) {
    report(reading, 'no-header', no, {
      reason: 'a row stands before any header',
      actual: `${cells.length} cells`,
      expected: 'a header row that begins with 部门',
      tip: 'Put the header row of the table before its rows.',
    });
    return;
  }
  // Before the cells are counted: a faulty first row still opens its block, so that the rows after it
  // are not taken for another department's.
  const block = blockOf(reading, cells[columns.indexOf('department')] ?? null, no);
  if (cells.length !== columns.length) {
    markIncomplete(block);
    report(reading, cells.length < columns.length ? 'missing-cell' : 'extra-cell', no, {
      reason: `the row has ${cells.length < columns.length ? 'too few' : 'too many'} cells`,
      actual: `${cells.length} cells`,
      expected: `${columns.length}, as in the header`,
      tip: 'Check the tabs of the row: one between two cells, none inside a text; an empty cell keeps its tab.',
    });
    return;
  }
  const item = cells[columns.indexOf('item')] ?? null;
  const text = cells[columns.findIndex((column) => column === 'target' || column === 'outcome')];
  if (block === null) {
    return;
  }
  if (item === null || text === null || text === undefined) {
    markIncomplete(block);
    report(reading, 'missing-cell', no, {
      reason: 'a cell of the row is empty',
      actual: item === null ? 'no item' : 'no text',
      expected: 'a numbered title and its text',
      tip: 'Fill the cell as published.',
    });
    return;
  }
  const numbered = parseNumberedTitle(item, reading.document);
  if (isMessage(numbered)) {
    markIncomplete(block);
    reading.messages.push(numbered);
    return;
  }
  const { no: itemNo, number, title } = numbered;
  block.items.push({ no: itemNo, number: [number], title: [title], text: [text] });
  for (const [index, column] of columns.entries()) {
    const fragment = cells[index];
    if (isFigureColumn(column) && fragment) {
      block.figures.push({ name: column, fragment, apart: false });
    }
  }
}

/** The block a row belongs to: a new one where the row names a department, else the one before. */
function blockOf(reading: Reading, name: Cell, no: number): RawBlock | null {
  if (name !== null) {
    reading.open = {
      heading: reading.heading,
      name: [name],
      items: [],
      figures: [],
      incomplete: false,
    };
    reading.blocks.push(reading.open);
  }
  if (reading.open === null) {
    report(reading, 'no-department', no, {
      reason: 'the first row under a heading names no department',
      actual: 'an empty cell',
      expected: 'the name of a department',
      tip: 'Put the name into the first row of its block.',
    });
  }
  return reading.open;
}

function markIncomplete(block: RawBlock | null): void {
  if (block !== null) {
    block.incomplete = true;
  }
}

function report(
  reading: Reading,
  rule: string,
  line: number,
  parts: Pick<Message, 'reason' | 'actual' | 'expected' | 'tip'>,
): void {
  reading.messages.push({
    rule,
    level: 'error',
    place: { document: reading.document, line },
    ...parts,
  });
}
