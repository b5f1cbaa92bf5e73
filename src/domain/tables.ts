import { z } from 'astro/zod';
import type { Assessment } from './assessment.ts';
import type { Commitment } from './commitment.ts';
import type { Comparison } from './comparison/comparison.ts';
import { listContinuations, type ReviewedContinuation } from './continuity.ts';
import type { Correction } from './correction.ts';
import { type Field, formatCsv, formatExcelCsv } from './csv.ts';
import type { Category, Department } from './department.ts';
import type { SourceDocument } from './document.ts';
import type { Measure } from './measure.ts';
import {
  assessmentRowSchema,
  assessmentSourceRowSchema,
  categoryRowSchema,
  commitmentRowSchema,
  correctionRowSchema,
  departmentRowSchema,
  documentRowSchema,
  type Link,
  toAssessmentRow,
  toAssessmentSourceRows,
  toCategoryRow,
  toCommitmentRow,
  toCorrectionRow,
  toDepartmentRow,
  toDocumentRow,
} from './published.ts';
import {
  comparisonRowSchema,
  continuationRowSchema,
  measureDefinitionRowSchema,
  measureRowSchema,
  quantityRowSchema,
  toComparisonRow,
  toContinuationRow,
  toMeasureDefinitionRow,
  toMeasureRows,
  topicRowSchema,
  toQuantityRows,
  toTopicRows,
} from './published-readings.ts';
import { formatRowKey } from './table-keys.ts';
import type { Topic } from './topic.ts';

/** The schema of a row of each published table; the names are the files' names. */
export const tableSchemas = {
  commitments: commitmentRowSchema,
  assessments: assessmentRowSchema,
  'assessment-sources': assessmentSourceRowSchema,
  quantities: quantityRowSchema,
  comparisons: comparisonRowSchema,
  measures: measureRowSchema,
  'measure-definitions': measureDefinitionRowSchema,
  continuations: continuationRowSchema,
  topics: topicRowSchema,
  departments: departmentRowSchema,
  categories: categoryRowSchema,
  documents: documentRowSchema,
  corrections: correctionRowSchema,
} as const;

export type TableName = keyof typeof tableSchemas;

/** The tables in the order in which they are offered. */
export const tableNames = Object.keys(tableSchemas).filter(isTableName);

/** JSON Lines is one row to a line; `excel` is CSV that Excel opens as it is. */
export const tableFormats = ['csv', 'json', 'jsonl', 'excel'] as const;

export type TableFormat = (typeof tableFormats)[number];

/** The names of a table's columns. */
export type ColumnName<Name extends TableName> = keyof z.infer<(typeof tableSchemas)[Name]> &
  string;

/** A published table: every row has all columns, in their order. */
export interface Table {
  name: TableName;
  columns: string[];
  rows: Record<string, Field>[];
}

/** What the tables are made of. */
export interface TableSource {
  commitments: readonly Commitment[];
  assessments: readonly Assessment[];
  /** In the order of the commitments. */
  comparisons: readonly Comparison[];
  measures: readonly Measure[];
  reviewedContinuations: readonly ReviewedContinuation[];
  topics: readonly Topic[];
  departments: readonly Department[];
  categories: readonly Category[];
  documents: readonly SourceDocument[];
  corrections: readonly Correction[];
}

/**
 * Makes the published tables. Rows are sorted by what identifies them (year first, ascending), so that
 * a new year adds lines at the end and a new order of display moves none. Throws on an invalid row.
 */
export function toTables(source: TableSource, link: Link): Table[] {
  const names = new Map(source.departments.map((department) => [department.id, department]));
  const commitments = sortByYear(source.commitments, (record) => [record.department, record.no]);
  const place = new Map(commitments.map(({ id }, index) => [id, index]));
  const comparisons = source.comparisons.toSorted(
    (a, b) => (place.get(a.commitment) ?? 0) - (place.get(b.commitment) ?? 0),
  );
  const assessments = sortByYear(source.assessments, (record) => [record.department]);
  return [
    toTable(
      'commitments',
      commitments.map((record) => toCommitmentRow(record, names, link)),
    ),
    toTable(
      'assessments',
      assessments.map((record) => toAssessmentRow(record, names)),
    ),
    toTable('assessment-sources', assessments.flatMap(toAssessmentSourceRows)),
    toTable('quantities', commitments.flatMap(toQuantityRows)),
    toTable(
      'comparisons',
      comparisons.map((comparison) =>
        toComparisonRow(comparison, commitmentOf(commitments, place, comparison)),
      ),
    ),
    toTable('measures', sortById(source.measures).flatMap(toMeasureRows)),
    toTable(
      'measure-definitions',
      sortById(source.measures).map((record) => toMeasureDefinitionRow(record, link)),
    ),
    toTable('continuations', continuationRows(source, place)),
    toTable(
      'topics',
      sortById(source.topics).flatMap((topic) => sortTopic(topic, place)),
    ),
    toTable(
      'departments',
      sortById(source.departments).map((record) => toDepartmentRow(record, link)),
    ),
    toTable(
      'categories',
      sortById(source.categories).map((record) => toCategoryRow(record, link)),
    ),
    toTable(
      'documents',
      sortById(source.documents).map((record) => toDocumentRow(record, link)),
    ),
    toTable('corrections', sortById(source.corrections).map(toCorrectionRow)),
  ];
}

