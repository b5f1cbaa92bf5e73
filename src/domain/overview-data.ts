import { z } from 'astro/zod';
import { addresses } from './address.ts';
import type { Field } from './csv.ts';
import type { SourceDocument } from './document.ts';
import { spanYears } from './extent.ts';
import { commitmentIdSchema, idSchema, yearSchema } from './identity.ts';
import { type DataPage, toDataPage } from './page-data.ts';
import { usageSchema } from './passage.ts';
import { figureNames } from './statement.ts';
import { columnsOf, type Table, type TableName } from './tables.ts';
import { viewDocument } from './viewer.ts';

const count = z.int().min(0);

/** Row of `data.csv` beside a page that counts what there is: of a year, a category in a year, a department in a year. */
export const extentRowSchema = z.strictObject({
  year: yearSchema,
  /** `null` where all categories are counted. */
  category: idSchema.nullable(),
  /** `null` where all departments are counted. */
  department_id: idSchema.nullable(),
  department: z.string().nullable(),
  /** Documents that print anything of it. */
  documents: count,
  departments: count,
  commitments: count,
  /** Commitments whose target is in the documents. */
  targets: count,
  /** Commitments whose outcome is in the documents. */
  outcomes: count,
  both: count,
  /** Departments with the figure. */
  difficulty_self: count,
  difficulty_rated: count,
  score: count,
  rank: count,
});

/** Row of `data.csv` beside a document: a run of characters of a line that are one thing. */
export const runRowSchema = z.strictObject({
  /** 1-based. */
  line: z.int().min(1),
  /** UTF-16 offsets into the line. */
  start: z.int().min(0),
  end: z.int().min(1),
  /** What the characters became; `null` for blanks between. */
  usage: usageSchema.nullable(),
  commitment_id: commitmentIdSchema.nullable(),
  text: z.string(),
});

type Row = Readonly<Record<string, Field>>;
type RowsOf = (name: TableName) => readonly Row[];

/** The pages that lead to others, and the documents, each with the rows of what it shows. */
export function listOverviewPages(
  tables: readonly Table[],
  documents: readonly SourceDocument[],
): DataPage[] {
  const rowsOf: RowsOf = (name) => tables.find((table) => table.name === name)?.rows ?? [];
  const extents = countExtents(rowsOf);
  const byDepartment = extents(['category', 'department_id']);
  return [
    extentPage(addresses.years, fillYears(extents([]), rowsOf('documents'))),
    extentPage(addresses.categories, extents(['category'])),
    extentPage(addresses.departments, byDepartment),
    extentPage(addresses.coverage, byDepartment),
    toDataPage(addresses.measures, 'measures', columnsOf('measures'), rowsOf('measures')),
    toDataPage(addresses.topics, 'topics', columnsOf('topics'), rowsOf('topics')),
    toDataPage(addresses.documents, 'documents', columnsOf('documents'), rowsOf('documents')),
    toDataPage(
      addresses.corrections,
      'corrections',
      columnsOf('corrections'),
      rowsOf('corrections'),
    ),
    ...documents.map(toDocumentPage),
  ];
}

/** Counts of each year by category, as the picture of the home page has them; a year without a document is a row of zeros. */
export function countCategoryYears(tables: readonly Table[]): Row[] {
  const rowsOf: RowsOf = (name) => tables.find((table) => table.name === name)?.rows ?? [];
  const counted = countExtents(rowsOf)(['category']);
  const empty = fillYears(countExtents(rowsOf)([]), rowsOf('documents')).filter(
    ({ commitments }) => commitments === 0,
  );
  return [...counted, ...empty].sort((a, b) => Number(a.year) - Number(b.year));
}

type Part = 'category' | 'department_id';

/** Counts by year and by what parts a year further, in the order of the tables. */
function countExtents(rowsOf: RowsOf): (parts: readonly Part[]) => Row[] {
  const rows = [...rowsOf('commitments'), ...rowsOf('assessments')];
  const sources = Map.groupBy(rowsOf('assessment-sources'), departmentYear);
  return (parts) =>
    [...Map.groupBy(rows, (row) => [row.year, ...parts.map((part) => row[part])].join('/'))]
      .map(([, own]) => toExtent(own, parts, sources))
      .sort((a, b) => Number(a.year) - Number(b.year));
}

function toExtent(
  rows: readonly Row[],
  parts: readonly Part[],
  sources: ReadonlyMap<string, readonly Row[]>,
): Row {
  const [first] = rows;
  const named = (part: Part) => (parts.includes(part) ? (first?.[part] ?? null) : null);
  const commitments = rows.filter(({ id }) => id !== undefined);
  const printed = new Set([
    ...commitments.flatMap((row) => [row.target_document, row.outcome_document]),
    ...rows.flatMap((row) => sources.get(departmentYear(row)) ?? []).map((row) => row.document),
  ]);
  printed.delete(null);
  const has = (side: string) => commitments.filter((row) => row[side] !== null);
  return {
    year: first?.year ?? null,
    category: named('category'),
    department_id: named('department_id'),
    department: parts.includes('department_id') ? (first?.department ?? null) : null,
    documents: printed.size,
    departments: new Set(rows.map((row) => row.department_id)).size,
    commitments: commitments.length,
    targets: has('target').length,
    outcomes: has('outcome').length,
    both: has('target').filter((row) => row.outcome !== null).length,
    ...Object.fromEntries(
      figureNames.map((name) => [name, rows.filter((row) => row[name] != null).length]),
    ),
  };
}

function departmentYear({ year, department_id }: Row): string {
  return `${year}/${department_id}`;
}

/** Adds the years between the first and the last of which no document speaks: nothing is there, and that is said. */
function fillYears(rows: readonly Row[], documents: readonly Row[]): Row[] {
  const known = new Map(rows.map((row) => [Number(row.year), row]));
  const nothing = Object.fromEntries(
    Object.keys(extentRowSchema.shape).map((column) => [column, isCounted(column) ? 0 : null]),
  );
  return spanYears(documents.map(({ year }) => Number(year)))
    .map(({ year }) => known.get(year) ?? { ...nothing, year })
    .reverse();
}

function isCounted(column: string): boolean {
  return !['year', 'category', 'department_id', 'department'].includes(column);
}

function extentPage(address: string, rows: readonly Row[]): DataPage {
  return toDataPage(address, 'extents', Object.keys(extentRowSchema.shape), rows);
}

/** A document run by run; runs of a line, joined, are the line. */
function toDocumentPage(document: SourceDocument): DataPage {
  const rows = viewDocument(document)
    .flatMap(({ lines }) => lines)
    .flatMap(({ no, runs }) => {
      let end = 0;
      return runs.map(({ text, usage, commitment }) => {
        const start = end;
        end += text.length;
        return { line: no, start, end, usage, commitment_id: commitment, text };
      });
    });
  return toDataPage(addresses.document(document.id), 'runs', Object.keys(runRowSchema.shape), rows);
}
