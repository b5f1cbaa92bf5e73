import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { toSearchFiles } from '../../src/integrations/search-files.ts';
import { fold } from '../../src/search/fold.ts';
import { type LoadedSearch, loadSearch } from '../../src/search/load.ts';
import type { SearchData, SearchRecord } from '../../src/search/records.ts';
import { foldFields, scanIndex } from '../../src/search/scan.ts';
import { createSearch } from '../../src/search/search.ts';
import { type BuiltIndex, buildIndex } from './built-index.ts';
import { readPortalData } from './portal-data.ts';
import { sampleData, sampleRecord } from './sample.ts';

/** The same numbers in every run: a linear congruential generator, from 0 up to 1. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

/** Parts of the folded texts, 1 to 14 characters long. */
function sampleParts(texts: readonly string[], count: number): string[] {
  const random = seeded(20260101);
  return Array.from({ length: count }, () => {
    const text = texts[Math.floor(random() * texts.length)] ?? '';
    const length = 1 + Math.floor(random() * 14);
    const start = Math.floor(random() * Math.max(1, text.length - length + 1));
    return text.slice(start, start + length);
  });
}

describe('the index of the whole portal', () => {
  let data: SearchData;
  let index: BuiltIndex;
  let loaded: LoadedSearch;

  beforeAll(async () => {
    data = await readPortalData();
    index = await buildIndex(data);
    loaded = await loadSearch(index.folder);
  }, 60_000);

  afterAll(() => index.remove());

  /** Every text of a record that a query may stand in, told without the code under test. */
  function textsOf(record: SearchRecord): string[] {
    const department = data.departments.find(({ id }) => id === record.department);
    const { title, target, outcome_title, outcome } = record;
    const printed = [title, target, outcome_title, outcome, department?.name];
    return [...printed, ...(department?.otherNames ?? [])].flatMap((text) =>
      typeof text === 'string' ? [fold(text)] : [],
    );
  }

  test('finds exactly the commitments that hold any part of a text', async () => {
    const held = data.records.map((record) => ({ id: record.id, texts: textsOf(record) }));
    const wrong: string[] = [];
    for (const part of sampleParts(
      held.flatMap(({ texts }) => texts),
      4000,
    )) {
      const expected = held.filter(({ texts }) => texts.some((text) => text.includes(part)));
      const { ids } = await loaded.search(part);
      if (
        ids.toSorted().join() !==
        expected
          .map(({ id }) => id)
          .sort()
          .join()
      ) {
        wrong.push(part);
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  test('answers in the same order as reading every text', async () => {
    const scan = createSearch(loaded.catalogue, scanIndex(data));
    const texts = foldFields(data).map(({ text }) => text);
    for (const part of sampleParts(texts, 500)) {
      expect(await loaded.search(part), part).toEqual(await scan(part));
    }
  });

  test.each(['市招火星', '引商资招', '999999亿元', '㐀㐁', 'wasm'])(
    'finds nothing for %s',
    async (query) => {
      expect((await loaded.search(query)).total).toBe(0);
    },
  );

  test('has the texts of every commitment as printed', async () => {
    const texts = await loaded.loadTexts(data.records.map(({ id }) => id));
    const printed = data.records.map(({ title, target, outcome_title, outcome }) => ({
      title,
      target,
      outcome_title,
      outcome,
    }));
    expect(texts).toEqual(printed);
  });

  test('is the same when it is built again', async () => {
    const again = await toSearchFiles(data);
    expect(again).toEqual(index.files);
  });

  test('brings none of the faces of the engine', () => {
    const names = index.files.map(({ path }) => path);
    expect(names.filter((name) => /ui|highlight|worker|fragment|playground/.test(name))).toEqual(
      [],
    );
  });
});

describe('an index that cannot be read', () => {
  const data = sampleData(
    sampleRecord({ id: '2023/health/1', title: '办好托育', target: '新增托位500个。' }),
    sampleRecord({ id: '2022/commerce/1', title: '招商引资', target: '到位30亿元。' }),
  );
  let index: BuiltIndex;

  beforeAll(async () => {
    index = await buildIndex(data);
  });

  afterAll(() => index.remove());

  test.each([
    ['the pointer to the build', /latest\.json/],
    ['the catalogue', /catalogue\.json/],
    ['the key', /key\.json/],
    ['a part of the index', /\.pf_index/],
  ])('fails without %s and never finds too little', async (_, pattern) => {
    // The engine says so there, and to nobody else.
    vi.spyOn(console, 'error').mockImplementation(() => {});
    index.breakFiles(pattern);
    const search = loadSearch(index.folder).then((loaded) => loaded.search('托位'));
    await expect(search).rejects.toThrow();
    index.breakFiles(null);
    expect((await (await loadSearch(index.folder)).search('托位')).total).toBe(1);
  });

  test('does not fail for a character that stands nowhere', async () => {
    const { search } = await loadSearch(index.folder);
    expect((await search('托火')).total).toBe(0);
  });
});

test('an index of nothing is refused', async () => {
  await expect(toSearchFiles(sampleData())).rejects.toThrow('no commitments');
});
