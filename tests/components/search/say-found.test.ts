import { expect, test } from 'vitest';
import { sayFound } from '../../../src/components/search/say-found.ts';
import { memoryEngine } from '../../../src/search/build/memory-engine.ts';
import { sampleData, sampleRecord } from '../../search/sample.ts';

const { search } = memoryEngine(
  sampleData(
    sampleRecord({ id: '2023/health/1', title: '办好托育机构', target: '服务老年人。' }),
    sampleRecord({
      id: '2022/health/1',
      title: '养老服务',
      target: '建成3家。',
      quantities: [[1, 2, 4, 3, null, '家', true]],
    }),
    sampleRecord({ id: '2022/commerce/1', title: '招商引资', category: 'economic' }),
  ),
);

test.each([
  ['服务', '2项承诺含有“服务”。'],
  ['托育 服务', '1项承诺同时含有“托育”“服务”。'],
  ['服务 -养老', '1项承诺含有“服务”，不含“养老”。'],
  ['养老', '1项承诺含有“养老”，换个说法另有1项。'],
  ['老人', '没有完全一致的结果，也没有接近的。没有一项承诺含有“老人”。'],
  ['卫健委 2023', '按部门、年份或类别的名称找到1项承诺。'],
  ['2023年 育', '没有完全一致的结果。换个说法有1项。'],
  ['经济类', '按部门、年份或类别的名称找到1项承诺。'],
  ['tuoyu', '按拼音找到1项承诺。'],
  ['托育几构', '没有完全一致的结果。下面1项和“托育几构”最接近。'],
  ['火星人', '没有完全一致的结果，也没有接近的。没有一项承诺含有“火星人”。'],
  ['', '共3项承诺。'],
  ['托育|招商', '2项承诺含有“托育”或“招商”。'],
  ['火星人|金星人', '没有完全一致的结果，也没有接近的。没有一项承诺含有“火星人”或“金星人”。'],
  ['托育 机构|招商 -引资', '1项承诺同时含有“托育”“机构”，或含有“招商”，不含“引资”。'],
  ['≥2 家', '1项承诺有符合“≥2 家”的数量。'],
  ['≥2 家|托育', '2项承诺有符合“≥2 家”的数量，或含有“托育”。'],
])('%s: %s', async (query, said) => {
  expect(sayFound(await search(query))).toBe(said);
});

test('nothing under filters is said of these, not of all', async () => {
  const answer = await search('养老服务', { department: 'commerce' });
  expect(sayFound(answer, 1)).toBe('在所选范围内没有承诺含有“养老服务”；不加筛选有1项。');
});
