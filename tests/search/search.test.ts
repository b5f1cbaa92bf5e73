import { describe, expect, test } from 'vitest';
import { toCatalogue } from '../../src/search/catalogue.ts';
import type { SearchData } from '../../src/search/records.ts';
import { scanIndex } from '../../src/search/scan.ts';
import { createSearch, type SearchFilters } from '../../src/search/search.ts';
import { sampleData, sampleRecord } from './sample.ts';

async function idsOf(data: SearchData, query: string, filters?: SearchFilters): Promise<string[]> {
  return (await createSearch(toCatalogue(data), scanIndex(data))(query, filters)).ids;
}

describe('what is found', () => {
  const data = sampleData(
    sampleRecord({ id: '2023/health/1', title: '办好托育', target: '新增托位500个。' }),
    sampleRecord({ id: '2022/health/1', title: '建医院', outcome: '建成3家，新增床位。' }),
    sampleRecord({
      id: '2022/commerce/1',
      title: '招商',
      outcome_title: '招商引资',
      outcome: '到位30亿元。',
    }),
  );

  test.each([
    ['a title', '托育', ['2023/health/1']],
    ['a target', '托位', ['2023/health/1']],
    ['an outcome', '床位', ['2022/health/1']],
    ['the title of the outcome table', '引资', ['2022/commerce/1']],
    ['the name of the department', '商务局', ['2022/commerce/1']],
    ['another name of the department', '卫健委', ['2023/health/1', '2022/health/1']],
    ['text and name together', '卫健委 床位', ['2022/health/1']],
    ['a query of two terms, each elsewhere', '托育 500个', ['2023/health/1']],
    ['both terms or nothing', '托育 床位', []],
    ['across punctuation of another width', '3家,新增', ['2022/health/1']],
    ['not from one text into the next', '育新增', []],
  ])('%s', async (_, query, ids) => {
    expect(await idsOf(data, query)).toEqual(ids);
  });

  test('a query without terms finds everything, in the order of the index', async () => {
    expect(await idsOf(data, ' “” ')).toEqual(data.records.map(({ id }) => id));
  });
});

describe('the order', () => {
  test('a title comes before a department, a department before a text', async () => {
    const data = sampleData(
      sampleRecord({ id: '2025/commerce/1', target: '支持卫健委。' }),
      sampleRecord({ id: '2024/health/1' }),
      sampleRecord({ id: '2023/commerce/1', title: '卫健委联动' }),
    );
    expect(await idsOf(data, '卫健委')).toEqual([
      '2023/commerce/1',
      '2024/health/1',
      '2025/commerce/1',
    ]);
  });

  test('a title that begins with the term comes before one that only holds it', async () => {
    const data = sampleData(
      sampleRecord({ id: '2025/health/1', title: '加强养老服务' }),
      sampleRecord({ id: '2022/health/1', title: '养老服务' }),
    );
    expect(await idsOf(data, '养老')).toEqual(['2022/health/1', '2025/health/1']);
  });

  test('a whole number comes before a longer one, even in a title', async () => {
    const data = sampleData(
      sampleRecord({ id: '2025/commerce/1', title: '投资230亿元' }),
      sampleRecord({ id: '2024/commerce/1', target: '投资2.30亿元' }),
      sampleRecord({ id: '2023/commerce/1', target: '投资30亿元' }),
    );
    expect((await idsOf(data, '30亿元'))[0]).toBe('2023/commerce/1');
  });

  test('equals stay in the order of the index', async () => {
    const data = sampleData(
      sampleRecord({ id: '2025/commerce/1', target: '建公园' }),
      sampleRecord({ id: '2023/commerce/1', target: '新建公园' }),
      sampleRecord({ id: '2022/commerce/1', target: '再建公园' }),
    );
    expect(await idsOf(data, '公园')).toEqual([
      '2025/commerce/1',
      '2023/commerce/1',
      '2022/commerce/1',
    ]);
  });

  test('a copied passage with spaces comes before the same words apart', async () => {
    const data = sampleData(
      sampleRecord({ id: '2025/commerce/1', title: '新增3.5个和万个' }),
      sampleRecord({ id: '2022/commerce/1', target: '学位新增 3.5 万个' }),
    );
    expect(await idsOf(data, '新增 3.5 万个')).toEqual(['2022/commerce/1', '2025/commerce/1']);
  });
});

describe('filters and their counts', () => {
  const data = sampleData(
    sampleRecord({ id: '2023/health/1', title: '公园' }),
    sampleRecord({ id: '2022/health/1', title: '公园' }),
    sampleRecord({ id: '2022/commerce/1', title: '公园', category: 'economic' }),
    sampleRecord({ id: '2022/commerce/2', title: '码头', category: 'economic' }),
  );
  const search = createSearch(toCatalogue(data), scanIndex(data));

  test('narrow what is found', async () => {
    const { total, ids } = await search('公园', { year: ['2022'], department: ['health'] });
    expect({ total, ids }).toEqual({ total: 1, ids: ['2022/health/1'] });
  });

  test('values of one filter are alternatives', async () => {
    const { total } = await search('公园', { year: ['2022', '2023'] });
    expect(total).toBe(3);
  });

  test('a filter counts its own values as if none were chosen', async () => {
    const { facets } = await search('公园', { year: ['2023'] });
    expect(facets).toEqual({
      year: { 2022: 2, 2023: 1 },
      category: { social: 1 },
      department: { health: 1 },
    });
  });

  test('counts add up to what is found without filters', async () => {
    const { total, facets } = await search('公园');
    for (const counts of Object.values(facets)) {
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
    }
  });
});
