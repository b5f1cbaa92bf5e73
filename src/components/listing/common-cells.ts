import { addresses } from '../../domain/address.ts';
import { listing as words } from '../../i18n/zh/listing.ts';
import { link } from '../../links.ts';
import { type Cell, cell, type Line, plain, toRuns } from './cell.ts';

/** What both listings have of a row. */
interface CommonRow {
  year: number;
  department_id: string;
  department: string;
  difficulty_rated: number | null;
}

export function yearCell({ year }: CommonRow): Cell {
  return cell('year', String(year), true);
}

export function departmentCell(row: CommonRow, marked: readonly string[]): Cell {
  const { department, department_id: id, year } = row;
  const href = link(addresses.departmentYear(id, year));
  return {
    column: 'department',
    numeric: false,
    lines: [{ role: 'plain', parts: [{ kind: 'link', href, runs: toRuns(department, marked) }] }],
  };
}

export function difficultyCell({ difficulty_rated: difficulty }: CommonRow): Cell {
  return difficulty === null
    ? cell('difficulty', words.difficultyAbsent, true)
    : cell('difficulty', String(difficulty), true);
}

/** A link to the line of a document. */
export function sourceLine(document: string, at: number): Line {
  const href = link(addresses.lines(document, { start: at, end: at }));
  return {
    role: 'source',
    parts: [{ kind: 'link', href, runs: [plain(words.line(at))] }],
  };
}
