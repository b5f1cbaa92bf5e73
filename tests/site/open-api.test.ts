import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describedApi } from '../data/described-api.ts';

// Every JSON file of the built site against the description that the site publishes of itself.

const readJson = (file: string): unknown => JSON.parse(readFileSync(`dist${file}`, 'utf8'));
const api = describedApi(Object(readJson('/data/openapi.json')));
const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.json(ld)?$/.test(path))
  .map((path) => `/${path}`)
  .sort();

test('every JSON file has one path in the description, and is what it says', () => {
  expect(files.length).toBeGreaterThan(900);
  const unlike = files.flatMap((file) => {
    const paths = api.paths.filter((path) => api.fits(path, file));
    const [path] = paths;
    return path === undefined || paths.length > 1
      ? [`${file}: ${paths.length} paths`]
      : api.faults(path, readJson(file)).map((fault) => `${file}: ${fault}`);
  });
  expect(unlike).toEqual([]);
});

test('every path of the description stands for a file', () => {
  expect(api.paths.filter((path) => !files.some((file) => api.fits(path, file)))).toEqual([]);
});
