import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Package } from 'datapackage';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publish, readJson, readText } from './made-publication.ts';

// No package on npm validates CSV on the Web. Who checks what:
// - that the metadata is JSON-LD in the words of the standard: jsonld, against the context of the W3C (csvw.test.ts)
// - that it has the shape that the standard's model asks for: a validator of SHACL (csvw-shapes.test.ts)
// - that a reader of CSV on the Web reads each table as it was written: rdf-parser-csvw (csvw.test.ts)
// - here: that each CSV keeps the datatypes, formats, bounds, required fields, primary and foreign keys that
//   csv-metadata.json states. Only the words are put into those of Table Schema, whose authors' engine reads the rows.

const publication = publish();

interface Column {
  name: string;
  datatype: { base: string; format?: string; minimum?: number; maximum?: number };
  required?: boolean;
  separator?: string;
}

interface TableDescription {
  url: string;
  tableSchema: {
    columns: Column[];
    primaryKey?: string[];
    foreignKeys?: {
      columnReference: string[];
      reference: { resource: string; columnReference: string[] };
    }[];
  };
}

const tables: TableDescription[] = Object(readJson(publication, '/data/csv-metadata.json')).tables;
const resourceOf = (url: string) => url.replace(/^views\//, '').replace(/\.csv$/, '');

const types: Readonly<Record<string, string>> = {
  string: 'string',
  integer: 'integer',
  double: 'number',
  boolean: 'boolean',
  date: 'date',
};

function toField({ name, datatype, required, separator }: Column): object {
  const { base, format, minimum, maximum } = datatype;
  // The format of a list is that of its members, which the reader does not part.
  const pattern = base === 'string' && separator === undefined ? format : undefined;
  return {
    name,
    type: types[base],
    ...(base === 'boolean' ? { trueValues: ['true'], falseValues: ['false'] } : {}),
    ...(base === 'date' ? { format: '%Y-%m-%d' } : {}),
    constraints: {
      ...(required === true ? { required } : {}),
      ...(pattern === undefined ? {} : { pattern }),
      ...(minimum === undefined ? {} : { minimum }),
      ...(maximum === undefined ? {} : { maximum }),
    },
  };
}

function toForeignKey({
  columnReference,
  reference,
}: NonNullable<TableDescription['tableSchema']['foreignKeys']>[number]): object {
  return {
    fields: columnReference,
    reference: { resource: resourceOf(reference.resource), fields: reference.columnReference },
  };
}

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'csvw-'));
  for (const { url } of tables) {
    write(url, readText(publication, `/data/${url}`));
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(url: string, text: string): void {
  mkdirSync(dirname(join(folder, url)), { recursive: true });
  writeFileSync(join(folder, url), text);
}

function load(described: readonly TableDescription[] = tables): Promise<Package> {
  const resources = described.map(({ url, tableSchema }) => ({
    name: resourceOf(url),
    path: url,
    profile: 'tabular-data-resource',
    schema: {
      fields: tableSchema.columns.map(toField),
      missingValues: [''],
      primaryKey: tableSchema.primaryKey,
      ...(tableSchema.foreignKeys === undefined
        ? {}
        : { foreignKeys: tableSchema.foreignKeys.map(toForeignKey) }),
    },
  }));
  return Package.load(
    { name: 'csvw', profile: 'tabular-data-package', resources },
    { basePath: folder },
  );
}

async function faultsOf(url: string, from: Package): Promise<string | null> {
  const resource = from.resources.find(({ name }) => name === resourceOf(url));
  try {
    await resource?.read({ relations: false });
    await resource?.checkRelations();
    return null;
  } catch (error) {
    return String(error);
  }
}

test('every table keeps what the metadata says of its fields, its keys and its references', async () => {
  const loaded = await load();
  expect(loaded.errors.map(String)).toEqual([]);
  for (const { url } of tables) {
    expect(await faultsOf(url, loaded), url).toBeNull();
  }
});

test('every table has a key', () => {
  for (const { url, tableSchema } of tables) {
    expect(tableSchema.primaryKey?.length, url).toBeGreaterThan(0);
  }
});

test.each([
  ['a year that is none', 'commitments.csv', ',2022,', ',22,'],
  ['an identity of another form', 'commitments.csv', '\r\n2022/', '\r\n2022-'],
  ['a required field that is empty', 'topics.csv', /\r\n[^,]+,/, '\r\n,'],
  ['a word that is no choice', 'comparisons.csv', ',exceeded,', ',more,'],
  ['a number that is none', 'quantities.csv', /,(text|title),\d+,/, ',$1,first,'],
  ['a truth that is neither', 'measures.csv', /,(true|false),/, ',perhaps,'],
  ['a row twice', 'views/lead-title-changed.csv', /(\r\n[^\r]+)\r\n/, '$1$1\r\n'],
  ['a department that there is not', 'views/listed-commitments.csv', ',health,', ',hearth,'],
])('%s is found out', async (_, url, from, to) => {
  const text = readText(publication, `/data/${url}`);
  const broken = text.replace(from, to);
  expect(broken).not.toBe(text);
  write(url, broken);
  expect(await faultsOf(url, await load())).not.toBeNull();
  write(url, text);
});
