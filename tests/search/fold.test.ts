import { describe, expect, test } from 'vitest';
import { fold, foldWithOrigins } from '../../src/search/fold.ts';

describe('folding', () => {
  test.each([
    ['width of letters and digits', 'ＡＩ２３０％', 'ai230%'],
    ['case', 'CBD', 'cbd'],
    ['compatibility forms', '㎡①', 'm21'],
    ['spaces of every width', '新增 3.5　万\u00a0个\u200b', '新增3.5万个'],
    ['quotation marks and brackets', '“放管服”（试行）《办法》「甲」[1]', '放管服试行办法甲1'],
    ['pauses', '一、二，三,四；五;六：七', '一,二,三,四,五,六,七'],
    ['ends of sentences', '好。好！好？', '好。好。好。'],
    ['what joins', '10—20–30~40～50·60', '10-20-30-40-50-60'],
    ['nothing but what folds to nothing', '“ ”', ''],
  ])('equals %s', (_, printed, folded) => {
    expect(fold(printed)).toBe(folded);
  });

  test('keeps what carries a number: the point, the percent sign, the comparison', () => {
    expect(fold('≥99.5%，＜3')).toBe('≥99.5%,<3');
  });

  test('is done once: what is folded folds to itself', () => {
    const folded = fold('“十四五”规划：ＧＤＰ 增长 5.5％～6％；其他…');
    expect(fold(folded)).toBe(folded);
  });

  test('keeps characters outside the basic plane whole', () => {
    expect(fold('𠮷田')).toBe('𠮷田');
  });
});

describe('the way back to the printed text', () => {
  test('leads from each folded character to the one it comes from', () => {
    const { text, starts, ends } = foldWithOrigins('（1）建成 5㎡。');
    expect(text).toBe('1建成5m2。');
    expect(starts).toEqual([1, 3, 4, 6, 7, 7, 8]);
    expect(ends).toEqual([2, 4, 5, 7, 8, 8, 9]);
  });

  test('counts in UTF-16 units, as strings do', () => {
    const printed = '𠮷“田”';
    const { text, starts, ends } = foldWithOrigins(printed);
    expect(printed.slice(starts[text.indexOf('田')], ends[text.indexOf('田')])).toBe('田');
  });

  test('gives the same text as folding alone', () => {
    const printed = '力争“亩均论英雄”改革：规上工业亩均增加值１７０ 万元／亩。';
    expect(foldWithOrigins(printed).text).toBe(fold(printed));
  });
});
