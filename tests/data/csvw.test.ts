import { Readable } from 'node:stream';
import CsvwParser from 'rdf-parser-csvw';
import { expect, test } from 'vitest';
import { describeColumns } from '../../src/domain/columns.ts';
import type { Field } from '../../src/domain/csv.ts';
import { keysOf } from '../../src/domain/table-keys.ts';
import { origin, publish, readJson, readText } from './made-publication.ts';
import { type Quad, toDataset, toQuads } from './rdf.ts';

const publication = publish();
const metadata = Object(readJson(publication, '/data/csv-metadata.json'));
const base = `${origin}/data/`;

interface TableDescription {
  url: string;
  tableSchema: {
    columns: { name: string; titles: string; required?: boolean; separator?: string }[];
    primaryKey?: string[];
    foreignKeys?: { columnReference: string[]; reference: { resource: string } }[];
  };
}

const tables: TableDescription[] = metadata.tables;

/** What a parser of CSV on the Web reads of a table, by the metadata alone. */
async function parseTable(table: TableDescription, csv: string): Promise<Quad[]> {
  const { '@context': context, dialect } = metadata;
  const own = await toQuads({ '@context': context, dialect, ...table }, base);
  const parser = new CsvwParser({ metadata: toDataset(own), baseIRI: `${base}${table.url}` });
  const quads: Quad[] = [];
  for await (const quad of parser.import(Readable.from([csv]))) {
    quads.push(quad);
  }
  return quads;
}

test('every word of the metadata is one of the standard', async () => {
  const quads = await toQuads(metadata, base);
  const outside = quads
    .map(({ predicate }) => predicate.value)
    .filter((term) => !/^http:\/\/(www\.w3\.org\/|purl\.org\/dc\/terms\/)/.test(term));
  expect(outside).toEqual([]);
  await expect(toQuads({ ...metadata, tabels: [] }, base)).rejects.toThrow();
});

const published = [
  ...publication.tables.map((table) => ({ ...table, url: `${table.name}.csv` })),
  ...publication.views.map((view) => ({ ...view, url: `views/${view.name}.csv` })),
];

test('every table is described, with its keys', () => {
  expect(tables.map(({ url }) => url)).toEqual(published.map(({ url }) => url));
  for (const [index, { name, columns }] of published.entries()) {
    const schema = tables[index]?.tableSchema;
    expect(schema?.columns.map((column) => column.titles)).toEqual(columns);
    const primary =
      name === 'comparisons'
        ? ['commitment_id', 'measure', 'target_quote', 'outcome_quote']
        : keysOf(name).primary;
    expect(schema?.primaryKey).toEqual(primary);
    const resources = schema?.foreignKeys?.map(({ reference }) => reference.resource) ?? [];
    expect(resources).toEqual(keysOf(name).foreign.map(({ table }) => `${table}.csv`));
  }
});

test.each(tables.map((table) => [table.url, table] as const))(
  'an independent reader reads %s as we wrote it',
  async (url, table) => {
    const own = published.find((table) => table.url === url);
    const { name = 'commitments', columns = [], rows = [] } = own ?? {};
    const cells = (await parseTable(table, readText(publication, `/data/${url}`)))
      .map((quad) => ({ ...quad, column: quad.predicate.value.replace(`${base}${url}#`, '') }))
      .filter(({ column, predicate }) => column !== predicate.value);
    expect(new Set(cells.map(({ subject }) => subject.value)).size).toBe(rows.length);
    expect(columns).toEqual(
      expect.arrayContaining([...new Set(cells.map(({ column }) => column))]),
    );
    for (const { name: column, type } of describeColumns(name)) {
      const found = cells.filter((cell) => cell.column === column).map(({ object }) => object);
      const written = rows.map((row) => formatCell(row[column] ?? null)).filter(Boolean);
      expect(
        found.map(({ value }) => value),
        column,
      ).toEqual(written);
      expect(new Set(found.map(typeOf)), column).toEqual(
        new Set(written.length === 0 ? [] : [column === 'date' ? 'date' : types[type]]),
      );
    }
  },
);

const types = {
  string: 'string',
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
  // The reader does not part lists.
  array: 'string',
} as const;

function formatCell(field: Field): string {
  return field === null ? '' : Array.isArray(field) ? field.join('|') : String(field);
}

// e.g. http://www.w3.org/2001/XMLSchema#integer; the reader puts one term into another where a type
// is described rather than named.
function typeOf({ datatype }: Quad['object']): string {
  const value: unknown = datatype?.value;
  return String(Object(value).value ?? value).replace(/^.*#/, '');
}
