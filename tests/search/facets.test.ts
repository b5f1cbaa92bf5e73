import { describe, expect, test } from 'vitest';
import { memoryEngine } from '../../src/search/build/memory-engine.ts';
import { countRecords } from '../../src/search/count-records.ts';
import { difficultyBand } from '../../src/search/facets.ts';
import { readPortalData } from './portal-data.ts';
import { sampleData, sampleRecord } from './sample.ts';

describe('filters and their counts', () => {
  const data = sampleData(
    sampleRecord({ id: '2023/health/1', title: '公园', target: '建公园', difficulty: 1.1352 }),
    sampleRecord({
      id: '2022/health/1',
      title: '步道',
      target: '建公园',
      outcome: '建成',
      numbers: true,
      comparisons: [
        ['公园', ['3个', 1, 0], ['4个', 3, 0], 'exceeded'],
        ['步道', ['3条', 1, 0], null, 'no-outcome'],
      ],
    }),
    sampleRecord({
      id: '2022/commerce/1',
      title: '步道',
      category: 'economic',
      target: '建步道',
      outcome: '公园',
    }),
    sampleRecord({ id: '2022/commerce/2', title: '码头', category: 'economic' }),
  );
  const { search } = memoryEngine(data);

  test.each([
    [{ year: 2022 }, ['2022/health/1', '2022/commerce/1']],
    [{ year: ['2022'], department: 'health' }, ['2022/health/1']],
    [{ year: ['2022', '2023'] }, ['2023/health/1', '2022/health/1', '2022/commerce/1']],
    [{ category: 'economic' }, ['2022/commerce/1']],
    [{ side: 'target' }, ['2023/health/1', '2022/health/1']],
    [{ side: 'outcome' }, ['2022/commerce/1']],
    [{ numbers: 'yes' }, ['2022/health/1']],
    [{ reading: 'exceeded' }, ['2022/health/1']],
    [{ reading: 'none' }, ['2023/health/1', '2022/commerce/1']],
    [{ difficulty: '1.1' }, ['2023/health/1']],
  ])('%o leave the right ones', async (request, ids) => {
    const answer = await search('公园', request);
    expect([answer.total, answer.ids]).toEqual([ids.length, ids]);
  });

  test('a filter counts its own values as if none were chosen', async () => {
    const { facets } = await search('公园', { year: '2023' });
    expect(facets).toEqual({
      year: { 2022: 2, 2023: 1 },
      category: { social: 1 },
      department: { health: 1 },
      side: { target: 1 },
      numbers: { no: 1 },
      reading: { none: 1 },
      difficulty: { '1.1': 1 },
    });
  });

  test('each of several readings is counted', async () => {
    const { facets } = await search('公园', { department: 'health', year: '2022' });
    expect(facets.reading).toEqual({ exceeded: 1, 'no-outcome': 1 });
  });

  test('a side is where the words stand; without words, where a text is', async () => {
    expect((await search('建成')).facets.side).toEqual({ outcome: 1 });
    expect((await search('')).facets.side).toEqual({ target: 3, outcome: 2 });
  });
});

describe('over the whole portal', () => {
  const data = readPortalData();
  const { search } = memoryEngine(data);

  test('counts are those of the records themselves', async () => {
    expect((await search('')).facets).toEqual(countRecords(data.records));
  });

  test('each count is what its filter leaves', async () => {
    const { facets } = await search('服务');
    for (const [name, counts] of Object.entries(facets)) {
      for (const [value, count] of Object.entries(counts)) {
        expect((await search('服务', { [name]: value })).total, `${name} ${value}`).toBe(count);
      }
    }
  });
});

test.each([
  [1.1132, '1.1'],
  [1.2, '1.2'],
  [1.3, '1.3'],
  [0.95, '0.9'],
  [null, 'none'],
])('a difficulty of %s is listed under %s', (difficulty, band) => {
  expect(difficultyBand(difficulty)).toBe(band);
});