function commitmentOf(
  commitments: readonly Commitment[],
  place: ReadonlyMap<string, number>,
  { commitment: id }: Comparison,
): Commitment {
  const commitment = commitments[place.get(id) ?? -1];
  if (commitment === undefined) {
    throw new Error(`${id}: a comparison of a commitment that there is not`);
  }
  return commitment;
}

/** In the order of the earlier commitments, then of the later ones. */
function continuationRows(
  { commitments, measures, reviewedContinuations }: TableSource,
  place: ReadonlyMap<string, number>,
): ReturnType<typeof toContinuationRow>[] {
  const placeOf = (id: string) => place.get(id) ?? 0;
  return listContinuations(commitments, measures, reviewedContinuations)
    .map(toContinuationRow)
    .sort(
      (a, b) =>
        placeOf(a.commitment_id) - placeOf(b.commitment_id) ||
        placeOf(a.later_id) - placeOf(b.later_id),
    );
}

/** The names of a table's columns, in order. */
export function columnsOf(name: TableName): string[] {
  return Object.keys(tableSchemas[name].shape);
}

/** The text of a published file. */
export function formatTable({ columns, rows }: Table, format: TableFormat): string {
  switch (format) {
    case 'csv':
      return formatCsv(columns, rows);
    case 'excel':
      return formatExcelCsv(columns, rows);
    case 'json':
      return formatJsonRows(rows);
    case 'jsonl':
      return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  }
}

/** An array with one row to a line: as small as it can be while two editions can still be compared. */
export function formatJsonRows(rows: readonly unknown[]): string {
  return rows.length === 0
    ? '[]\n'
    : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

/** Address of a published file, from the site's root. */
export function tableAddress(name: TableName, format: TableFormat): string {
  return format === 'excel' ? `/data/excel/${name}.csv` : `/data/${name}.${format}`;
}

const fieldSchema = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);

function toTable(name: TableName, rows: readonly unknown[]): Table {
  const columns = columnsOf(name);
  const table = {
    name,
    columns,
    rows: rows.map((row, index) =>
      checkRow(`/data/${name}, row ${index + 1}`, tableSchemas[name], columns, row),
    ),
  };
  assertKeysDiffer(table);
  return table;
}

function assertKeysDiffer({ name, rows }: Table): void {
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const key = formatRowKey(name, row);
    if (key !== null && seen.has(key)) {
      throw new Error(`/data/${name}, row ${index + 1}: a second row with the key "${key}"`);
    }
    seen.add(key ?? '');
  }
}

/** A row as its schema has it, with its columns in order. Throws, naming the place, where it is not. */
export function checkRow(
  place: string,
  schema: z.ZodType,
  columns: readonly string[],
  row: unknown,
): Record<string, Field> {
  const result = schema.safeParse(row);
  if (!result.success) {
    throw new Error(`${place}: ${z.prettifyError(result.error)}`);
  }
  const fields = z.record(z.string(), fieldSchema).parse(result.data);
  // The order of the schema's keys is the contract, whatever order the row was written in.
  return Object.fromEntries(columns.map((column) => [column, fields[column] ?? null]));
}

function isTableName(name: string): name is TableName {
  return name in tableSchemas;
}

/** The rows of a topic in the order of the commitments. */
function sortTopic(topic: Topic, place: ReadonlyMap<string, number>) {
  const commitments = topic.commitments.toSorted(
    (a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0),
  );
  return toTopicRows({ ...topic, commitments });
}

function sortById<Record extends { id: string }>(records: readonly Record[]): Record[] {
  return records.toSorted((a, b) => compare(a.id, b.id));
}

function sortByYear<Record extends { year: number }>(
  records: readonly Record[],
  keys: (record: Record) => readonly (string | number)[],
): Record[] {
  return records.toSorted((a, b) => a.year - b.year || compareKeys(keys(a), keys(b)));
}

function compareKeys(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [index, key] of a.entries()) {
    const order = compare(key, b[index] ?? key);
    if (order !== 0) {
      return order;
    }
  }
  return 0;
}

// Not by locale: the order must be the same on every machine.
function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
