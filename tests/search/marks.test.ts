import { describe, expect, test } from 'vitest';
import { fold } from '../../src/search/fold.ts';
import { findMarks, findParts, findQuantities, splitAtMarks } from '../../src/search/marks.ts';

/** The printed text with its marks in ⟦⟧. */
function marked(printed: string, ...queries: string[]): string {
  const marks = findMarks(printed, queries.map(fold));
  return splitAtMarks(printed, { start: 0, end: printed.length }, marks)
    .map((run) => (run.marked ? `⟦${run.text}⟧` : run.text))
    .join('');
}

describe('marks in the printed text', () => {
  test.each([
    ['every place', '养老服务，养老床位', ['养老'], '⟦养老⟧服务，⟦养老⟧床位'],
    [
      'a match across quotation marks',
      '打造“湖有善育”金名片',
      ['善育金'],
      '打造“湖有⟦善育”金⟧名片',
    ],
    ['not the quotation marks around it', '打造“湖有善育”', ['湖有善育'], '打造“⟦湖有善育⟧”'],
    ['a match across a printed space', '新增 3.5 万个', ['3.5万'], '新增 ⟦3.5 万⟧个'],
    ['other widths', '增长５％，ＧＤＰ', ['5%,gdp'], '增长⟦５％，ＧＤＰ⟧'],
    ['a character that folds to two, whole', '面积100㎡。', ['0m'], '面积10⟦0㎡⟧。'],
    ['overlapping terms as one', '市招商引资', ['招商', '商引'], '市⟦招商引⟧资'],
    ['touching terms as one', '招商引资', ['招商', '引资'], '⟦招商引资⟧'],
    ['overlapping places of one term', '哈哈哈', ['哈哈'], '⟦哈哈哈⟧'],
    ['nothing where nothing is', '招商引资', ['引商'], '招商引资'],
  ])('cover %s', (_, printed, queries, expected) => {
    expect(marked(printed, ...queries)).toBe(expected);
  });

  test('the runs of a part are that part, unchanged', () => {
    const printed = '（一）新增“托位” 3.5 万个；建成';
    const part = { start: 3, end: 16 };
    const runs = splitAtMarks(printed, part, findMarks(printed, ['增托', '个,建']));
    expect(runs.map((run) => run.text).join('')).toBe(printed.slice(3, 16));
    expect(runs.filter((run) => run.marked).map((run) => run.text)).toEqual(['增“托', '个']);
  });
});

describe('parts of a term that does not stand there whole', () => {
  function parts(printed: string, query: string): string[] {
    return findParts(printed, fold(query)).map(({ start, end }) => printed.slice(start, end));
  }

  test('are marked, each as long as it can be', () => {
    expect(parts('建设托育服务中心，新增托位', '托育服伍中心')).toEqual(['托育服', '中心']);
  });

  test('are never single characters', () => {
    expect(parts('新增托位', '位托')).toEqual([]);
  });
});

test('quantities that meet a condition are marked, by either end of a range', () => {
  const quantities = [
    { start: 0, end: 4, value: 60, valueMax: null, unit: '亿元' },
    { start: 6, end: 9, value: 40, valueMax: 60, unit: '亿元' },
    { start: 10, end: 14, value: 60, valueMax: null, unit: '家' },
  ];
  const over = { low: 5e9, high: 1e12, lowOpen: false, highOpen: false, unit: '元' };
  expect(findQuantities(quantities, [over])).toEqual([
    { start: 0, end: 4 },
    { start: 6, end: 9 },
  ]);
});
