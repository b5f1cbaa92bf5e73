import { describe, expect, it } from 'vitest';
import { asOf, compareCommitment } from '../../src/domain/comparison/compare.ts';
import type { Comparison } from '../../src/domain/comparison/comparison.ts';
import { readQuantities } from '../../src/domain/quantity/read-quantities.ts';
import { readStatement } from '../../src/domain/quantity/read-statement.ts';
import { readCommittedContent } from '../content.ts';
import { makeCommitment } from '../domain/made-records.ts';
import {
  heldIn2022,
  statedIn2022,
  withoutNumberIn2022,
  withoutOutcomeIn2022,
} from './read-2022.ts';

const { commitments, writtenComparisons: committed } = readCommittedContent();

const byId = (a: Comparison, b: Comparison) =>
  a.commitment < b.commitment ? -1 : a.commitment > b.commitment ? 1 : 0;

const compared = commitments
  .filter(({ year }) => year === 2022)
  .flatMap(compareCommitment)
  .sort(byId);

describe('the comparisons of 2022', () => {
  it('read as a person reads them', () => {
    const held = compared.filter(
      ({ reading, reason }) =>
        reading !== 'no-outcome' && reason !== 'stated-only' && reason !== 'no-number-in-target',
    );
    expect(
      held.map(({ commitment, target, outcome, reading, reason }) => [
        commitment,
        target?.quote ?? null,
        outcome?.quote ?? null,
        reading,
        reason,
      ]),
    ).toEqual(heldIn2022);
  });

  it('show what departments state of themselves as what it is', () => {
    const stated = compared.filter(({ reason }) => reason === 'stated-only');
    expect(
      stated.map(({ commitment, outcome, stated: words, stated_rate }) => [
        commitment,
        outcome?.quote ?? null,
        words,
        stated_rate,
      ]),
    ).toEqual(statedIn2022);
  });

  it('say where a target has no number, and where no outcome is published', () => {
    const withoutNumber = compared.filter(({ reason }) => reason === 'no-number-in-target');
    expect(withoutNumber.map(({ commitment }) => commitment)).toEqual(withoutNumberIn2022);
    const awaiting = Map.groupBy(
      compared.filter(({ reading }) => reading === 'no-outcome'),
      ({ commitment }) => commitment,
    );
    expect(
      [...awaiting].map(([id, each]) => [id, each.map(({ target }) => target?.quote).join(' ')]),
    ).toEqual(withoutOutcomeIn2022);
  });

  it('are the committed ones', () => {
    expect(committed.filter(({ commitment }) => commitment.startsWith('2022/')).sort(byId)).toEqual(
      compared,
    );
  });

  it('quote the very characters of the texts they cite', () => {
    const texts = new Map(commitments.map((commitment) => [commitment.id, commitment]));
    for (const { commitment: id, target, outcome } of compared) {
      const sides = [texts.get(id)?.target, texts.get(id)?.outcome];
      for (const cited of [target, outcome]) {
        if (cited?.quote && cited.field !== null && cited.start !== null) {
          const side = sides.find((each) => each?.document === cited.document);
          const end = cited.start + cited.quote.length;
          expect(side?.[cited.field].text.slice(cited.start, end)).toBe(cited.quote);
        }
      }
    }
  });
});

/** A commitment of 2022 with both texts read. */
function read(target: string | null, outcome: string | null, title = '办好实事') {
  const commitment = makeCommitment({ year: 2022, title, target, outcome });
  for (const side of ['target', 'outcome'] as const) {
    const each = commitment[side];
    if (each !== null) {
      const texts = { side, year: 2022, title: each.title.text, text: each.text.text };
      const quantities = readStatement(texts);
      each.title.quantities = quantities.title;
      each.text.quantities = quantities.text;
    }
  }
  return compareCommitment(commitment).map(({ target: goal, outcome: end, ...rest }) => ({
    target: goal && (goal.quote ?? `${goal.value}${goal.unit}`),
    outcome: end?.quote ?? null,
    verdict: `${rest.reading}${rest.reason === null ? '' : `/${rest.reason}`}`,
    as_of: rest.as_of,
    stated: rest.stated,
    rate: rest.stated_rate,
  }));
}

