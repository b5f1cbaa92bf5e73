import { describe, expect, test } from 'vitest';
import { memoryEngine } from '../../src/search/build/memory-engine.ts';
import type { SearchRequest } from '../../src/search/engine/answer.ts';
import { sampleData, sampleRecord } from './sample.ts';

const engine = memoryEngine(
  sampleData(
    sampleRecord({ id: '2023/health/1', title: '办好托育机构', target: '服务老年人。' }),
    sampleRecord({ id: '2022/health/1', title: '养老服务', target: '建成3家。' }),
    sampleRecord({
      id: '2022/commerce/1',
      title: '招商引资',
      category: 'economic',
      target: '新增企业300个。',
      quantities: [[1, 4, 8, 300, null, '个', true]],
    }),
    sampleRecord({
      id: '2022/commerce/2',
      title: '2023年筹备',
      target: '新增企业0.03万个。',
      quantities: [[1, 4, 10, 0.03, null, '万个', true]],
    }),
  ),
);

async function found(query: string, request?: SearchRequest) {
  const { groups, also, nearest } = await engine.search(query, request);
  const [exact, similar] = groups.map(({ ids }) => ids);
  return { exact, similar, also: also.map(({ kind, shown }) => `${kind} ${shown}`), nearest };
}

describe('besides what is typed', () => {
  test.each([
    [
      'another name of a department',
      '卫健委',
      { exact: [], similar: ['2023/health/1', '2022/health/1'], also: ['department 市卫生健康委'] },
    ],
    [
      'a synonym',
      '养老',
      { exact: ['2022/health/1'], similar: ['2023/health/1'], also: ['synonym 老年'] },
    ],
    ['a word in pinyin', 'tuoyu', { exact: [], similar: ['2023/health/1'], also: ['pinyin 托育'] }],
    ['its initials', 'ty', { exact: [], similar: ['2023/health/1'], also: ['pinyin 托育'] }],
    [
      'its syllables apart',
      'tuo yu',
      { exact: [], similar: ['2023/health/1'], also: ['pinyin 托育'] },
    ],
    [
      'a year, after the texts that name it',
      '2023',
      { exact: ['2022/commerce/2'], similar: ['2023/health/1'], also: ['year 2023'] },
    ],
    [
      'a category',
      '经济类',
      { exact: [], similar: ['2022/commerce/1'], also: ['category 经济类'] },
    ],
    [
      'the same value, printed in another way',
      '300个',
      { exact: ['2022/commerce/1'], similar: ['2022/commerce/2'], also: ['value 300个'] },
    ],
  ])('%s', async (_, query, expected) => {
    expect(await found(query)).toEqual({ ...expected, nearest: false });
  });

  test('traditional characters are the same word, and exact', async () => {
    expect(await found('托育機構')).toEqual({
      exact: ['2023/health/1'],
      similar: [],
      also: ['simplified 托育机构'],
      nearest: false,
    });
  });

  test('several terms may each be meant in another way', async () => {
    expect(await found('养老 tuoyu')).toMatchObject({ exact: [], similar: ['2023/health/1'] });
  });

  test.each(['"养老"', '“养老”'])('nothing where %s is in quotation marks', async (query) => {
    expect(await found(query)).toMatchObject({ similar: [], also: [] });
  });

  test('nothing where it is switched off', async () => {
    expect(await found('养老', { also: false })).toMatchObject({ similar: [], also: [] });
    expect(await found('卫健委', { also: false })).toMatchObject({ exact: [], similar: [] });
  });

  test('not what is switched off by itself', async () => {
    expect(await found('养老', { without: ['老年'] })).toMatchObject({ similar: [], also: [] });
  });

  test('nothing is said of what finds no more than the term', async () => {
    expect((await found('招商引资')).also).toEqual([]);
    expect((await found('商务局')).also).toEqual([]);
  });
});

describe('where nothing stands as typed', () => {
  test.each([
    ['a wrong character', '托育几构', '托育机构'],
    ['a character too few', '办好托机构', '办好托育机构'],
    ['a character too many', '招商的引资', '招商引资'],
    ['a wrong first character', '搜商引资', '招商引资'],
  ])('what is nearest is found: %s', async (_, query, shown) => {
    const { also, nearest, similar } = await found(query);
    expect({ also: also.at(-1), nearest, count: similar?.length }).toEqual({
      also: `nearest ${shown}`,
      nearest: true,
      count: 1,
    });
  });

  test('words that a term is made of are found, in the year that it names', async () => {
    expect(await found('老年补贴')).toEqual({
      exact: [],
      similar: ['2023/health/1'],
      also: ['nearest 老年'],
      nearest: true,
    });
    expect(await found('卫健委2022年承诺')).toMatchObject({
      similar: ['2022/health/1'],
      also: ['parts 卫健委 2022年 承诺', 'department 市卫生健康委', 'year 2022'],
    });
    // One of them where nothing has both.
    expect(await found('养老或老年')).toMatchObject({
      similar: ['2022/health/1', '2023/health/1'],
    });
  });

  test('most of the words are found', async () => {
    expect(await found('养老 三家 服务')).toMatchObject({
      exact: [],
      // Both speak of 服务, one of 养老, the other of 老年.
      similar: ['2022/health/1', '2023/health/1'],
      nearest: true,
    });
  });

  test('a question finds what speaks of most of it', async () => {
    expect(await found('去年招商引资得怎么样')).toMatchObject({
      similar: ['2022/commerce/1'],
      nearest: true,
    });
  });

  test.each(['301个', '30个', 'wasn'])(
    'another number or abbreviation is no slip: %s',
    async (query) => {
      expect(await found(query)).toMatchObject({ exact: [], similar: [] });
    },
  );

  test('a year narrows, and is nothing that is looked for', async () => {
    expect(await found('火星 2022')).toMatchObject({ exact: [], similar: [] });
    expect(await found('火星 招商 2022')).toMatchObject({ similar: ['2022/commerce/1'] });
    expect(await found('火星 筹备 2023')).toMatchObject({ similar: ['2022/commerce/2'] });
  });

  test('one word of several that is everywhere is not alike', async () => {
    expect(await found('新增企业三百个')).toMatchObject({
      similar: ['2022/commerce/1', '2022/commerce/2'],
    });
    expect(await found('火星上的人新增了什么呢啊')).toMatchObject({ similar: [] });
  });

  test('nothing where nothing is alike, or where it is in quotation marks', async () => {
    expect(await found('火星人')).toMatchObject({ exact: [], similar: [] });
    expect(await found('"托育几构"')).toMatchObject({ exact: [], similar: [] });
    expect(await found('托育几构', { also: false })).toMatchObject({ exact: [], similar: [] });
  });
});
