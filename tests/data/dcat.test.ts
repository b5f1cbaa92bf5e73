import { createHash } from 'node:crypto';
import dcat from '@vocabulary/dcat';
import dcterms from '@vocabulary/dcterms';
import foaf from '@vocabulary/foaf';
import { expect, test } from 'vitest';
import { origin, publish, publishUnderPath, readFile, readJson } from './made-publication.ts';
import { type Quad, type Term, toQuads } from './rdf.ts';

const publication = publish();
const base = `${origin}/data/dcat.jsonld`;
const quads = await toQuads(readJson(publication, '/data/dcat.jsonld'), base);

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';
const spaces = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
} as const;

// The vocabularies as their owners publish them, as far as a test needs to read them.
const factory = {
  namedNode: (value: string): Term => ({ termType: 'NamedNode', value }),
  blankNode: (value = ''): Term => ({ termType: 'BlankNode', value }),
  literal: (value: string): Term => ({ termType: 'Literal', value }),
  quad: (subject: Term, predicate: Term, object: Term): Quad => ({ subject, predicate, object }),
};
const vocabulary: Quad[] = [dcat, dcterms, foaf].flatMap((make) => Object(make)({ factory }));

function said(subject: string, predicate: string, from: readonly Quad[] = vocabulary): Term[] {
  return from
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
    .map(({ object }) => object);
}

function objects(subject: string, predicate: string): Term[] {
  return said(subject, predicate, quads);
}

function instances(type: string): string[] {
  return quads
    .filter((quad) => quad.predicate.value === `${rdf}type` && quad.object.value === type)
    .map(({ subject }) => subject.value);
}

const owned = (term: string) => Object.values(spaces).some((space) => term.startsWith(space));

test('every property and class is one that its vocabulary has', () => {
  const used = new Set(
    quads.flatMap(({ predicate, object }) =>
      predicate.value === `${rdf}type` ? [object.value] : [predicate.value],
    ),
  );
  const unknown = [...used].filter(owned).filter((term) => said(term, `${rdf}type`).length === 0);
  // New in DCAT 3; the vocabulary at hand is that of DCAT 2.
  expect(unknown).toEqual([`${spaces.dcat}version`]);
  expect([...used].filter((term) => !owned(term)).sort()).toEqual([
    'http://spdx.org/rdf/terms#Checksum',
    'http://spdx.org/rdf/terms#algorithm',
    'http://spdx.org/rdf/terms#checksum',
    'http://spdx.org/rdf/terms#checksumValue',
    `${rdfs}label`,
  ]);
});

test('literals stand where the vocabulary wants literals, and nowhere else', () => {
  const literal = (range: string) => range === `${rdfs}Literal` || range.includes('XMLSchema#');
  for (const { predicate, object } of quads.filter((quad) => owned(quad.predicate.value))) {
    const ranges = said(predicate.value, `${rdfs}range`).map(({ value }) => value);
    if (ranges.length > 0) {
      expect(object.termType === 'Literal', predicate.value).toBe(ranges.every(literal));
    }
  }
});

test('nothing has a property of another class', () => {
  for (const { subject, predicate } of quads.filter((quad) => owned(quad.predicate.value))) {
    const domains = said(predicate.value, `${rdfs}domain`).map(({ value }) => value);
    const types = objects(subject.value, `${rdf}type`).map(({ value }) => value);
    const wider = types.flatMap((type) => ancestorsOf(type));
    for (const domain of domains.filter(owned)) {
      expect([...types, ...wider], `${predicate.value} of ${subject.value}`).toContain(domain);
    }
  }
});

function ancestorsOf(type: string): string[] {
  return said(type, `${rdfs}subClassOf`).flatMap(({ value }) => [value, ...ancestorsOf(value)]);
}

test('one dataset holds all, and each table is one', () => {
  expect(instances(`${spaces.dcat}Catalog`)).toEqual([`${origin}/data/`]);
  const names = ['all', ...publication.tables.map(({ name }) => name)];
  const listed = objects(`${origin}/data/`, `${spaces.dcat}dataset`).map(({ value }) => value);
  expect(listed.sort()).toEqual(names.map((name) => `${origin}/data/#${name}`).sort());
});

test('every distribution is a file of the size and hash that it states', () => {
  const found = instances(`${spaces.dcat}Distribution`);
  expect(found).toHaveLength(3 + 4 * publication.tables.length);
  for (const distribution of found) {
    const [address] = objects(distribution, `${spaces.dcat}downloadURL`);
    const bytes = readFile(publication, new URL(address?.value ?? '').pathname);
    expect(objects(distribution, `${spaces.dcat}byteSize`)[0]?.value).toBe(String(bytes.length));
    const [checksum] = objects(distribution, 'http://spdx.org/rdf/terms#checksum');
    expect(
      objects(checksum?.value ?? '', 'http://spdx.org/rdf/terms#checksumValue')[0]?.value,
    ).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
});

test('a site that does not know its host describes itself by paths', async () => {
  const moved = publishUnderPath('/portal');
  const relative = await toQuads(
    readJson(moved, '/data/dcat.jsonld'),
    'https://elsewhere.example/portal/data/dcat.jsonld',
  );
  expect(relative.map(({ subject }) => subject.value)).toContain(
    'https://elsewhere.example/portal/data/',
  );
});
