import { describe, expect, it } from 'vitest';
import { findStatements } from '../../src/domain/comparison/stated.ts';
import { readQuantities } from '../../src/domain/quantity/read-quantities.ts';

/** Statements in short: words, rate, excess, the results they speak of. */
function find(text: string) {
  const quantities = readQuantities(text, { states: 'report', year: 2022 });
  return findStatements({ text, quantities }).map(({ words, rate, excess, results }) => ({
    words,
    rate: rate?.value ?? null,
    excess: excess?.quote ?? null,
    results: results.map(({ quote }) => quote),
  }));
}

describe('what an outcome states of its own completion', () => {
  it.each([
    ['全年完成投资48.87亿元、完成率103.5%。', '完成率103.5%', 103.5, ['48.87亿元']],
    ['完成重大项目投资27.8亿元,年度计划完成率127%', '年度计划完成率127%', 127, ['27.8亿元']],
    ['安装物联网水表15.6万个,完成年度目标104%', '完成年度目标104%', 104, ['15.6万个']],
    ['完成中小河流系统治理135公里,综合完成率137%', '综合完成率137%', 137, ['135公里']],
  ])('reads the rate of %s', (text, words, rate, results) => {
    expect(find(text)).toEqual([{ words, rate, excess: null, results }]);
  });

  it.each([
    ['引进项目322个,均已完成全年目标;开工167个', '均已完成全年目标', ['322个']],
    ['竣工123个,均超额完成全年目标。', '均超额完成全年目标', ['123个']],
    ['实到外资15.6亿美元,超额完成省市全年目标', '超额完成省市全年目标', ['15.6亿美元']],
    ['跨境电商业务278.38亿元,超年中承诺。', '超年中承诺', ['278.38亿元']],
  ])('reads words without a rate in %s', (text, words, results) => {
    expect(find(text)).toEqual([{ words, rate: null, excess: null, results }]);
  });

  it('reads an excess, with the result it exceeds by', () => {
    expect(find('1-11月引育外贸企业871家,超承诺271家;')).toEqual([
      { words: '超承诺271家', rate: null, excess: '271家', results: ['871家'] },
    ]);
  });

  it('gives each statement the results since the one before', () => {
    expect(find('安装水表15.6万个,完成年度目标104%,服务企业1057家,完成年度目标101%')).toEqual([
      { words: '完成年度目标104%', rate: 104, excess: null, results: ['15.6万个'] },
      { words: '完成年度目标101%', rate: 101, excess: null, results: ['1057家'] },
    ]);
  });

  it('leaves growth, ranks and shares aside: none of them is completed', () => {
    const [statement] = find('出口增速14.7%,居全省第7,同比增长50.9%,完成投资2亿元,完成率100%');
    expect(statement?.results).toEqual(['2亿元']);
  });

  it('does not reach into the part of the sentence before', () => {
    expect(find('新增企业30家;项目投资完成率100%。')).toEqual([
      { words: '完成率100%', rate: 100, excess: null, results: [] },
    ]);
  });

  it.each(['完成投资450亿元,创历史新高', '民生实事项目完成率位居全省第1', '新增企业30家'])(
    'states nothing in %s',
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );
});
