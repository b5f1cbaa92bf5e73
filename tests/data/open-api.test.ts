import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { describedApi } from './described-api.ts';
import { publish, publishUnderPath, readJson } from './made-publication.ts';

// That every JSON file of the built site is described, and is as described: tests/site/open-api.test.ts.

const publication = publish();
const description = Object(readJson(publication, '/data/openapi.json'));
const api = describedApi(description);

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
  .filter((address) => /\.json(ld)?$/.test(address));

// These are made by the pages, and by the search after them.
const madeElsewhere = /^\/(compare\/\w+\/\{\w+\}|search\/latest)\.json$/;

test('every path stands for files that are there, and they are what it says', () => {
  for (const path of api.paths.filter((each) => !madeElsewhere.test(each))) {
    const found = files.filter((file) => api.fits(path, file));
    expect(found, path).not.toEqual([]);
    for (const file of found) {
      expect(api.faults(path, readJson(publication, file)), file).toEqual([]);
    }
  }
});

test('every file has one path, and no more', () => {
  for (const file of files) {
    expect(
      api.paths.filter((path) => api.fits(path, file)),
      file,
    ).toHaveLength(1);
  }
});

test('a body that is not as described is found out', () => {
  const rows = Object(readJson(publication, '/leads/title-changed.json'));
  const [first] = rows;
  expect(api.faults('/leads/title-changed.json', rows)).toEqual([]);
  expect(
    api.faults('/leads/title-changed.json', [{ ...first, places: ['somewhere'] }]),
  ).not.toEqual([]);
  expect(api.faults('/search/latest.json', { format: 1, folder: 'not hexadecimal' })).not.toEqual(
    [],
  );
});

test('the server is where the site stands', () => {
  expect(description.servers).toEqual([{ url: 'https://portal.example' }]);
  expect(Object(readJson(publishUnderPath('/portal'), '/data/openapi.json')).servers).toEqual([
    { url: '/portal' },
  ]);
});
