import { expect, test } from 'vitest';
import { publish, publishUnderPath, readJson } from './made-publication.ts';
import { toQuads } from './rdf.ts';
import { shaclValidator } from './shacl.ts';

// What DCAT-AP 3 requires of the classes that the catalogue uses, as shapes; a validator of SHACL that
// is not ours holds the catalogue against them. No package holds the shapes, so they are said here.

const base = 'https://portal.example/data/dcat.jsonld';

interface Rule {
  min?: number;
  max?: number;
  kind?: 'Literal' | 'BlankNodeOrIRI';
  class?: string;
  datatype?: string;
}

const text = { min: 1, kind: 'Literal' } satisfies Rule;
const day = { max: 1, datatype: 'xsd:date' } satisfies Rule;
const about: Readonly<Record<string, Rule>> = {
  'dct:title': text,
  'dct:description': text,
  'dct:language': { class: 'dct:LinguisticSystem' },
  'dct:modified': day,
  'dct:license': { max: 1, class: 'dct:LicenseDocument' },
};

const rules: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  'dcat:Catalog': {
    ...about,
    'dct:publisher': { min: 1, max: 1, class: 'foaf:Agent' },
    'dcat:dataset': { class: 'dcat:Dataset' },
    'foaf:homepage': { max: 1, class: 'foaf:Document' },
  },
  'dcat:Dataset': {
    ...about,
    'dct:publisher': { max: 1, class: 'foaf:Agent' },
    'dct:identifier': { kind: 'Literal' },
    'dcat:keyword': { kind: 'Literal' },
    'dcat:version': { max: 1, kind: 'Literal' },
    'dcat:distribution': { class: 'dcat:Distribution' },
    'dcat:landingPage': { class: 'foaf:Document' },
    'dct:conformsTo': { class: 'dct:Standard' },
    'dct:hasPart': { class: 'dcat:Dataset' },
    'dct:spatial': { class: 'dct:Location' },
    'dct:temporal': { class: 'dct:PeriodOfTime' },
  },
  'dcat:Distribution': {
    'dct:title': { kind: 'Literal' },
    'dcat:accessURL': { min: 1, kind: 'BlankNodeOrIRI' },
    'dcat:downloadURL': { kind: 'BlankNodeOrIRI' },
    'dcat:mediaType': { max: 1, class: 'dct:MediaType' },
    'dcat:byteSize': { max: 1, datatype: 'xsd:nonNegativeInteger' },
    'dct:license': { max: 1, class: 'dct:LicenseDocument' },
    'spdx:checksum': { max: 1, class: 'spdx:Checksum' },
  },
  'foaf:Agent': { 'foaf:name': text },
  'dct:PeriodOfTime': { 'dcat:startDate': day, 'dcat:endDate': day },
  'spdx:Checksum': {
    'spdx:algorithm': { min: 1, max: 1 },
    'spdx:checksumValue': { min: 1, max: 1, datatype: 'xsd:hexBinary' },
  },
};

const catalogue = Object(readJson(publish(), '/data/dcat.jsonld'));
const shapes = await toQuads(
  {
    '@context': { ...catalogue['@context'], sh: 'http://www.w3.org/ns/shacl#' },
    '@graph': Object.entries(rules).map(([name, properties]) => ({
      '@id': `urn:shape:${name}`,
      '@type': 'sh:NodeShape',
      'sh:targetClass': { '@id': name },
      'sh:property': Object.entries(properties).map(([path, rule]) => toShape(path, rule)),
    })),
  },
  base,
);

function toShape(path: string, rule: Rule): object {
  return {
    'sh:path': { '@id': path },
    ...(rule.min === undefined ? {} : { 'sh:minCount': rule.min }),
    ...(rule.max === undefined ? {} : { 'sh:maxCount': rule.max }),
    ...(rule.kind === undefined ? {} : { 'sh:nodeKind': { '@id': `sh:${rule.kind}` } }),
    ...(rule.class === undefined ? {} : { 'sh:class': { '@id': rule.class } }),
    ...(rule.datatype === undefined ? {} : { 'sh:datatype': { '@id': rule.datatype } }),
  };
}

const validate = shaclValidator(shapes);

async function faults(document: unknown): Promise<string[]> {
  return validate(await toQuads(document, base));
}

test('the catalogue conforms, with a host and without', async () => {
  expect(await faults(catalogue)).toEqual([]);
  expect(await faults(readJson(publishUnderPath('/portal'), '/data/dcat.jsonld'))).toEqual([]);
});

const [all, ...parts] = catalogue['dcat:dataset'];
const [file, ...files] = all['dcat:distribution'];
const withFile = (change: object) => ({
  ...catalogue,
  'dcat:dataset': [{ ...all, 'dcat:distribution': [{ ...file, ...change }, ...files] }, ...parts],
});

test.each([
  ['a catalogue without a publisher', { ...catalogue, 'dct:publisher': [] }, 'publisher Min'],
  ['two publishers', { ...catalogue, 'dct:publisher': [{}, {}] }, 'publisher Max'],
  [
    'a publisher who is nobody',
    { ...catalogue, 'dct:publisher': { 'foaf:name': '甲' } },
    'publisher Class',
  ],
  [
    'a dataset without a title',
    { ...catalogue, 'dcat:dataset': [{ ...all, 'dct:title': [] }] },
    'title Min',
  ],
  ['a file without an address', withFile({ 'dcat:accessURL': [] }), 'accessURL Min'],
  ['a size that is a text', withFile({ 'dcat:byteSize': 'viel' }), 'byteSize Datatype'],
])('%s is found out', async (_, broken, expected) => {
  expect((await faults(broken)).join()).toContain(expected);
});
