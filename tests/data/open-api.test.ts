import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { publish, publishUnderPath, readJson } from './made-publication.ts';

const publication = publish();
const description = Object(readJson(publication, '/data/openapi.json'));

test('the description is OpenAPI 3.1', async () => {
  const result = await new Validator().validate(structuredClone(description));
  expect(result.errors ?? []).toEqual([]);
  expect(result.valid).toBe(true);
  expect(description.openapi).toBe('3.1.0');
});

test('one that is broken is found out', async () => {
  const { info: _, ...rest } = description;
  expect((await new Validator().validate(rest)).valid).toBe(false);
});

const files = publication.files
  .map(({ address }) => address)
  .filter((address) => address.endsWith('.json'));

/** The files that a path of the description stands for, e.g. `/years/{year}/data.json`. */
function filesOf(path: string): string[] {
  const names: string[] = [];
  const pattern = path.replace(/[.]/g, '\\.').replace(/\{(\w+)\}/g, (_, name: string) => {
    names.push(name);
    return '([^/]+)';
  });
  const { parameters = [] } = description.paths[path].get;
  const fits = new Map<string, ValidateFunction>(
    parameters.map(({ name, schema }: { name: string; schema: object }) => [
      name,
      new Ajv2020({ strict: false, coerceTypes: true }).compile(schema),
    ]),
  );
  return files.filter((file) => {
    const match = new RegExp(`^${pattern}$`).exec(file);
    return match !== null && names.every((name, index) => fits.get(name)?.(match[index + 1]));
  });
}

const paths = Object.keys(description.paths);

test('every path stands for files that are there, and they are what it says', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(description, 'openapi');
  for (const path of paths) {
    const found = filesOf(path);
    expect(found, path).not.toEqual([]);
    const pointer = path.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('{', '%7B');
    const validate = ajv.compile({
      $ref: `openapi#/paths/${pointer.replaceAll('}', '%7D')}/get/responses/200/content/application~1json/schema`,
    });
    for (const file of found) {
      expect(
        validate(readJson(publication, file)),
        `${file}: ${ajv.errorsText(validate.errors)}`,
      ).toBe(true);
    }
  }
});

test('no JSON of the data is left out', () => {
  const described = new Set(paths.flatMap(filesOf));
  const metadata = /^\/data\/(schemas\/.*|datapackage|csv-metadata|openapi|datasette)\.json$/;
  // Every feed has the form of the one that is named.
  const left = files.filter((file) => !described.has(file) && !metadata.test(file));
  expect(left.filter((file) => !file.endsWith('/feed.json'))).toEqual([]);
});

test('the server is where the site stands', () => {
  expect(description.servers).toEqual([{ url: 'https://portal.example' }]);
  expect(Object(readJson(publishUnderPath('/portal'), '/data/openapi.json')).servers).toEqual([
    { url: '/portal' },
  ]);
});
