import { describe, expect, test } from 'vitest';
import { layoutBullet } from '../../../src/charts/bullet.ts';
import { layoutCoverage } from '../../../src/charts/coverage.ts';
import { toCoverageGroups } from '../../../src/charts/coverage-groups.ts';
import { layoutDifficulty } from '../../../src/charts/difficulty.ts';
import { type Frame, frames } from '../../../src/charts/frame.ts';
import { layoutPromisedNumbers } from '../../../src/charts/promised-numbers.ts';
import { layoutScoreRank } from '../../../src/charts/score-rank.ts';
import { layoutSmallMultiples } from '../../../src/charts/small-multiples.ts';
import { layoutTrend } from '../../../src/charts/trend.ts';
import { layoutYearGlance } from '../../../src/charts/year-glance.ts';
import { examples as bullets } from '../../../src/components/charts/BulletChart.examples.ts';
import BulletDrawing from '../../../src/components/charts/BulletDrawing.astro';
import { examples as coverages } from '../../../src/components/charts/CoverageChart.examples.ts';
import CoverageDrawing from '../../../src/components/charts/CoverageDrawing.astro';
import { examples as difficulties } from '../../../src/components/charts/DifficultyChart.examples.ts';
import DifficultyDrawing from '../../../src/components/charts/DifficultyDrawing.astro';
import { examples as numbered } from '../../../src/components/charts/NumbersChart.examples.ts';
import PromisedNumbersDrawing from '../../../src/components/charts/PromisedNumbersDrawing.astro';
import { examples as scores } from '../../../src/components/charts/ScoreRankChart.examples.ts';
import ScoreRankDrawing from '../../../src/components/charts/ScoreRankDrawing.astro';
import { examples as multiples } from '../../../src/components/charts/SmallMultiples.examples.ts';
import SmallMultiplesDrawing from '../../../src/components/charts/SmallMultiplesDrawing.astro';
import { examples as trends } from '../../../src/components/charts/TrendChart.examples.ts';
import TrendDrawing from '../../../src/components/charts/TrendDrawing.astro';
import { examples as glances } from '../../../src/components/charts/YearGlanceChart.examples.ts';
import YearGlanceDrawing from '../../../src/components/charts/YearGlanceDrawing.astro';
import { charts } from '../../../src/i18n/zh/charts.ts';
import { comparisonCharts } from '../../../src/i18n/zh/comparison-charts.ts';
import { coverageChart } from '../../../src/i18n/zh/coverage-chart.ts';
import { measurePanels } from '../../../src/i18n/zh/measure-panels.ts';
import { measures } from '../../../src/i18n/zh/measures.ts';
import { numbers } from '../../../src/i18n/zh/numbers.ts';
import { type Component, elementLines, render } from '../rendering.ts';

/*
 * The edges of every chart, drawn: nothing, as much, missing, ten times as much, a fall, twenty rows,
 * the longest names. They are the examples of the review page, so that each can be looked at there.
 */

interface Case {
  /** The function that draws it. */
  drawn: string;
  /** What is on the edge. */
  edge: string;
  Drawing: Component;
  layout: (frame: Frame) => object | null;
}

/** Examples by what the snapshot is called; an example that was renamed must be named here anew. */
function edgesOf<Props>(
  examples: readonly { name: string; props: Props }[],
  names: Record<string, string>,
): { edge: string; props: Props }[] {
  return Object.entries(names).map(([edge, name]) => {
    const found = examples.find((example) => example.name === name);
    if (found === undefined) {
      throw new Error(`no example is called ${name}`);
    }
    return { edge, props: found.props };
  });
}

