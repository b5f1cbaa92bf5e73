import { describe, expect, test } from 'vitest';
import { numbersOf } from '../../../src/charts/department-year.ts';
import { layoutDifficulty, layoutDifficultyStrip } from '../../../src/charts/difficulty.ts';
import { type ExtentRow, layoutExtent } from '../../../src/charts/extent-bars.ts';
import { frames } from '../../../src/charts/frame.ts';
import { layoutPromisedNumbers } from '../../../src/charts/promised-numbers.ts';
import { layoutReach } from '../../../src/charts/reach.ts';
import { toReach } from '../../../src/charts/reach-years.ts';
import { layoutScoreRank } from '../../../src/charts/score-rank.ts';
import { layoutScoreStrip } from '../../../src/charts/score-strip.ts';
import { layoutSparkline } from '../../../src/charts/sparkline.ts';
import { toTrend } from '../../../src/charts/trend-points.ts';
import DifficultyDrawing from '../../../src/components/charts/DifficultyDrawing.astro';
import ExtentDrawing from '../../../src/components/charts/ExtentDrawing.astro';
import PromisedNumbersDrawing from '../../../src/components/charts/PromisedNumbersDrawing.astro';
import ReachDrawing from '../../../src/components/charts/ReachDrawing.astro';
import { examples as scores } from '../../../src/components/charts/ScoreRankChart.examples.ts';
import ScoreRankDrawing from '../../../src/components/charts/ScoreRankDrawing.astro';
import ScoreStripDrawing from '../../../src/components/charts/ScoreStripDrawing.astro';
import Squares from '../../../src/components/charts/Squares.astro';
import { examples as trends } from '../../../src/components/charts/TrendChart.examples.ts';
import MeasureSparkline from '../../../src/components/measures/MeasureSparkline.astro';
import { countExtent } from '../../../src/domain/extent.ts';
import { dictionary } from '../../../src/i18n/dictionary.ts';
import { charts } from '../../../src/i18n/zh/charts.ts';

import { pictures } from '../../../src/i18n/zh/pictures.ts';
import { reach as reachWords } from '../../../src/i18n/zh/reach.ts';
import { chartData } from '../../chart-files/chart-data.ts';
import { measureOf, trendData } from '../../charts/portal-measures.ts';
import { departments, difficultyRows, scoreRankRows } from '../../charts/portal-rows.ts';
import { type Component, elementLines, render } from '../rendering.ts';

/*
 * What is drawn besides the charts that have examples of their own (edges.test.ts): strips, bars, squares,
 * sparklines; over real data and at their edges. And the longest name of all, where charts have rows with names.
 */

async function expectDrawn(name: string, Drawing: Component, props: object): Promise<void> {
  const markup = await render(Drawing, props);
  const lines = elementLines(markup);
  expect(lines).toMatch(/^<svg/);
  await expect(lines).toMatchFileSnapshot(`__snapshots__/${name}.svg`);
}

function exampleOf<Props>(examples: readonly { name: string; props: Props }[], name: string) {
  const found = examples.find((example) => example.name === name);
  if (found === undefined) {
    throw new Error(`no example is called ${name}`);
  }
  return found.props;
}

const longest = departments.map(({ name }) => name).sort((a, b) => b.length - a.length)[0] ?? '';
const scored = scoreRankRows['2022-social'] ?? [];
const rated = difficultyRows['2023-party'] ?? [];

/** Rows of which the one in the middle has the longest name. */
const withLongest = <Row extends { name: string }>(rows: readonly Row[]) =>
  rows.slice(0, 3).map((row, index) => (index === 1 ? { ...row, name: longest } : row));

const row = (label: string, seen: number, of: number) => ({
  label,
  seen,
  of,
  said: `${seen}/${of}`,
});
const extents: Record<string, () => ExtentRow[]> = {
  years: () =>
    [2022, 2023, 2025].map((year) => {
      const { commitments, outcomes } = countExtent(
        chartData.commitments.filter((each) => each.year === year),
      );
      return row(`${year}年`, outcomes, commitments);
    }),
  zero: () => [row('没有数字', 0, 0), row('没有回应', 0, 4)],
  equal: () => [row('都有回应', 4, 4), row('也都有', 4, 4)],
  hundredfold: () => [row('一个', 1, 1), row('一百个', 50, 100)],
  twenty: () => Array.from({ length: 20 }, (_, no) => row(`第${no + 1}项`, no, 20)),
};

