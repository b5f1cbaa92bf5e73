import { describe, expect, test } from 'vitest';
import { memoryEngine } from '../../src/search/build/memory-engine.ts';
import type { SearchRequest } from '../../src/search/engine/answer.ts';
import { quantityBeside } from '../../src/search/engine/by-value.ts';
import { sampleData, sampleRecord } from './sample.ts';

const { search } = memoryEngine(sampleData(sampleRecord({ id: '2023/health/1', title: '托育' })));

/** Asks as a script without types would. */
function ask(query: unknown, request?: unknown) {
  return search(query as string, request as SearchRequest);
}

describe('what a search is asked with is checked, and the error names the parameter', () => {
  test.each<[unknown, unknown, string]>([
    [undefined, {}, 'search: the query is undefined, expected a string'],
    [
      '托育',
      { sort: 'xx' },
      'search: sort is "xx", expected one of relevance, year, department, value',
    ],
    ['托育', { year: 1999 }, 'search: year is 1999, expected one of 2023'],
    [
      '托育',
      { side: ['target', 'both'] },
      'search: side is "both", expected one of target, outcome',
    ],
    ['托育', { departement: 'health' }, 'search: a parameter is "departement", expected one of'],
    ['托育', { also: 'no' }, 'search: also is "no", expected true or false'],
    ['托育', { without: '老年' }, 'search: without is "老年", expected a list of strings'],
  ])('%s, %j', async (query, request, message) => {
    await expect(ask(query, request)).rejects.toThrow(message);
  });

  test('what is right is not refused', async () => {
    const request = { year: [2023], department: 'health', side: [], sort: 'value', also: true };
    expect((await ask('托育', request)).total).toBe(1);
    expect((await ask('托育', { year: undefined })).total).toBe(1);
  });
});

test('sorted by value, the larger of the numbers beside the word counts, whether promised or reported', () => {
  const texts = {
    ...{ title: '', target: '投资300亿元，10家', outcome_title: null, outcome: '投资450亿元' },
    ...{ comparisons: [] },
  };
  const quantities = [
    [1, 2, 7, 300, null, '亿元', true] as const,
    [1, 8, 11, 10, null, '家', true] as const,
    [3, 2, 7, 450, null, '亿元', true] as const,
  ].map((each) => [...each] as [number, number, number, number, null, string, boolean]);
  expect(quantityBeside({ ...texts, quantities }, ['投资'])).toMatchObject({ value: 450e8 });
});
