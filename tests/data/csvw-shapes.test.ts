import { expect, test } from 'vitest';
import { origin, publish, readJson } from './made-publication.ts';
import { toQuads } from './rdf.ts';
import { shaclValidator } from './shacl.ts';

// What the model of CSV on the Web (Metadata Vocabulary for Tabular Data, 2015) asks of a group of tables, as shapes;
// a validator of SHACL that is not ours holds the metadata against them. Metadata names no classes: each shape says
// by which property its things are reached. No package holds the shapes, so they are said here.

const base = `${origin}/data/csv-metadata.json`;
const csvw = 'http://www.w3.org/ns/csvw#';
const metadata = Object(readJson(publish(), '/data/csv-metadata.json'));

/** A property: how often, and what it holds. */
const property = (path: string, rule: object) => ({ 'sh:path': { '@id': path }, ...rule });
const one = { 'sh:minCount': 1, 'sh:maxCount': 1 };
const node = { 'sh:nodeKind': { '@id': 'sh:BlankNodeOrIRI' } };
const maybe = { 'sh:maxCount': 1 };
// Addresses are texts of this type in the context of the W3C.
const address = { 'sh:datatype': { '@id': 'xsd:anyURI' } };
/** Columns are a list: its first member. */
const firstOf = (path: string, rule: object) => ({
  'sh:path': { '@list': [{ '@id': path }, { '@id': 'rdf:first' }] },
  ...rule,
});

const shapes: Readonly<Record<string, readonly object[]>> = {
  // Of a group.
  'csvw:table': [
    property('csvw:url', { ...one, ...address, 'sh:pattern': '\\.csv$' }),
    property('csvw:tableSchema', { ...one, ...node }),
  ],
  'csvw:tableSchema': [
    firstOf('csvw:column', { 'sh:minCount': 1, ...node }),
    property('csvw:primaryKey', { 'sh:minCount': 1 }),
    property('csvw:foreignKey', node),
  ],
  'csvw:foreignKey': [
    property('csvw:columnReference', { 'sh:minCount': 1 }),
    property('csvw:reference', { ...one, ...node }),
  ],
  'csvw:reference': [
    property('csvw:resource', { ...one, ...address }),
    property('csvw:columnReference', { 'sh:minCount': 1 }),
  ],
  'csvw:datatype': [
    property('csvw:base', { 'sh:maxCount': 1 }),
    property('csvw:format', { ...maybe, 'sh:nodeKind': { '@id': 'sh:Literal' } }),
  ],
  'csvw:dialect': [
    property('csvw:encoding', one),
    property('csvw:header', { ...one, 'sh:datatype': { '@id': 'xsd:boolean' } }),
  ],
};

const validate = shaclValidator(
  await toQuads(
    {
      '@context': {
        csvw,
        rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
        sh: 'http://www.w3.org/ns/shacl#',
        xsd: 'http://www.w3.org/2001/XMLSchema#',
      },
      '@graph': Object.entries(shapes).map(([path, properties]) => ({
        '@id': `urn:shape:${path}`,
        '@type': 'sh:NodeShape',
        'sh:targetObjectsOf': { '@id': path },
        'sh:property': properties,
      })),
    },
    base,
  ),
);

const faults = async (document: unknown) => validate(await toQuads(document, base));

test('the metadata has the shape that the model asks for', async () => {
  const quads = await toQuads(metadata, base);
  const reached = new Set(quads.map(({ predicate }) => predicate.value.replace(csvw, 'csvw:')));
  // A shape that reached nothing would be kept by anything.
  expect(Object.keys(shapes).filter((path) => !reached.has(path))).toEqual([]);
  expect(await validate(quads)).toEqual([]);
});

const [first, ...others] = metadata.tables;
const withTable = (change: object) => ({
  ...metadata,
  tables: [{ ...first, ...change }, ...others],
});
const withSchema = (change: object) =>
  withTable({ tableSchema: { ...first.tableSchema, ...change } });

test.each([
  ['a table without its file', withTable({ url: undefined }), 'url MinCount'],
  ['a table of another kind of file', withTable({ url: 'commitments.tsv' }), 'url Pattern'],
  ['a table without columns', withSchema({ columns: [] }), 'MinCount'],
  ['a table without a key', withSchema({ primaryKey: [] }), 'primaryKey MinCount'],
  [
    'a reference to no table',
    withSchema({ foreignKeys: [{ columnReference: ['category'], reference: {} }] }),
    'MinCount',
  ],
])('%s is found out', async (_, broken, rule) => {
  expect((await faults(JSON.parse(JSON.stringify(broken)))).join()).toContain(rule);
});
