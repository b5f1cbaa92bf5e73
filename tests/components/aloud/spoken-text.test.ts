import { describe, expect, test } from 'vitest';
import { sayNumber } from '../../../src/components/aloud/chinese-number.ts';
import { spokenText } from '../../../src/components/aloud/spoken-text.ts';
import { readCommittedContent } from '../../content.ts';

describe('numbers are said as people say them', () => {
  test.for([
    ['0', '零'],
    ['5', '五'],
    ['10', '十'],
    ['12', '十二'],
    ['20', '二十'],
    ['105', '一百零五'],
    ['110', '一百一十'],
    ['200', '二百'],
    ['1005', '一千零五'],
    ['2000', '两千'],
    ['8200', '八千二百'],
    ['10000', '一万'],
    ['10005', '一万零五'],
    ['100000', '十万'],
    ['120345', '十二万零三百四十五'],
    ['20000', '两万'],
    ['100000000', '一亿'],
    ['100000005', '一亿零五'],
    ['3.56', '三点五六'],
    ['0.63', '零点六三'],
    ['2.05', '二点零五'],
    ['007', '零零七'],
  ] as const)('%s is %s', ([number, said]) => {
    expect(sayNumber(number)).toBe(said);
  });
});

describe('texts of the documents', () => {
  test.for([
    ['千人托位数达到3.2个', '千人托位数达到三点二个'],
    ['增长14.7%,高于', '增长百分之十四点七,高于'],
    ['1-11月全市新引进', '一到十一月全市新引进'],
    ['3-5项改革案例', '三到五项改革案例'],
    ['争取2-3项改革', '争取两到三项改革'],
    ['2023-2025年', '二零二三到二零二五年'],
    ['2022年第2项', '二零二二年第二项'],
    ['2022国际', '二零二二国际'],
    ['培育2022家', '培育两千零二十二家'],
    ['建设2个', '建设两个'],
    ['2月底前', '二月底前'],
    ['“40+1”城市', '“四十加一”城市'],
    ['“1+3+N”监管', '“一加三加N”监管'],
    ['“11087”服务平台', '“一一零八七”服务平台'],
    ['“12345,有事找', '“一二三四五,有事找'],
    ['6·9国际档案日', '六九国际档案日'],
    ['增幅均≤5%', '增幅均小于等于百分之五'],
    ['G60科创走廊', 'G六十科创走廊'],
    ['DRG2.0版', 'DRG二点零版'],
    ['不少于200MWH', '不少于二百兆瓦时'],
    ['0-3岁婴幼儿', '零到三岁婴幼儿'],
    ['下降-3.5%', '下降负百分之三点五'],
    ['1,250家', '一千二百五十家'],
    ['优化营商环境', '优化营商环境'],
  ] as const)('%s is read %s', ([text, said]) => {
    expect(spokenText(text)).toBe(said);
  });
});

test('no number and no sign of any commitment is left to a voice', () => {
  const { commitments } = readCommittedContent();
  const texts = commitments.flatMap(({ title, target, outcome }) => [
    title.text,
    target?.text.text ?? '',
    outcome?.text.text ?? '',
  ]);
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts.map(spokenText).filter((text) => /[\d%‰≤≥＞＜㎡/+Ⅲ]/.test(text))).toEqual([]);
});
