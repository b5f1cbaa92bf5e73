import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { listPages } from '../../src/data/make-publication.ts';
import { pageDataAddress } from '../../src/domain/page-data.ts';
import { tableNames } from '../../src/domain/tables.ts';
import { viewNames } from '../../src/domain/view-rows.ts';
import { publish, readJson, source } from './made-publication.ts';

// The schemas are made from zod's; that they say the same is for another validator to find out.
const publication = publish();
const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
addFormats.default(ajv);

function compile(name: string): ValidateFunction {
  return ajv.compile(Object(readJson(publication, `/data/schemas/${name}.json`)));
}

function faults(validate: ValidateFunction, value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const files = [
  ...tableNames.map((name) => [name, `/data/${name}.json`] as const),
  ...viewNames.map((name) => [name, `/data/views/${name}.json`] as const),
];

describe.each(files)('the schema of %s', (name, file) => {
  const validate = compile(name);
  const rows = Object(readJson(publication, file));

  test('accepts the published table', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(faults(validate, rows)).toEqual([]);
  });

  test('refuses a row without one of its columns, and one with another', () => {
    const [first] = rows;
    for (const column of Object.keys(first)) {
      const { [column]: _, ...rest } = first;
      expect(faults(validate, [rest]), column).not.toEqual([]);
    }
    expect(faults(validate, [{ ...first, extra: 1 }])).not.toEqual([]);
  });

  test('describes every column', () => {
    const { $defs } = Object(readJson(publication, `/data/schemas/${name}.json`));
    for (const property of Object.values($defs.row.properties)) {
      expect(Object(property).description).toMatch(/\p{Script=Han}/u);
    }
  });
});

test('values that no rule allows are refused', () => {
  const [commitment] = Object(readJson(publication, '/data/commitments.json'));
  const validate = compile('commitments');
  for (const wrong of [{ id: '2022/Health/4' }, { year: 1022 }, { year: '2022' }, { no: 1.5 }]) {
    expect(faults(validate, [{ ...commitment, ...wrong }]), JSON.stringify(wrong)).not.toEqual([]);
  }
});

test('the data beside every page is as its schema says', () => {
  const validate = compile('page');
  const { tables, views } = publication;
  const pages = listPages(source, tables, views, (address) => address);
  expect(pages.length).toBeGreaterThan(500);
  for (const { address } of pages) {
    expect(faults(validate, readJson(publication, pageDataAddress(address, 'json')))).toEqual([]);
  }
});

test('the edition and its changes are as their schemas say', () => {
  expect(faults(compile('edition'), readJson(publication, '/data/edition.json'))).toEqual([]);
  const changes = compile('changes');
  expect(faults(changes, readJson(publication, '/data/changes.json'))).toEqual([]);
  expect(faults(changes, { edition: publication.edition, previous: null })).not.toEqual([]);
});