const cases: Case[] = [
  ...edgesOf(bullets, {
    extremes: '相等、没有达到、结果为零、相差十倍以上',
    ranks: '名次：目标和两个争取目标',
    sorts: '预计、年底以前的数、范围、至少、推出的目标',
    near: '口径相近',
    'longest-and-fall': '最长的名称，负的变化，没有数字回应',
  }).map(({ edge, props }) => ({
    drawn: 'layoutBullet',
    edge,
    Drawing: BulletDrawing,
    layout: (frame: Frame) => layoutBullet(props.clauses, { frame, words: comparisonCharts }),
  })),
  ...edgesOf(scores, {
    equal: '得分相同，名次并列',
    extremes: '得分为零，相差十倍以上',
    missing: '中间缺名次，有的没有得分，有的没有排名',
    highlight: '标出一个部门',
    twenty: '二十个部门',
  }).map(({ edge, props }) => ({
    drawn: 'layoutScoreRank',
    edge,
    Drawing: ScoreRankDrawing,
    layout: (frame: Frame) =>
      layoutScoreRank(props.rows, { frame, words: charts, highlight: props.highlight ?? null }),
  })),
  ...edgesOf(difficulties, {
    equal: '系数全都相同',
    missing: '有的只有一个系数，有的归属是推断的',
    'extremes-twenty': '系数为零，相差十倍以上，二十个部门',
  }).map(({ edge, props }) => ({
    drawn: 'layoutDifficulty',
    edge,
    Drawing: DifficultyDrawing,
    layout: (frame: Frame) => layoutDifficulty(props.rows, { frame, words: charts }),
  })),
  ...edgesOf(trends, {
    equal: '每年目标与结果都有，有的相同',
    missing: '只有一年',
    tenfold: '相差十倍',
    'zero-and-fall': '零，负数，负的变化',
    longest: '口径相近，由原文算出，统计到年中，印得长',
    twenty: '二十年，中间缺三年',
  }).map(({ edge, props }) => ({
    drawn: 'layoutTrend',
    edge,
    Drawing: TrendDrawing,
    layout: (frame: Frame) => layoutTrend(props.trend, { frame, words: measures }),
  })),
  ...edgesOf(glances, { longest: '最长的名称' }).map(({ edge, props }) => ({
    drawn: 'layoutYearGlance',
    edge,
    Drawing: YearGlanceDrawing,
    layout: (frame: Frame) =>
      layoutYearGlance(props.glance.rated, { frame, words: comparisonCharts }),
  })),
  ...edgesOf(multiples, { 'equal-twenty': '二十项指标，数都相同' }).map(({ edge, props }) => ({
    drawn: 'layoutSmallMultiples',
    edge,
    Drawing: SmallMultiplesDrawing,
    layout: (frame: Frame) => layoutSmallMultiples(props.panels, { frame, words: measurePanels }),
  })),
  ...edgesOf(numbered, {
    few: '几个数，有的承诺没有数',
    fall: '有结果，有变化，没有点明数的是什么',
    'longest-twenty': '标题和数都很长，二十个数',
  }).map(({ edge, props }) => ({
    drawn: 'layoutPromisedNumbers',
    edge,
    Drawing: PromisedNumbersDrawing,
    layout: (frame: Frame) => layoutPromisedNumbers(props.rows, { frame, words: numbers }),
  })),
  ...edgesOf(coverages, {
    missing: '都印了，印了一半，什么也没印，缺一年',
    'longest-twenty': '二十个部门，六年',
  }).map(({ edge, props }) => ({
    drawn: 'layoutCoverage',
    edge,
    Drawing: CoverageDrawing,
    layout: (frame: Frame) =>
      layoutCoverage(
        toCoverageGroups(props.coverage, props.departments, props.categories),
        props.coverage.years,
        { frame, words: coverageChart },
      ),
  })),
];

describe.each(frames)('the $id drawing', (frame) => {
  test.each(cases)('$drawn: $edge', async ({ drawn, edge, Drawing, layout }) => {
    const markup = await render(Drawing, { layout: layout(frame) });
    const lines = elementLines(markup);
    expect(lines).toMatch(/^<svg/);
    await expect(lines).toMatchFileSnapshot(`__snapshots__/${drawn}-${edge}-${frame.id}.svg`);
  });
});
