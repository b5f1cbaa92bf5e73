import { type Column, describeColumns } from '../domain/columns.ts';
import type { Site } from '../domain/site.ts';
import type { Table } from '../domain/tables.ts';
import { dictionary } from '../i18n/dictionary.ts';
import type { DescribedData } from './descriptions/described-data.ts';
import { meaningsOf } from './descriptions/json-schema.ts';
import { formatWorkbook, type Sheet } from './formats/workbook.ts';

const { data: words, downloads } = dictionary;
const { workbook } = downloads;

/** What is said of the data as a whole, in the workbook and in the database. */
export function aboutRows(data: DescribedData): [key: string, value: string][] {
  const { site, edition } = data;
  return [
    [workbook.keys.site, site.name],
    [workbook.keys.edition, edition.label],
    [workbook.keys.hash, edition.hash],
    [workbook.keys.address, data.url('/data/')],
    [workbook.keys.licence, licenceOf(site)],
    ...[words.unitRule, ...words.ruleItems].map((rule, index): [string, string] => [
      `${workbook.keys.rules}${index + 1}`,
      rule,
    ]),
  ];
}

/** All tables as one workbook: a sheet of explanations, then one for each table. */
export function formatTablesWorkbook(tables: readonly Table[], data: DescribedData) {
  return formatWorkbook([aboutSheet(tables, data), ...tables.map(toSheet)], {
    title: downloads.packageName(data.site.name),
    day: data.edition.date,
  });
}

function licenceOf({ data_licence: own }: Site): string {
  return own === null ? words.noLicence : `${words.licenceText}${own.name}，${own.url}`;
}

function aboutSheet(tables: readonly Table[], data: DescribedData): Sheet {
  const columns = tables.flatMap(({ name }) => {
    const meanings = meaningsOf(name);
    return describeColumns(name).map((column) => [
      words.tables[name].title,
      column.name,
      meanings[column.name] ?? '',
    ]);
  });
  return {
    name: workbook.about,
    columns: [
      { name: workbook.sheets, width: 20 },
      { name: words.column, width: 24 },
      { name: words.meaning, width: 100 },
    ],
    rows: [...aboutRows(data).map(([key, value]) => [key, '', value]), ...columns],
  };
}

// In characters: texts are read, the rest is looked up.
const widths: Readonly<Record<Column['type'], number>> = {
  string: 18,
  integer: 8,
  number: 10,
  boolean: 8,
  array: 24,
};
const wide = /^(title|target|outcome|outcome_title|quote|printed|reason|evidence|description)$/;

function toSheet({ name, columns, rows }: Table): Sheet {
  return {
    name: words.tables[name].title,
    columns: describeColumns(name).map((column) => ({
      name: column.name,
      width: wide.test(column.name) ? 60 : widths[column.type],
    })),
    rows: rows.map((row) => columns.map((column) => row[column] ?? null)),
  };
}
