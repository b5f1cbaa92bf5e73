import { describe, expect, it } from 'vitest';
import { alignTexts } from '../../scripts/ingest/align.ts';
import { joinText } from '../../scripts/ingest/fragment.ts';

function runs(texts: readonly string[], apart: readonly boolean[] = []) {
  return texts.map((text, index) => ({
    fragments: [{ line: index + 1, start: 0, text }],
    apart: apart[index] ?? true,
  }));
}

// Lines 147–151 of the commitments of 2023: the second paragraph belongs to the first.
const titles = ['擦亮“五优联动湖州模式”金名片', '做强做大国有企业规模实力'];
const paragraphs = [
  '2023年全市采用“五优联动湖州模式”收储优质稻谷2.8万吨，同比增加12%。',
  '推进区域公共品牌建设，“湖州好大米”销量同比增加20%。授权品牌产品获得“浙江好粮油”认定3个以上。',
  '持续深化稳进提质、做强做大，年末市级国有监管企业资产总额突破3650亿元，同比增长7.5%以上，总量位居全省前列。',
];

describe('the alignment of titles and texts', () => {
  it('gives each title the next paragraph where there are as many', () => {
    const { value, messages } = alignTexts('d', runs(['甲', '乙']), runs(['一。', '二。']));
    expect(value?.map(joinText)).toEqual(['一。', '二。']);
    expect(messages).toEqual([]);
  });

  it('joins the paragraph that speaks of the same thing as the one before', () => {
    const { value, messages } = alignTexts(
      'd',
      runs(titles),
      runs(paragraphs, [true, false, false]),
    );
    expect(value?.map((fragments) => fragments.length)).toEqual([2, 1]);
    expect(messages).toEqual([]);
  });

  it('rather joins over a line end than over a blank line', () => {
    const { value } = alignTexts('d', runs(titles), runs(paragraphs, [true, true, false]));
    expect(value?.map((fragments) => fragments.length)).toEqual([1, 2]);
  });

  it('says so where two alignments are as good as each other', () => {
    const { value, messages } = alignTexts(
      'd',
      runs(['甲乙', '丙丁']),
      runs(['一二。', '三四。', '五六。'], [true, false, false]),
    );
    expect(value).not.toBeNull();
    expect(messages.map(({ rule, level }) => [rule, level])).toEqual([
      ['doubtful-alignment', 'warning'],
    ]);
  });

  it('refuses fewer texts than titles', () => {
    const { value, messages } = alignTexts('d', runs(['甲', '乙']), runs(['一。']));
    expect(value).toBeNull();
    expect(messages.map(({ rule }) => rule)).toEqual(['titles-and-texts']);
  });
});
