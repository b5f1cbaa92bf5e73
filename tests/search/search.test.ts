import { describe, expect, test } from 'vitest';
import { memoryEngine } from '../../src/search/build/memory-engine.ts';
import type { SearchRequest } from '../../src/search/engine/answer.ts';
import type { SearchData } from '../../src/search/records.ts';
import { sampleData, sampleRecord } from './sample.ts';

async function idsOf(data: SearchData, query: string, request?: SearchRequest): Promise<string[]> {
  return (await memoryEngine(data).search(query, request)).ids;
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
    ['the name of the department', '市商务局', ['2022/commerce/1']],
    ['text and name together', '卫生健康 床位', ['2022/health/1']],
    ['a query of two terms, each elsewhere', '托育 500个', ['2023/health/1']],
    ['across punctuation of another width', '3家,新增', ['2022/health/1']],
    ['nothing with what is excluded', '新增 -床位', ['2023/health/1']],
    ['nothing of an excluded department', '新增 -卫生', []],
    ['a phrase as it is', '"新增床位"', ['2022/health/1']],
    ['not from one text into the next', '"育新增"', []],
  ])('%s', async (_, query, ids) => {
    expect(await idsOf(data, query)).toEqual(ids);
  });

  test('a query without terms finds everything, in the order of the index', async () => {
    expect(await idsOf(data, ' “” ')).toEqual(data.records.map(({ id }) => id));
  });

  test('all terms, or it is not exact', async () => {
    const { groups } = await memoryEngine(data).search('托育 床位');
    expect(groups[0]).toEqual({ kind: 'exact', ids: [] });
  });
});

describe('the order', () => {
  test('a title comes before a department, a department before a text', async () => {
    const data = sampleData(
      sampleRecord({ id: '2025/health/1', target: '支持市商务局，市商务局，市商务局。' }),
      sampleRecord({ id: '2024/commerce/1' }),
      sampleRecord({ id: '2023/health/1', title: '与市商务局联动' }),
    );
    expect(await idsOf(data, '市商务局')).toEqual([
      '2023/health/1',
      '2024/commerce/1',
      '2025/health/1',
    ]);
  });

  test('a title that is the term, then one that begins with it, then one that holds it', async () => {
    const data = sampleData(
      sampleRecord({ id: '2025/health/1', title: '加强养老服务' }),
      sampleRecord({ id: '2024/health/1', title: '养老服务' }),
      sampleRecord({ id: '2023/health/1', title: '养老' }),
    );
    expect(await idsOf(data, '养老')).toEqual(['2023/health/1', '2024/health/1', '2025/health/1']);
  });

  test.each([
    ['at the beginning', '30亿元', ['投资230亿元', '投资2.30亿元'], '投资30亿元'],
    ['at the end', '新增30', ['新增300个', '新增30.5万个'], '新增30个'],
    ['alone', '5', ['完成15项', '完成50项'], '完成5项'],
  ])('a whole number comes before a longer one: %s', async (_, query, [title, target], whole) => {
    const data = sampleData(
      sampleRecord({ id: '2025/commerce/1', title: title ?? '' }),
      sampleRecord({ id: '2024/commerce/1', target: target ?? '' }),
      sampleRecord({ id: '2023/commerce/1', outcome: whole }),
    );
    const [first] = await idsOf(data, query);
    expect(first).toBe('2023/commerce/1');
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

  test('a copied passage with blanks comes before the same words apart', async () => {
    const data = sampleData(
      sampleRecord({ id: '2025/commerce/1', title: '新增3.5个和万个' }),
      sampleRecord({ id: '2022/commerce/1', target: '学位新增 3.5 万个' }),
    );
    expect(await idsOf(data, '新增 3.5 万个')).toEqual(['2022/commerce/1', '2025/commerce/1']);
  });
});

describe('other orders', () => {
  const quantity = (value: number, unit: string, start: number) =>
    [1, start, start + 4, value, null, unit, true] as const;
  const data = sampleData(
    sampleRecord({
      id: '2025/health/1',
      target: '托位达到300个，投入5%。',
      quantities: [[...quantity(300, '个', 4)], [...quantity(5, '%', 11)]],
    }),
    sampleRecord({ id: '2025/commerce/1', title: '托位' }),
    sampleRecord({
      id: '2023/health/1',
      target: '增长80%，托位1万个。',
      quantities: [[...quantity(80, '%', 2)], [...quantity(1, '万个', 8)]],
    }),
    sampleRecord({
      id: '2022/commerce/1',
      target: '托位覆盖率90%。',
      quantities: [[...quantity(90, '%', 5)]],
    }),
  );

  test('by year, latest first', async () => {
    expect(await idsOf(data, '托位', { sort: 'year' })).toEqual(data.records.map(({ id }) => id));
  });

  test('by department, in the order of departments', async () => {
    expect(await idsOf(data, '托位', { sort: 'department' })).toEqual([
      '2025/health/1',
      '2023/health/1',
      '2025/commerce/1',
      '2022/commerce/1',
    ]);
  });

  test('by the number beside the word, unit by unit; what has none comes last', async () => {
    expect(await idsOf(data, '托位', { sort: 'value' })).toEqual([
      '2023/health/1',
      '2025/health/1',
      '2022/commerce/1',
      '2025/commerce/1',
    ]);
  });

  test('by the number that meets a condition', async () => {
    expect(await idsOf(data, '≥5%', { sort: 'value' })).toEqual([
      '2022/commerce/1',
      '2023/health/1',
      '2025/health/1',
    ]);
  });
});
