import { describe, expect, test } from 'vitest';
import { frames, narrow } from '../../src/charts/frame.ts';
import type { TextMark } from '../../src/charts/geometry.ts';
import { layoutRow } from '../../src/charts/rows.ts';
import { layoutSmallMultiples } from '../../src/charts/small-multiples.ts';
import { wrapEvenly, wrapText } from '../../src/charts/text-width.ts';
import { measurePanels } from '../../src/i18n/zh/measure-panels.ts';
import { reach } from '../../src/i18n/zh/reach.ts';
import { measures } from './portal-measures.ts';
import { layoutOf, real } from './trend-cases.ts';

/**
 * Lines of a label that is torn: a character alone, a word in two. `超` over its number is read as a sign. A unit or a bound may stand whole under
 * its number where the columns have no room for both (`3346.45`, `亿元`).
 */
function torn(label: readonly string[]): string[] {
  return label.flatMap((own, index) => {
    const before = label[index - 1] ?? '';
    const sign = own === '超' && /^\d/.test(label[index + 1] ?? '');
    const alone = !sign && /^\p{Script=Han}[）”，。、；：]*$/u.test(own);
    const unit =
      /\d余?(?:万|亿|万人|人|家|场|平|平方)$/u.test(before) && /^[元人次方米吨]/u.test(own);
    const word = /左\|右|以\|[上下内外]|底\|线|[高低]\|于/u.test(`${before.at(-1)}|${own.at(0)}`);
    return alone || unit || word ? [`${before} | ${own}`] : [];
  });
}

const textsOf = (marks: readonly TextMark[]) => marks.map(({ text }) => text);

describe.each(frames)('in the $id drawing', (frame) => {
  test.each(real)('no label of the trend of $name is torn', ({ trend }) => {
    for (const { label } of layoutOf(trend, frame).marks) {
      const lines = (wanted: string) =>
        textsOf(label.filter(({ tone }) => tone === wanted).map(({ mark }) => mark));
      expect(torn(lines('value'))).toEqual([]);
      expect(torn(lines('remark'))).toEqual([]);
    }
  });

  test('no label of the small charts of all measures is torn', () => {
    const panels = real.map(({ trend }, index) => ({
      name: measures[index]?.name ?? '',
      address: '/',
      trend,
    }));
    const layout = layoutSmallMultiples(panels, { frame, words: measurePanels });
    for (const { name, marks } of layout?.panels ?? []) {
      expect(torn(textsOf(name))).toEqual([]);
      for (const { label } of marks) {
        expect(torn(textsOf(label.map(({ mark }) => mark)))).toEqual([]);
      }
    }
  });
});

test('a number keeps its unit and its bound where there is room, and about is never torn', () => {
  expect(wrapText('新增500名左右', 10, 66)).toEqual(['新增', '500名左右']);
  expect(wrapText('500名左右', 10, 40)).toEqual(['500名', '左右']);
  expect(wrapText('500名左右', 10, 22)).toEqual(['500', '名', '左右']);
});

test('no character is left alone on the last line', () => {
  for (const { name } of measures) {
    for (let width = 64; width < 320; width += 8) {
      expect(wrapText(name, 16, width).at(-1)).not.toMatch(/^\p{Script=Han}$/u);
      expect(wrapEvenly(name, 16, width).join('')).toBe(name);
    }
  }
});

test('a category of three characters is a word; longer ones have two', () => {
  expect(reach.nameParts('党群类')).toEqual(['党群类']);
  expect(reach.nameParts('经济建设类')).toEqual(['经济', '建设类']);
});

describe('a name in two lines', () => {
  const linesOf = (name: string, nameWidth: number) =>
    layoutRow(name, 0, { frame: narrow, nameX: 0, nameWidth }).name.map((line) => line.text);

  test('has whose it is over what it counts', () => {
    expect(linesOf('文旅局：重大文旅项目投资', 150)).toEqual(['文旅局：', '重大文旅项目投资']);
  });

  test('is broken elsewhere where that would take more lines', () => {
    expect(linesOf('文旅局：“15分钟品质文化生活圈”', 150)).toEqual([
      '文旅局：“15分钟',
      '品质文化生活圈”',
    ]);
    expect(linesOf('文旅局：重大文旅项目投资', 250)).toEqual(['文旅局：重大文旅项目投资']);
  });
});
