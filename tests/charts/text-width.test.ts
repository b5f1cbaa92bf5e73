import { expect, test } from 'vitest';
import { textWidth, widest, wrapEvenly, wrapText } from '../../src/charts/text-width.ts';
import { departments } from './portal-rows.ts';

test('an ideograph and a full-width mark are as wide as the font size', () => {
  expect(textWidth('市教育局', 16)).toBe(64);
  expect(textWidth('（分）', 16)).toBe(48);
});

test('digits are narrower than ideographs and wider than points', () => {
  expect(textWidth('8', 10)).toBeLessThan(textWidth('八', 10));
  expect(textWidth('8', 10)).toBeGreaterThan(textWidth('.', 10));
});

test('the widest of no texts is 0', () => {
  expect(widest([], 16)).toBe(0);
});

test('wrapping loses no character of any name and keeps every line within the width', () => {
  for (const { name } of departments) {
    const lines = wrapText(name, 16, 60);
    expect(lines.join('')).toBe(name);
    for (const line of lines) {
      expect(textWidth(line, 16)).toBeLessThanOrEqual(60);
    }
  }
});

test('a number is never broken, with its sign; what stands around it may be', () => {
  for (const [content, number] of [
    ['突破3346.45亿元', '3346.45'],
    ['≤5%以内', '≤5%'],
    ['只计1-11月', '1-11'],
    ['不少于3,500家次', '3,500'],
  ] as const) {
    const lines = wrapText(content, 16, 20);
    expect(lines.join('')).toBe(content);
    expect(lines).toContain(number);
    expect(lines.length).toBeGreaterThan(1);
  }
});

test('a character wider than the column has a line of its own', () => {
  expect(wrapText('市局', 16, 4)).toEqual(['市', '局']);
});

test('no line ends with an opening bracket or begins with a closing one', () => {
  for (const width of [32, 48, 64, 80, 96]) {
    const lines = wrapText('重大项目（亿元），“15分钟品质文化生活圈”', 16, width);
    expect(lines.join('')).toBe('重大项目（亿元），“15分钟品质文化生活圈”');
    expect(lines.filter((line) => /[（“]$|^[）”，]/.test(line))).toEqual([]);
  }
});

test('a few characters in brackets stay together', () => {
  expect(wrapText('全市乡村旅游经营总收入（名次）', 16, 220)).toEqual([
    '全市乡村旅游经营总收入',
    '（名次）',
  ]);
});

test('the words of a bound are not torn: 以上, 底线, 低于', () => {
  expect(wrapText('6万人以上', 10, 45)).toEqual(['6万人', '以上']);
  expect(wrapEvenly('底线低于2022年结果', 10, 38)).toEqual(['底线', '低于', '2022年', '结果']);
});
