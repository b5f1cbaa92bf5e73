import { describe, expect, test, vi } from 'vitest';
import { createAnswers, pageSize } from '../../../src/components/search/answers.ts';
import type { SearchState } from '../../../src/search/address-state.ts';
import { toCatalogue } from '../../../src/search/catalogue.ts';
import type { LoadedSearch } from '../../../src/search/load.ts';
import { scanIndex } from '../../../src/search/scan.ts';
import { createSearch } from '../../../src/search/search.ts';
import { sampleData, sampleRecord } from '../../search/sample.ts';

const parks = Array.from({ length: pageSize + 5 }, (_, number) =>
  sampleRecord({ id: `2023/commerce/${number + 1}`, title: '公园' }),
);
const data = sampleData(...parks, sampleRecord({ id: '2022/health/1', title: '托育' }));

async function load(): Promise<LoadedSearch> {
  const catalogue = toCatalogue(data);
  const records = new Map(data.records.map((record) => [record.id, record]));
  return {
    catalogue,
    search: createSearch(catalogue, scanIndex(data)),
    loadTexts: async (ids) => ids.flatMap((id) => records.get(id) ?? []),
  };
}

function state(query: string, given: Partial<SearchState> = {}): SearchState {
  return { query, filters: { year: null, category: null, department: null }, page: 1, ...given };
}

const of2022 = { year: '2022', category: null, department: null };

describe('answers of the search page', () => {
  test('nothing is loaded for a question that asks nothing', async () => {
    const loading = vi.fn(load);
    expect(await createAnswers(loading).answer(state(' “” '))).toEqual({ kind: 'blank' });
    expect(loading).not.toHaveBeenCalled();
  });

  test('a page holds its own part of the results', async () => {
    const answer = await createAnswers(load).answer(state('公园', { page: 2 }));
    expect(answer).toMatchObject({ kind: 'results', total: pageSize + 5, page: 2, pages: 2 });
    const ids = answer.kind === 'results' ? answer.records.map(({ id }) => id) : [];
    expect(ids).toEqual(parks.slice(pageSize).map(({ id }) => id));
  });

  test('a page behind the last is the last', async () => {
    const answer = await createAnswers(load).answer(state('公园', { page: 99 }));
    expect(answer).toMatchObject({ page: 2, pages: 2 });
  });

  test('filters alone are a question', async () => {
    const answer = await createAnswers(load).answer(state('', { filters: of2022 }));
    expect(answer).toMatchObject({ kind: 'results', total: 1 });
  });

  test('where nothing is found, it is told what there is without filters and term by term', async () => {
    const answer = await createAnswers(load).answer(state('公园 2023', { filters: of2022 }));
    expect(answer).toMatchObject({ kind: 'none', advice: { unfiltered: 0 } });
    const apart = await createAnswers(load).answer(state('公园 托育', { filters: of2022 }));
    expect(apart).toMatchObject({
      kind: 'none',
      advice: {
        apart: [
          { term: { typed: '公园' }, total: 0 },
          { term: { typed: '托育' }, total: 1 },
        ],
      },
    });
    const filtered = await createAnswers(load).answer(state('公园', { filters: of2022 }));
    expect(filtered).toMatchObject({ advice: { unfiltered: pageSize + 5, apart: [] } });
  });

  test('the search is loaded once', async () => {
    const loading = vi.fn(load);
    const answers = createAnswers(loading);
    answers.prepare();
    await answers.answer(state('公园'));
    await answers.answer(state('托育'));
    expect(loading).toHaveBeenCalledTimes(1);
  });

  test('what failed to load is loaded again when something is asked for again', async () => {
    const loading = vi.fn(load).mockRejectedValueOnce(new Error('offline'));
    const answers = createAnswers(loading);
    await expect(answers.answer(state('公园'))).rejects.toThrow('offline');
    expect(await answers.answer(state('公园'))).toMatchObject({ kind: 'results' });
  });
});
