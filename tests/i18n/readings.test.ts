import { describe, expect, it } from 'vitest';
import type { Tally } from '../../src/domain/comparison/tally.ts';
import { constructions } from '../../src/domain/quantity/constructions.ts';
import { quantityRoleSchema } from '../../src/domain/quantity/quantity.ts';
import { sampleOf } from '../../src/domain/quantity/samples.ts';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { held } from '../comparison/held.ts';
import { readCommittedContent } from '../content.ts';

const { readings } = dictionary;

describe('how a number is said', () => {
  it.each([
    ['12 家', '12家'],
    ['>=80 %', '至少80%'],
    ['>300 亿元', '超过300亿元'],
    ['<=5 %', '至多5%'],
    ['<6 %', '低于6%'],
    ['~13 万平方米', '约13万平方米'],
    ['35..50 名', '35至50名'],
    ['8 % +', '增长8%'],
    ['>=30 % -', '下降至少30%'],
    ['2 位 +', '上升2位'],
    ['4 名次', '第4名'],
    ['<=3 名次', '第3名或更靠前'],
    ['<=1 名次', '第1名'],
    ['>=6', '至少6（原文没有单位）'],
    ['>150 万', '超过150万（原文没有单位）'],
    ['>=? 亿元', '原文没有写数字'],
  ])('%s: %s', (short, said) => {
    expect(readings.say(held(short))).toBe(said);
  });
});

const none: Tally = {
  comparable: 0,
  readings: { exceeded: 0, met: 0, partly: 0, missed: 0, undetermined: 0 },
  implied: 0,
  near: 0,
  rungs: { ladders: 0, count: 0, exceeded: 0 },
  withoutNumber: 0,
  withoutOutcome: 0,
  statedOnly: 0,
};

describe('what many comparisons come to, in a sentence', () => {
  it.each([
    [none, '2022年没有可以对照的数字目标。'],
    [{ ...none, withoutOutcome: 145 }, '2022年的145个数字目标都未见结果公布，没有可以对照的。'],
    [
      { ...none, statedOnly: 2, withoutOutcome: 3 },
      '2022年没有可以对照的数字目标：2处部门自述完成情况，没有目标原文可对照；3个数字目标未见结果公布。',
    ],
    [
      {
        comparable: 26,
        readings: { exceeded: 15, met: 7, partly: 1, missed: 0, undetermined: 3 },
        implied: 1,
        near: 2,
        rungs: { ladders: 5, count: 13, exceeded: 6 },
        withoutNumber: 3,
        withoutOutcome: 124,
        statedOnly: 15,
      },
      '2022年可对照的26个目标中，15个超额达成，7个达成，1个部分达成，3个无法判定。其中13个来自5个“保、争、拼”这样分档的目标，一档算一个；超额达成的15个里有6个是这样算的；部分达成的1个，底线达到了，更高的这一档没有到。其中1个的目标原文没有写明，由结果推出。其中2个的目标和结果口径相近，不完全一样。另有15处部门自述完成情况，没有目标原文可对照；3项承诺的目标里没有读出可对照的数字；124个数字目标未见结果公布。',
    ],
  ])('%o', (tally, sentence) => {
    expect(readings.tallySentence('2022年', tally)).toBe(sentence);
  });

  it('never speaks of a share or of failure', () => {
    const sentence = readings.tallySentence('', { ...none, withoutOutcome: 9 });
    expect(sentence).not.toMatch(/%|率|未完成|失败/);
    expect(sentence).toBe('9个数字目标都未见结果公布，没有可以对照的。');
  });
});

describe('what the comparisons of one commitment come to', () => {
  const both = { target: true, outcome: true };

  it.each([
    [
      {
        ...none,
        comparable: 4,
        readings: { ...none.readings, exceeded: 3, met: 1 },
      },
      both,
      '可对照的4个目标中，3个超额达成，1个达成',
    ],
    [
      { ...none, comparable: 1, readings: { ...none.readings, met: 1 } },
      both,
      '可对照的1个目标达成',
    ],
    [
      {
        ...none,
        comparable: 1,
        implied: 1,
        statedOnly: 1,
        readings: { ...none.readings, exceeded: 1 },
      },
      { target: false, outcome: true },
      '可对照的1个目标超额达成（目标由结果推出）；另有1处部门自述完成情况',
    ],
    [{ ...none, withoutNumber: 1 }, both, '目标里没有读出可对照的数字，不作对照'],
    [
      { ...none, statedOnly: 2 },
      { target: false, outcome: true },
      '目标原文未收录，结果里有2处部门自述完成情况',
    ],
    [none, { target: false, outcome: true }, '目标原文未收录，没有可以对照的数字目标'],
    [{ ...none, withoutOutcome: 3 }, { target: true, outcome: false }, '3个数字目标，未见结果公布'],
    [none, { target: true, outcome: false }, '目标里没有读出可对照的数字，未见结果公布'],
  ])('%o', (tally, sides, expected) => {
    expect(readings.finding(tally, sides)).toBe(expected);
  });
});

describe('the words for how numbers are read', () => {
  it('know every construction of the grammar and no other', () => {
    expect(Object.keys(readings.constructions).sort()).toEqual(
      [...constructions.map(({ name }) => name), 'override'].sort(),
    );
  });

  it('know the rule of every quantity that was read', () => {
    const known = new Set(Object.keys(readings.constructions));
    for (const { target, outcome } of readCommittedContent().commitments) {
      for (const side of [target, outcome]) {
        for (const { rule } of [
          ...(side?.title.quantities ?? []),
          ...(side?.text.quantities ?? []),
        ]) {
          expect(known).toContain(rule);
        }
      }
    }
  });

  it('have a sample of every role', () => {
    for (const role of quantityRoleSchema.options) {
      expect(sampleOf(role).quote).not.toBe('');
    }
    expect(sampleOf('target').quote).toBe('4.65个');
    expect(sampleOf('label')).toEqual({ before: '聚焦', quote: '八大', after: '产业链' });
  });
});
