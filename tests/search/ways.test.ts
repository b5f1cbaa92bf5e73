import { describe, expect, test } from 'vitest';
import { memoryEngine } from '../../src/search/build/memory-engine.ts';
import type { SearchAnswer, SearchRequest } from '../../src/search/engine/answer.ts';
import { readPortalData } from './portal-data.ts';
import { sampleData, sampleRecord } from './sample.ts';
import { scan } from './scan.ts';

const { search } = memoryEngine(
  sampleData(
    sampleRecord({ id: '2023/health/1', title: '办好托育机构', target: '服务老年人。' }),
    sampleRecord({ id: '2022/health/1', title: '养老服务', outcome: '托育有了。' }),
    sampleRecord({ id: '2022/commerce/1', title: '招商引资', target: '新增企业。' }),
  ),
);

function idsOf({ groups }: SearchAnswer): string[][] {
  return groups.map(({ ids }) => ids);
}

describe('several ways of saying it', () => {
  test.each<[string, string, SearchRequest, string[][]]>([
    ['one is enough', '招商|托育', {}, [['2022/commerce/1', '2023/health/1', '2022/health/1'], []]],
    [
      'each may have several words',
      '托育 有了|招商',
      {},
      [['2022/health/1', '2022/commerce/1'], []],
    ],
    [
      'what one excludes another may have',
      '托育 -养老|招商',
      {},
      [['2022/commerce/1', '2023/health/1'], []],
    ],
    ['exact in one is exact', '火星|养老', {}, [['2022/health/1'], ['2023/health/1']]],
    ['an empty one is none', '招商| ', {}, [['2022/commerce/1'], []]],
    [
      'a filter is of the side on which one of them stands',
      '托育|招商',
      { side: 'outcome' },
      [['2022/health/1'], []],
    ],
  ])('%s', async (_, query, request, groups) => {
    expect(idsOf(await search(query, request))).toEqual(groups);
  });

  test('what is nearest is looked for where no way finds anything', async () => {
    const one = await search('托育几构|招商');
    expect([one.nearest, idsOf(one)]).toEqual([false, [['2022/commerce/1'], []]]);
    const none = await search('托育几构|招商银资');
    expect(none.nearest).toBe(true);
    expect(none.groups[1]?.ids.toSorted()).toEqual(['2022/commerce/1', '2023/health/1']);
  });

  test('each is told with its words, which are all marked', async () => {
    const { ways, terms, excluded, marked, also } = await search('托育 机构|养老 -招商');
    expect(ways.map((way) => [way.terms.map(({ typed }) => typed), way.excluded])).toEqual([
      [['托育', '机构'], []],
      [['养老'], ['招商']],
    ]);
    expect([terms.length, excluded]).toEqual([3, ['招商']]);
    expect(marked.words).toEqual(['托育', '机构', '养老', '老年']);
    expect(also.map(({ shown }) => shown)).toEqual(['老年']);
  });

  test('what is a way of its own is not told as searched besides', async () => {
    const answer = await search('养老|老年');
    expect([answer.also, idsOf(answer)]).toEqual([[], [['2022/health/1', '2023/health/1'], []]]);
  });

  test('unless that way asks for more or less than the word', async () => {
    const { also } = await search('养老|老年 -服务');
    expect(also.map(({ shown }) => shown)).toContain('老年');
  });

  test('what two ways find besides is told once', async () => {
    expect((await search('养老 有了|养老')).also.map(({ shown }) => shown)).toEqual(['老年']);
  });
});

test.each([
  ['托育', '托位'],
  ['养老', '助餐'],
  ['30亿元', '地铁'],
])('%s|%s finds exactly what either finds, over the bundled data', async (one, other) => {
  const data = readPortalData();
  const [exact = []] = idsOf(await memoryEngine(data).search(`${one}|${other}`));
  const either = [...new Set([...scan(data, one), ...scan(data, other)])].sort();
  expect(either.length).toBeGreaterThan(1);
  expect(exact.toSorted()).toEqual(either);
});
