import { describe, expect, test } from 'vitest';
import { frames } from '../../../src/charts/frame.ts';
import { layoutTrend } from '../../../src/charts/trend.ts';
import { toTrend } from '../../../src/charts/trend-points.ts';
import TrendChart from '../../../src/components/charts/TrendChart.astro';
import { examples } from '../../../src/components/charts/TrendChart.examples.ts';
import TrendDrawing from '../../../src/components/charts/TrendDrawing.astro';
import { measures as words } from '../../../src/i18n/zh/measures.ts';
import { measureOf, measures, trendData } from '../../charts/portal-measures.ts';
import { elementLines, render, textOf } from '../rendering.ts';

describe.each(frames)('the $id drawing', (frame) => {
  test.each([
    'childcare-places-per-thousand',
    'foreign-trade-enterprises-cultivated',
    'delta-integration-award-funds-provincial-rank',
  ])('layoutTrend of %s', async (id) => {
    const layout = layoutTrend(toTrend(trendData, measureOf(id)), { frame, words });
    const markup = await render(TrendDrawing, { layout });
    await expect(elementLines(markup)).toMatchFileSnapshot(
      `__snapshots__/layoutTrend-${id}-${frame.id}.svg`,
    );
  });
});

const figures = [
  ...examples.map(({ name, props }) => ({ name, trend: props.trend })),
  ...measures.map((measure) => ({ name: measure.id, trend: toTrend(trendData, measure) })),
];

describe.each(figures)('$name', ({ trend }) => {
  const figure = () => render(TrendChart, { name: '指标', title: '题目', trend });

  test('the table after the drawings has every number, with its commitment and its lines', async () => {
    const markup = await figure();
    const table = markup.slice(markup.indexOf('<table'), markup.indexOf('</table>'));
    expect(markup.lastIndexOf('</svg>')).toBeLessThan(markup.indexOf('<table'));
    const numbers = [...table.matchAll(/<span class="trend-number">([^<]*)</g)].map(
      ([, one]) => one,
    );
    const escaped = trend.points.map(({ printed }) => printed.replaceAll('&', '&amp;'));
    expect(numbers).toEqual(escaped);
    const hrefs = [...table.matchAll(/href="([^"]*)"/g)].map(([, one]) => one);
    expect(hrefs).toEqual(
      trend.points.flatMap(({ commitment, source }) => [commitment.address, source.address]),
    );
  });

  test('under the table stand the documents and lines of all its numbers', async () => {
    const markup = await figure();
    const under = markup.slice(markup.indexOf('</table>'));
    for (const { source } of trend.points) {
      expect(under).toContain(`href="${source.address.replace(/#.*/, '')}`);
    }
  });

  test('every year has a row, those without a number say which of the two it is', async () => {
    const markup = await figure();
    expect(markup.match(/<th scope="row"/g)).toHaveLength(trend.years.length);
    const silent = trend.years.filter(({ year }) =>
      trend.points.every((each) => each.year !== year),
    );
    const absent = silent.filter(({ present }) => !present).length;
    expect(textOf(markup).split('来源文件里没有这一年').length - 1).toBe(absent);
    expect(textOf(markup).split('没有找到这项指标的数').length - 1).toBe(silent.length - absent);
  });

  test('the drawings are hidden from assistive technology; nothing needs an inline style or an id', async () => {
    const markup = await figure();
    const drawings = markup.match(/<svg[^>]*>/g) ?? [];
    expect(drawings).toHaveLength(frames.length);
    expect(drawings.every((svg) => svg.includes('aria-hidden="true"'))).toBe(true);
    expect(markup).not.toMatch(/ (style|id)=/);
  });
});

test('the note explains only the shapes that occur', async () => {
  const note = async (id: string) => {
    const trend = toTrend(trendData, measureOf(id));
    const markup = await render(TrendChart, { name: '指标', title: '题目', trend });
    return /<p class="chart-note">([^<]*)</.exec(markup)?.[1] ?? '';
  };
  expect(await note('school-places-added')).toBe('空心菱形是目标。');
  const near = await note('foreign-trade-enterprises-cultivated');
  expect(near).toContain('圆点是部门报告的结果');
  expect(near).toContain('虚线勾边的口径只是相近');
  // What can be read off the drawing is not taught: a thin line joins numbers of a kind.
  expect(await note('childcare-places-per-thousand')).not.toMatch(/细线|虚线/);
});
