import { describe, expect, it } from 'vitest';
import { findAnswer, type ReadText, wordsOf } from '../../src/domain/comparison/answer.ts';
import { readQuantities } from '../../src/domain/quantity/read-quantities.ts';

function text(words: string, states: 'promise' | 'report'): ReadText {
  return { text: words, quantities: readQuantities(words, { states, year: 2022 }) };
}

/** What answers the target that is quoted: its kind and characters. */
function answer(target: string, quote: string, outcome: string): string {
  const promised = text(target, 'promise');
  const index = promised.quantities.findIndex((quantity) => quantity.quote === quote);
  const found = findAnswer(promised, index, text(outcome, 'report'));
  return found.kind === 'none' ? 'none' : `${found.kind} ${found.quantity.quote}`;
}

describe('the outcome quantity that answers a target', () => {
  const built = '新建城市书房14家、文旅驿站15家、乡村博物馆82家,品质文化生活圈达到452个';

  it.each([
    ['新建家门口的城市书房12家、文旅驿站15家、乡村博物馆80家', '12家', built, 'number 14家'],
    ['新建家门口的城市书房12家、文旅驿站15家、乡村博物馆80家', '15家', built, 'number 15家'],
    ['新建家门口的城市书房12家、文旅驿站15家、乡村博物馆80家', '80家', built, 'number 82家'],
    ['千人托位数达到3.2个', '3.2个', '千人托位达3.56个,建成亲子小屋153个', 'number 3.56个'],
    ['完成投资突破300亿元', '突破300亿元', '完成投资450亿元,投资指数全省前三', 'number 450亿元'],
  ])('of %s, %s', (target, quote, outcome, expected) => {
    expect(answer(target, quote, outcome)).toBe(expected);
  });

  it('is the same for each step of a ladder', () => {
    const target = '过夜游客占旅游人次比重在全省“保五争三拼第一”';
    const outcome = '发放文旅消费券3.58亿元,拉动过夜游客占比保持全省第2';
    for (const step of ['保五', '争三', '拼第一']) {
      expect(answer(target, step, outcome)).toBe('number 第2');
    }
  });

  it('is not a number in another unit, but says that there is one', () => {
    expect(answer('新增就业6万人', '6万人', '新增就业岗位增长8%')).toBe('other-unit 8%');
  });

  it('is not a change where a level was promised', () => {
    expect(answer('绿色贷款占比达到26%', '26%', '绿色贷款占比提高3%')).toBe('other-unit 3%');
  });

  it('is said to be a trend where only a standing is given', () => {
    expect(answer('人均体育场地面积达到3平方米', '3平方米', '人均体育场地面积保持全省前列')).toBe(
      'trend 全省前列',
    );
  });

  it('is none where nothing speaks of the same thing, though a unit is shared', () => {
    expect(answer('均次费用增幅控制在5%以内', '5%以内', '综合医改连续4年全省考核第1')).toBe('none');
    expect(answer('新增养老床位100张', '100张', '发放消费券300张')).toBe('none');
  });

  it('is never a label, a date or a threshold', () => {
    expect(answer('新引进项目10个', '10个', '新引进项目投资3亿元以上,第10届')).not.toContain(
      '第10届',
    );
  });
});

describe('the words that name what a quantity counts', () => {
  it('reach from the quantity before, or the start of the clause, to the noun after', () => {
    const read = text('力争新建学校12所、幼儿园6所，新增100家企业', 'promise');
    expect([0, 1, 2].map((index) => wordsOf(read, index))).toEqual([
      '力争新建学校',
      '、幼儿园',
      '新增企业',
    ]);
  });

  it('are shared by the steps of a ladder', () => {
    const read = text('贷款增速全省“保三争二拼第一”', 'promise');
    for (const index of [0, 1, 2]) {
      expect(wordsOf(read, index)).toMatch(/^贷款增速全省“”?$/);
    }
  });
});
