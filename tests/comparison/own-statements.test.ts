import { describe, expect, it } from 'vitest';
import { gatherStatements } from '../../src/domain/comparison/own-statements.ts';
import { readCommittedContent } from '../content.ts';

const { commitments, comparisons } = readCommittedContent();

/** The own statements of a commitment, in short. */
function gather(id: string) {
  const text = commitments.find((commitment) => commitment.id === id)?.outcome?.text;
  const own = comparisons.filter(({ commitment }) => commitment === id);
  return gatherStatements(own, text ?? { text: '', quantities: [] }).map(
    ({ before, words, after, rate, numbers, stated }) => ({
      sentence: `${before}[${words}]${after}`,
      rate,
      numbers: numbers.map(({ quote }) => quote),
      stated: stated?.quote ?? null,
    }),
  );
}

describe('the statements of a department on its own completion', () => {
  it('stand once with all the results they speak of', () => {
    expect(gather('2022/commerce/1')).toEqual([
      {
        sentence:
          '1-11月,全市新引进固投3亿元以上项目322个、10亿元以上项目72个、50亿元以上项目10个,[均已完成全年目标]',
        rate: null,
        numbers: ['322个', '72个', '10个'],
        stated: null,
      },
      {
        sentence: '1-11月3亿元以上项目开工167个、竣工123个,[均超额完成全年目标]',
        rate: null,
        numbers: ['167个', '123个'],
        stated: null,
      },
    ]);
  });

  it('keep their rates apart', () => {
    expect(gather('2022/urban-group/3').map(({ sentence, rate }) => [sentence, rate])).toEqual([
      [
        '安装物联网水表15.6万个、智能监测设备2050套,构建在线监测网格化分区947个,[完成年度目标104%]',
        104,
      ],
      ['管家服务重点企业1057家,关爱特需群体用户5022户,[完成年度目标101%]', 101],
      ['项目投资[完成率100%]', 100],
    ]);
  });

  it('stand with the amount that a rate is joined to, and with no other', () => {
    const both = (id: string) => gather(id).map(({ numbers, stated }) => [...numbers, stated]);
    expect(both('2022/urban-group/1')).toEqual([['48.87亿元', '103.5%']]);
    expect(both('2022/urban-group/4')).toEqual([
      ['45.44亿元', '115%'],
      ['46.94亿元', '116%'],
    ]);
    expect(both('2022/urban-group/5')).toEqual([['约1亿元', '100%']]);
    expect(both('2022/urban-group/3')).toEqual([['104%'], ['101%'], ['100%']]);
  });

  it('may speak of no number at all', () => {
    expect(gather('2022/regional-cooperation/3')).toMatchObject([{ rate: null, numbers: [] }]);
  });

  it('leave out what was compared', () => {
    expect(gather('2022/commerce/2').map(({ sentence }) => sentence)).toEqual([
      '跨境电商综试区业务278.38亿元,同比增长138%,[超年中承诺]',
    ]);
    expect(gather('2022/culture-tourism/4')).toEqual([]);
  });

  it('are quoted with the very characters of the text, everywhere', () => {
    for (const { id, outcome } of commitments) {
      const own = comparisons.filter(({ commitment }) => commitment === id);
      for (const { before, words, after, start } of gatherStatements(
        own,
        outcome?.text ?? { text: '', quantities: [] },
      )) {
        const from = start - before.length;
        const part = `${before}${words}${after}`;
        expect(outcome?.text.text.slice(from, from + part.length)).toBe(part);
      }
    }
  });
});
