import { afterEach, describe, expect, test, vi } from 'vitest';
import { toSearchFiles } from '../../src/integrations/search-files.ts';
import { Cache } from '../../src/search/engine/cache.ts';
import { readPortalData } from './portal-data.ts';
import { sampleData, sampleRecord } from './sample.ts';
import { serveIndex } from './served-index.ts';

const data = sampleData(
  sampleRecord({ id: '2023/health/1', title: '办好托育', target: '新增托位500个。' }),
  sampleRecord({ id: '2022/commerce/1', title: '招商引资', target: '到位30亿元。' }),
);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('an engine over files on a host', () => {
  test('reads nothing before it is asked', () => {
    expect(serveIndex(data).asked).toEqual([]);
  });

  test('reads what it needs, once', async () => {
    const { engine, asked } = serveIndex(data);
    await engine.search('托位');
    const first = [...asked];
    expect(first[0]).toBe('latest.json');
    await engine.search('托位');
    await engine.read(['2023/health/1', '2022/commerce/1']);
    await engine.read(['2023/health/1']);
    expect(asked.slice(first.length)).toEqual([expect.stringMatching(/texts\/0\.bin$/)]);
  });

  test('reads the tables for other letters only for other letters', async () => {
    const { engine, asked } = serveIndex(data);
    await engine.search('托位');
    expect(asked.filter((path) => /pinyin|variants/.test(path))).toEqual([]);
    await engine.search('tuoyu');
    expect(asked.filter((path) => /pinyin/.test(path))).toHaveLength(1);
    await engine.search('托育几构');
    expect(asked.filter((path) => /variants/.test(path))).toEqual([]);
    await engine.search('托育機構');
    expect(asked.filter((path) => /variants/.test(path))).toHaveLength(1);
  });

  test('gives the texts of commitments as printed', async () => {
    const portal = readPortalData();
    const { engine } = serveIndex(portal);
    const texts = await engine.read(portal.records.map(({ id }) => id));
    expect(texts).toEqual(
      portal.records.map(({ title, target, outcome_title, outcome, quantities, comparisons }) => ({
        title,
        target,
        outcome_title,
        outcome,
        quantities,
        comparisons,
      })),
    );
  });

  test('a commitment that is not there is an error', async () => {
    const { engine } = serveIndex(data);
    await expect(engine.read(['1999/health/1'])).rejects.toThrow('1999/health/1');
  });

  test.each([
    ['the pointer to the build', /latest\.json/],
    ['the directory', /directory\.bin/],
    ['the columns', /columns\.bin/],
    ['a part of the index', /keys\//],
  ])('fails without %s, never finds too little, and works when asked again', async (_, pattern) => {
    const { engine, breakFiles } = serveIndex(data);
    breakFiles(pattern);
    await expect(engine.search('托位')).rejects.toThrow('503');
    breakFiles(null);
    expect((await engine.search('托位')).total).toBe(1);
  });

  test('refuses an index in a form that it does not know', async () => {
    const [latest, ...others] = toSearchFiles(data);
    const bytes = new TextEncoder().encode('{"format":1,"folder":"abc"}');
    const { engine } = serveIndex(data, latest ? [{ ...latest, bytes }, ...others] : []);
    await expect(engine.search('托位')).rejects.toThrow('its form is 1');
  });

  test('reads files that the host has decoded already', async () => {
    const { gunzipSync } = await import('node:zlib');
    const files = toSearchFiles(data).map(({ path, bytes }) => ({
      path,
      bytes: path.endsWith('.bin') ? gunzipSync(bytes) : bytes,
    }));
    const { engine } = serveIndex(data, files);
    expect((await engine.search('托位')).ids).toEqual(['2023/health/1']);
  });
});

describe('what is kept', () => {
  test('is what was used last, up to a size', () => {
    const cache = new Cache<string, number>(10, (value) => value);
    cache.set('a', 4);
    cache.set('b', 4);
    cache.get('a');
    cache.set('c', 4);
    expect(['a', 'b', 'c'].map((key) => cache.get(key))).toEqual([4, undefined, 4]);
  });

  test('is at least the last, however large', () => {
    const cache = new Cache<string, number>(10, (value) => value);
    cache.set('a', 4);
    cache.set('b', 99);
    expect(['a', 'b'].map((key) => cache.get(key))).toEqual([undefined, 99]);
  });
});
