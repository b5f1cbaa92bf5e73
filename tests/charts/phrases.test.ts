import { expect, test } from 'vitest';
import { phrasesOf, wrapPhrases } from '../../src/charts/phrases.ts';

const title = '2022年经济建设类：公布了10个部门的得分，第9–18名，113.78–129.86分';

test('a phrase ends with its mark; nothing is lost', () => {
  expect(phrasesOf(title)).toEqual([
    '2022年经济建设类：',
    '公布了10个部门的得分，',
    '第9–18名，',
    '113.78–129.86分',
  ]);
  expect(phrasesOf('难度、得分只有2022、2023年有')).toEqual(['难度、', '得分只有2022、2023年有']);
  expect(phrasesOf('“甲。”乙')).toEqual(['“甲。”', '乙']);
  for (const text of ['', '，', '甲', '甲，，乙', '“甲、乙”：丙。', '“甲。”乙']) {
    expect(phrasesOf(text).join('')).toBe(text);
  }
});

test('lines end where phrases do, as long as a phrase has room on a line', () => {
  expect(wrapPhrases(title, 10, 160)).toEqual([
    '2022年经济建设类：',
    '公布了10个部门的得分，',
    '第9–18名，113.78–129.86分',
  ]);
});

test('a phrase longer than a line is broken, numbers are not', () => {
  const lines = wrapPhrases('甲：省推进长三角一体化发展奖补资金数123456.78亿元', 10, 100);
  expect(lines.join('')).toBe('甲：省推进长三角一体化发展奖补资金数123456.78亿元');
  expect(lines.some((line) => line.includes('123456.78'))).toBe(true);
  expect(lines[0]).toBe('甲：');
});