const numbered = numbersOf(
  chartData,
  chartData.commitments.filter(({ id }) => /^2022\/big-data\/|^2025\/education\//.test(id)),
);
const first = numbered.slice(0, 1);
const numbers: Record<string, typeof numbered> = {
  '2022-big-data': numbered.filter(({ commitment }) => commitment.year === 2022),
  '2025-education': numbered.filter(({ commitment }) => commitment.year === 2025),
  missing: numbered.filter((each) => each.numbers.length === 0).slice(0, 1),
  twenty: Array.from({ length: 20 }, () => first).flat(),
  longest: numbered
    .toSorted((a, b) => b.commitment.title.text.length - a.commitment.title.text.length)
    .slice(0, 1),
};

describe.each(frames)('the $id drawing', (frame) => {
  test.each([
    ['2022-social', scored, null],
    ['2022-economic', scoreRankRows['2022-economic'] ?? [], 'commerce'],
    ['equal', exampleOf(scores, '得分相同，名次并列').rows, null],
    ['missing', exampleOf(scores, '中间缺名次，有的没有得分，有的没有排名').rows, null],
    ['extremes', exampleOf(scores, '得分为零，相差十倍以上').rows, null],
    ['twenty', exampleOf(scores, '二十个部门').rows, null],
    ['longest', withLongest(scored), scored[1]?.id ?? null],
  ] as const)('layoutScoreStrip of %s', async (name, rows, highlight) => {
    const layout = layoutScoreStrip(rows, { frame, words: pictures, highlight });
    await expectDrawn(`layoutScoreStrip-${name}-${frame.id}`, ScoreStripDrawing, { layout });
  });

  test.each([
    ['2023-party', rated, rated[0]?.id ?? ''],
    [
      'equal',
      rated.map((each) => ({ ...each, rated: rated[0]?.rated ?? null })),
      rated[0]?.id ?? '',
    ],
    ['longest', withLongest(rated), rated[1]?.id ?? ''],
  ] as const)('layoutDifficultyStrip of %s', async (name, rows, highlight) => {
    const layout = layoutDifficultyStrip(rows, { frame, words: charts, highlight });
    await expectDrawn(`layoutDifficultyStrip-${name}-${frame.id}`, ScoreStripDrawing, { layout });
  });

  test('layoutScoreRank of longest', async () => {
    const options = { frame, words: charts, highlight: null };
    const layout = layoutScoreRank(withLongest(scored), options);
    await expectDrawn(`layoutScoreRank-longest-${frame.id}`, ScoreRankDrawing, { layout });
  });

  test('layoutDifficulty of longest', async () => {
    const rows = withLongest(difficultyRows['2022-social'] ?? []);
    const layout = layoutDifficulty(rows, { frame, words: charts });
    await expectDrawn(`layoutDifficulty-longest-${frame.id}`, DifficultyDrawing, { layout });
  });

  test.each(Object.entries(numbers))('layoutPromisedNumbers of %s', async (name, rows) => {
    const layout = layoutPromisedNumbers(rows, { frame, words: dictionary.numbers });
    await expectDrawn(`layoutPromisedNumbers-${name}-${frame.id}`, PromisedNumbersDrawing, {
      layout,
    });
  });

  test.each(Object.entries(extents))('layoutExtent of %s', async (name, rowsIn) => {
    const layout = layoutExtent(rowsIn(), frame);
    await expectDrawn(`layoutExtent-${name}-${frame.id}`, ExtentDrawing, { layout });
  });

  test.each([
    ['portal', chartData],
    ['one', { ...chartData, commitments: chartData.commitments.slice(0, 1) }],
  ] as const)('layoutReach of %s', async (name, data) => {
    const layout = layoutReach(toReach(data), { frame, words: reachWords });
    await expectDrawn(`layoutReach-${name}-${frame.id}`, ReachDrawing, { layout });
  });
});

describe('a drawing in a word’s room', () => {
  test.each(['childcare-places-per-thousand', 'green-loan-share-provincial-rank'])(
    'layoutSparkline of %s',
    async (id) => {
      const layout = layoutSparkline(toTrend(trendData, measureOf(id)));
      await expectDrawn(`layoutSparkline-${id}`, MeasureSparkline, { layout });
    },
  );

  test.each([
    ['equal', '每年目标与结果都有，有的相同'],
    ['missing', '只有一年'],
    ['tenfold', '相差十倍'],
    ['zero-and-fall', '零，负数，负的变化'],
    ['twenty', '二十年，中间缺三年'],
  ])('layoutSparkline of %s', async (edge, name) => {
    const layout = layoutSparkline(exampleOf(trends, name).trend);
    await expectDrawn(`layoutSparkline-${edge}`, MeasureSparkline, { layout });
  });

  test.each([
    ['missing', { filled: 0, hollow: 5, perRow: 20 }],
    ['equal', { filled: 10, hollow: 10, perRow: 20 }],
    ['tenfold', { filled: 3, hollow: 30, perRow: 20 }],
    ['twenty', { filled: 20, hollow: 380, perRow: 20 }],
  ])('layoutSquares of %s', async (name, counts) => {
    await expectDrawn(`layoutSquares-${name}`, Squares, counts);
  });
});
