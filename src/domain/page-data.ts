import { z } from 'astro/zod';
import { addresses } from './address.ts';
import { readingSchema } from './comparison/comparison.ts';
import { type Field, formatExcelCsv } from './csv.ts';
import { assessmentRowSchema, commitmentRowSchema } from './published.ts';
import { columnsOf, type Table, type TableName } from './tables.ts';
import { viewNames } from './view-rows.ts';

const { difficulty_self, difficulty_rated, score, rank } = assessmentRowSchema.shape;

/** Row of `data.csv` beside a page: a commitment with what is published of its department's year. */
export const recordRowSchema = z.strictObject({
  ...commitmentRowSchema.shape,
  difficulty_self,
  difficulty_rated,
  score,
  rank,
  /** Our reading of each comparison, in the order of the text; in CSV joined by `|`. */
  readings: z.array(readingSchema),
});

/** The tables whose rows stand in `data.json` beside a page, under these names. */
const pageTables = {
  assessment_sources: 'assessment-sources',
  quantities: 'quantities',
  comparisons: 'comparisons',
  measures: 'measures',
  corrections: 'corrections',
} as const satisfies Record<string, TableName>;

type Row = Readonly<Record<string, Field>>;

/** What else stands in `data.json` beside the home page. */
const homeTables = {
  comparisons: 'comparisons',
  measures: 'measures',
  topics: 'topics',
} as const satisfies Record<string, TableName>;

/**
 * What the rows of a page are: commitments; points of measures; commitments in topics; documents; remarks on misprints; counts
 * of what there is; the same on the home page; the characters of a document; what can be compared; lists of leads;
 * tables; rows of a view.
 */
export const pageDataKinds = [
  'commitments',
  'measures',
  'topics',
  'documents',
  'corrections',
  'extents',
  'home',
  'runs',
  'comparables',
  'lead-lists',
  'table-lists',
  ...viewNames,
] as const;

/** The tables that `data.json` holds besides its rows, by the name they have in it. */
export function tablesBeside(kind: PageDataKind): Readonly<Record<string, TableName>> {
  return kind === 'commitments' ? pageTables : kind === 'home' ? homeTables : {};
}

export type PageDataKind = (typeof pageDataKinds)[number];

/** A page that shows data, and the data it shows. */
export interface DataPage {
  address: string;
  kind: PageDataKind;
  columns: readonly string[];
  /** The rows of `data.csv`. */
  records: readonly Row[];
  /** What else `data.json` holds, by name. */
  tables: Readonly<Record<string, readonly Row[]>>;
}

/** A page whose `data.json` holds its rows and nothing else. */
export function toDataPage(
  address: string,
  kind: PageDataKind,
  columns: readonly string[],
  records: readonly Row[],
): DataPage {
  return { address, kind, columns, records, tables: {} };
}

/** `data.csv` and `data.json`, as they stand beside a page. */
export const pageDataFormats = ['csv', 'json'] as const;

export type PageDataFormat = (typeof pageDataFormats)[number];

/** Address of the data of a page, from the site's root. */
export function pageDataAddress(page: string, format: PageDataFormat): string {
  return `${page}data.${format}`;
}

/**
 * Every page that shows commitments or a measure, with exactly the rows of the published tables that
 * it shows: commitment, department, department year, year, category, category of a year, topic, measure,
 * and all commitments on one page.
 */
export function listDataPages(tables: readonly Table[]): DataPage[] {
  const rowsOf = (name: TableName): readonly Row[] =>
    tables.find((table) => table.name === name)?.rows ?? [];
  const join = joinRows(rowsOf);
  const pages = new Map<string, Row[]>();
  const topics = Map.groupBy(rowsOf('topics'), (row) => String(row.commitment_id));
  for (const row of rowsOf('commitments')) {
    const own = topics.get(String(row.id)) ?? [];
    const addressesOfTopics = own.map(({ topic_id }) => addresses.topic(String(topic_id)));
    for (const address of [...pagesOf(row), ...addressesOfTopics]) {
      const own = pages.get(address) ?? [];
      own.push(row);
      pages.set(address, own);
    }
  }
  return [
    ...[...pages].map(([address, rows]) => join(address, rows)),
    ...[...Map.groupBy(rowsOf('measures'), (row) => String(row.measure_id))].map(toMeasurePage),
  ];
}

