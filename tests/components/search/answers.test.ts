import { describe, expect, test, vi } from 'vitest';
import { answerState, pageSize } from '../../../src/components/search/answers.ts';
import { listPage } from '../../../src/components/search/arrange.ts';
import { noFilters, type SearchState } from '../../../src/search/address-state.ts';
import { memoryEngine } from '../../../src/search/build/memory-engine.ts';
import { sampleData, sampleRecord } from '../../search/sample.ts';

const parks = Array.from({ length: pageSize + 5 }, (_, number) =>
  sampleRecord({ id: `2023/commerce/${number + 1}`, title: '公园' }),
);
const engine = memoryEngine(
  sampleData(...parks, sampleRecord({ id: '2022/health/1', title: '托育' })),
);

function state(query: string, given: Partial<SearchState> = {}): SearchState {
  return {
    query,
    filters: noFilters,
    sort: 'relevance',
    strict: false,
    without: [],
    page: 1,
    ...given,
  };
}

const of2022 = { ...noFilters, year: ['2022'] };

describe('answers of the search page', () => {
  test('nothing is asked of the engine for a question that asks nothing', async () => {
    const silent = { search: vi.fn(), read: vi.fn(), directory: vi.fn() };
    expect(await answerState(silent, state(' “” '))).toEqual({ kind: 'blank' });
    expect(silent.search).not.toHaveBeenCalled();
  });

  test('a page holds its own part of the results', async () => {
    const answer = await answerState(engine, state('公园', { page: 2 }));
    expect(answer).toMatchObject({ kind: 'results', page: 2, pages: 2 });
    const ids = answer.kind === 'results' ? answer.results.map(({ id }) => id) : [];
    expect(ids).toEqual(parks.slice(pageSize).map(({ id }) => id));
  });

  test('a page behind the last is the last', async () => {
    const answer = await answerState(engine, state('公园', { page: 99 }));
    expect(answer).toMatchObject({ page: 2, pages: 2 });
  });

  test('filters alone are a question', async () => {
    const answer = await answerState(engine, state('', { filters: of2022 }));
    expect(answer).toMatchObject({ kind: 'results', answer: { total: 1 } });
  });

  test('where nothing is found, it is told what there is without filters and term by term', async () => {
    expect(await answerState(engine, state('公园', { filters: of2022 }))).toMatchObject({
      kind: 'none',
      advice: { unfiltered: pageSize + 5, apart: [] },
    });
    const strict = { filters: of2022, strict: true };
    expect(await answerState(engine, state('公园 托育', strict))).toMatchObject({
      kind: 'none',
      advice: {
        unfiltered: 0,
        apart: [
          { typed: '公园', total: 0 },
          { typed: '托育', total: 1 },
        ],
      },
    });
  });
});

describe('the parts of a list', () => {
  function partsOf(ids: string[], sort: SearchState['sort'] = 'relevance'): string[] {
    const groups = [
      { kind: 'exact' as const, ids },
      { kind: 'similar' as const, ids: [] },
    ];
    return listPage({ groups }, sort, { from: 0, count: 99 }).map(
      ({ id, section }) => `${section.by?.value ?? '-'}/${section.count} ${id}`,
    );
  }

  const mixed = ['2023/a/1', '2022/b/1', '2022/c/1'];

  test('a short or mixed list is one part, in its order', () => {
    expect(partsOf(mixed)).toEqual(mixed.map((id) => `-/3 ${id}`));
  });

  test('where a department has more than half, departments are parted, the best result first', () => {
    const ids = ['2023/b/1', '2023/a/1', '2022/a/2', '2023/a/3', '2022/a/4', '2022/c/1'];
    expect(partsOf(ids)).toEqual([
      'b/1 2023/b/1',
      'a/4 2023/a/1',
      'a/4 2022/a/2',
      'a/4 2023/a/3',
      'a/4 2022/a/4',
      'c/1 2022/c/1',
    ]);
  });

  test('where a year has more than two thirds, years are parted', () => {
    const ids = ['2022/a/1', '2023/b/1', '2022/c/1', '2022/d/1', '2022/e/1', '2022/f/1'];
    expect(partsOf(ids).map((part) => part.split('/')[0])).toEqual([
      ...Array(5).fill('2022'),
      '2023',
    ]);
  });

  test('a list by year is parted by year, however short', () => {
    expect(partsOf(mixed, 'year').map((part) => part.split(' ')[0])).toEqual([
      '2023/1',
      '2022/2',
      '2022/2',
    ]);
  });

  test('a list by value keeps its order', () => {
    expect(partsOf(Array(8).fill('2023/a/1'), 'value').every((part) => part.startsWith('-/'))).toBe(
      true,
    );
  });
});
