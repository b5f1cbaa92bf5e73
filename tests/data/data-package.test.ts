import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Package } from 'datapackage';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publish, readFile, readJson, readText } from './made-publication.ts';

// The implementation of the authors of the standard. It knows version 1; version 2 kept its meaning
// and added to it. What was added is put back into the words of version 1 before it is read.

const publication = publish();
const descriptor = Object(readJson(publication, '/data/datapackage.json'));
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-package-'));
  for (const { path } of descriptor.resources) {
    write(path, readText(publication, `/data/${path}`));
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

interface Field {
  type: string;
  delimiter?: string;
  itemType?: string;
}

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: { fields: Field[]; primaryKey?: string[] };
}

function toVersion1(resource: Resource): object {
  const fields = resource.schema.fields.map(({ delimiter: _, itemType: __, ...field }) => ({
    ...field,
    type: field.type === 'list' ? 'string' : field.type,
  }));
  return {
    ...resource,
    profile: 'tabular-data-resource',
    schema: { ...resource.schema, fields },
  };
}

function load(changed: object = {}): Promise<Package> {
  const resources = descriptor.resources.map(toVersion1);
  return Package.load(
    { ...descriptor, profile: 'tabular-data-package', resources, ...changed },
    { basePath: folder },
  );
}

test('the descriptor is valid', async () => {
  const loaded = await load();
  expect(loaded.errors.map(String)).toEqual([]);
  expect(loaded.valid).toBe(true);
});

test('every row of every table is as its schema says, and every reference leads to a row', async () => {
  const loaded = await load();
  const published = [...publication.tables, ...publication.views];
  expect(loaded.resources.map(({ name }) => name)).toEqual(published.map(({ name }) => name));
  for (const resource of loaded.resources) {
    const table = published.find(({ name }) => name === resource.name);
    expect(await resource.read({ relations: false }), resource.name).toHaveLength(
      table?.rows.length ?? -1,
    );
    expect(await resource.checkRelations(), resource.name).toBe(true);
  }
});

test('a reference to no row and a value of another type are found out', async () => {
  const broken = readText(publication, '/data/assessments.csv');
  write('assessments.csv', broken.replace(',social,', ',nonsense,'));
  const relations = (await load()).resources.find(({ name }) => name === 'assessments');
  await expect(relations?.checkRelations()).rejects.toThrow();
  write('assessments.csv', broken.replace('\r\n2022,', '\r\n2022.5,'));
  const types = (await load()).resources.find(({ name }) => name === 'assessments');
  await expect(types?.read({ relations: false })).rejects.toThrow();
  write('assessments.csv', broken);
});

test('a descriptor with a faulty name is found out', async () => {
  const loaded = await load({ name: 'Not A Name' });
  expect(loaded.valid).toBe(false);
});

test('bytes and hashes are those of the files', () => {
  for (const { path, bytes, hash } of descriptor.resources as Resource[]) {
    const content = readFile(publication, `/data/${path}`);
    expect(bytes, path).toBe(content.length);
    expect(hash, path).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
  }
});

test('says that it is of version 2, of which edition, and the one rule on multipliers', () => {
  expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
  expect(descriptor.version).toBe(publication.label);
  const units = (descriptor.resources as Resource[]).flatMap(({ schema }) =>
    schema.fields.filter((field) => Object(field).name === 'unit'),
  );
  // Quantities, measures, the listing of target quantities.
  expect(units).toHaveLength(3);
  for (const unit of units) {
    expect(Object(unit).description).toContain('万、亿等倍数连同单位写在单位列');
  }
});

test('lists are lists, with their separator', () => {
  const fields = (descriptor.resources as Resource[]).flatMap(({ schema }) => schema.fields);
  const lists = fields.filter(({ type }) => type === 'list');
  // Other names of departments, caveats, readings, and the places of each list of leads.
  expect(lists).toHaveLength(3 + 6);
  for (const list of lists) {
    expect(list).toMatchObject({ delimiter: '|', itemType: 'string' });
  }
});