describe('the comparisons of a commitment', () => {
  it('hold each target quantity against what answers it', () => {
    expect(read('新增学位100个，新建学校5所。', '新增学位120个，新建学校4所。')).toMatchObject([
      { target: '100个', outcome: '120个', verdict: 'exceeded' },
      { target: '5所', outcome: '4所', verdict: 'missed' },
    ]);
  });

  it('take a number of the title that the text does not repeat', () => {
    const title = '新增科研机构6家';
    expect(read('新增科研机构6家。', '新增科研机构7家。', title)).toHaveLength(1);
    expect(read('建设创新平台。', '新增科研机构7家。', title)).toMatchObject([
      { target: '6家', outcome: '7家', verdict: 'exceeded' },
    ]);
  });

  it('take the promise from the title of the outcome where no target is in the documents', () => {
    expect(read(null, '突破关键技术134项。', '破冰关键技术100项')).toMatchObject([
      { target: '100项', outcome: '134项', verdict: 'exceeded' },
    ]);
  });

  it('read floor and stretches one by one', () => {
    expect(read('考核成绩全省“保五争三拼第一”。', '考核成绩居全省第3。')).toMatchObject([
      { target: '保五', verdict: 'exceeded' },
      { target: '争三', verdict: 'met' },
      { target: '拼第一', verdict: 'partly/stretch-not-reached' },
    ]);
    expect(
      read('竣工人防工程40万平方米，力争50万平方米。', '竣工人防工程35万平方米。'),
    ).toMatchObject([
      { target: '40万平方米', verdict: 'missed' },
      { target: '50万平方米', verdict: 'missed' },
    ]);
  });

  it('are undetermined, with the reason, where the outcome does not say', () => {
    const verdict = (target: string, outcome: string) => read(target, outcome)[0]?.verdict;
    expect(verdict('销售农产品亿元以上。', '销售农产品3亿元。')).toBe(
      'undetermined/target-incomplete',
    );
    expect(verdict('新增上市公司“保6争8”。', '新增上市公司5家。')).toBe(
      'undetermined/target-incomplete',
    );
    expect(verdict('新增就业岗位5万个。', '新增就业岗位增长8%。')).toBe(
      'undetermined/unit-differs',
    );
    expect(verdict('体育场地面积3平方米。', '体育场地面积保持全省前列。')).toBe(
      'undetermined/trend-only',
    );
    expect(verdict('新增学位100个。', '食品安全形势平稳。')).toBe('undetermined/not-answered');
    expect(verdict('完成技术交易额180亿元。', '预计完成技术交易额200亿元。')).toBe(
      'undetermined/forecast-only',
    );
    expect(verdict('新增学位100个。', '1-11月新增学位90个。')).toBe('undetermined/not-final');
  });

  it('say until when an outcome was counted', () => {
    expect(read('新增学位100个。', '1-11月新增学位120个。')).toMatchObject([
      { verdict: 'exceeded', as_of: '1-11月' },
    ]);
  });

  it('say of a target without a number that it has none', () => {
    expect(read('守住底线。', '守住了底线。')).toMatchObject([
      { target: null, outcome: null, verdict: 'undetermined/no-number-in-target' },
    ]);
  });

  it('say of a target without an outcome that none is published', () => {
    expect(read('新增学位100个。', null)).toMatchObject([
      { target: '100个', outcome: null, verdict: 'no-outcome' },
    ]);
    expect(read('守住底线。', null)).toEqual([]);
  });

  it('put what the department states beside the comparison, not into it', () => {
    expect(read('完成投资50亿元。', '完成投资40亿元，完成率103.5%。')).toMatchObject([
      { outcome: '40亿元', verdict: 'missed', stated: '完成率103.5%', rate: 103.5 },
    ]);
  });

  it('imply a target only where the arithmetic is exact', () => {
    expect(read(null, '引育企业871家,超承诺271家。')).toMatchObject([
      { target: '600家', outcome: '871家', verdict: 'exceeded/implied-target' },
    ]);
    for (const vague of ['引育企业871家,超承诺270多家。', '引育企业超871家,超承诺271家。']) {
      expect(read(null, vague)).toMatchObject([
        { target: null, verdict: 'undetermined/stated-only' },
      ]);
    }
  });

  it('imply no target from a rate: it is rounded', () => {
    expect(read(null, '完成投资48.87亿元、完成率103.5%。')).toMatchObject([
      { target: null, outcome: '48.87亿元', verdict: 'undetermined/stated-only', rate: 103.5 },
    ]);
  });
});

describe('until when a number was counted', () => {
  it.each([
    ['1-11月,新引进项目322个', '322个', '1-11月'],
    ['前三季度,增速高于省均1.3个百分点', '1.3个百分点', '前三季度'],
    ['2022年7月13日,募集资金43亿元', '43亿元', null],
    ['1-11月出口增速14.7%;服务贸易增速27.7%', '27.7%', null],
    ['1-11月增速14.7%,全年完成投资2亿元', '2亿元', null],
    ['新引进项目322个', '322个', null],
  ])('in %s, of %s: %s', (text, quote, expected) => {
    const quantities = readQuantities(text, { states: 'report', year: 2022 });
    const quantity = quantities.find((each) => each.quote === quote);
    expect(quantity).toBeDefined();
    expect(quantity && asOf(text, quantities, quantity)).toBe(expected);
  });
});