/**
 * The text of `data.csv` or `data.json` beside a page. CSV is what people open, in the form for Excel; JSON is
 * for programs, as it is, and says of which edition.
 */
export function formatPageData(
  page: Omit<DataPage, 'kind'>,
  format: PageDataFormat,
  edition: string,
): string {
  if (format === 'csv') {
    return formatExcelCsv(page.columns, page.records);
  }
  const parts = Object.entries({ records: page.records, ...page.tables }).map(
    ([name, rows]) =>
      `${JSON.stringify(name)}:[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`,
  );
  const head = `"edition":${JSON.stringify(edition)},\n"page":${JSON.stringify(page.address)}`;
  return `{\n${[head, ...parts].join(',\n')}\n}\n`;
}

function pagesOf(row: Row): string[] {
  const [id, department, category] = [row.id, row.department_id, row.category].map(String);
  const year = Number(row.year);
  return [
    addresses.commitment(id ?? ''),
    addresses.department(department ?? ''),
    addresses.departmentYear(department ?? '', year),
    addresses.year(year),
    addresses.category(category ?? ''),
    addresses.yearCategory(year, category ?? ''),
    addresses.commitments,
  ];
}

function joinRows(rowsOf: (name: TableName) => readonly Row[]) {
  const byDepartmentYear = (row: Row) => `${row.year}/${row.department_id}`;
  const byCommitment = (row: Row) => String(row.commitment_id);
  const assessments = new Map(rowsOf('assessments').map((row) => [byDepartmentYear(row), row]));
  const comparisons = Map.groupBy(rowsOf('comparisons'), byCommitment);
  const grouped = Object.entries(pageTables).map(([name, table]) => {
    const keyOf = table === 'assessment-sources' ? byDepartmentYear : byCommitment;
    const placed = rowsOf(table).map((row, place) => ({ row, place }));
    return { name, keyOf, groups: Map.groupBy(placed, ({ row }) => keyOf(row)) };
  });
  const columns = Object.keys(recordRowSchema.shape);

  const toRecord = (row: Row): Row => {
    const assessment = assessments.get(byDepartmentYear(row));
    const own: Row = {
      ...row,
      difficulty_self: assessment?.difficulty_self ?? null,
      difficulty_rated: assessment?.difficulty_rated ?? null,
      score: assessment?.score ?? null,
      rank: assessment?.rank ?? null,
      readings: (comparisons.get(String(row.id)) ?? []).map(({ reading }) => String(reading)),
    };
    return Object.fromEntries(columns.map((column) => [column, own[column] ?? null]));
  };

  return (address: string, rows: readonly Row[]): DataPage => {
    const years = new Set(rows.map(byDepartmentYear));
    const ids = new Set(rows.map((row) => String(row.id)));
    const tables = grouped.map(({ name, keyOf, groups }) => {
      const keys = keyOf === byDepartmentYear ? years : ids;
      const own = [...keys].flatMap((key) => groups.get(key) ?? []);
      // In the order of the whole table.
      return [name, own.sort((a, b) => a.place - b.place).map(({ row }) => row)] as const;
    });
    return {
      address,
      kind: 'commitments',
      columns,
      records: rows.map(toRecord),
      tables: Object.fromEntries(tables),
    };
  };
}

function toMeasurePage([id, records]: [string, readonly Row[]]): DataPage {
  return {
    address: addresses.measure(id),
    kind: 'measures',
    columns: columnsOf('measures'),
    records,
    tables: {},
  };
}
