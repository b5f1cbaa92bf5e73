import { describe, expect, test } from 'vitest';
import { frames, wide } from '../../src/charts/frame.ts';
import { toTrend } from '../../src/charts/trend-points.ts';
import { examples } from '../../src/components/charts/TrendChart.examples.ts';
import { measures as words } from '../../src/i18n/zh/measures.ts';
import { measureOf, trendData } from './portal-measures.ts';
import { layoutOf, real } from './trend-cases.ts';

test('years stand as far apart as in the calendar where their labels have the room', () => {
  for (const frame of frames) {
    const { columns } = layoutOf(
      toTrend(trendData, measureOf('childcare-places-per-thousand')),
      frame,
    );
    const xs = columns.map(({ head }) => head.x);
    const steps = xs.slice(1).map((x, index) => Math.round(x - (xs[index] ?? 0)));
    expect(columns.map(({ head }) => head.text)).toEqual(['2022', '2023', '2024', '2025']);
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(2);
  }
});

test('where not all years have room the latest are drawn, and from which year is said', () => {
  const { trend } = examples.find(({ name }) => name.startsWith('二十年'))?.props ?? {};
  if (trend === undefined) {
    throw new Error('expected an example of twenty years');
  }
  for (const frame of frames) {
    const layout = layoutOf(trend, frame);
    expect(layout.width).toBe(frame.width);
    expect(layout.columns.at(-1)?.head.text).toBe('2020');
    expect(layout.from).toBe(Number(layout.columns[0]?.head.text));
    expect(layout.marks.length).toBeGreaterThan(2);
  }
  expect(words.trendFrom([2015, 2009])).toBe('图从2009年画起。窄屏上从2015年画起，更早的见下表。');
});

test.each(real)('every year of $name is drawn in every drawing', ({ trend }) => {
  for (const frame of frames) {
    expect(layoutOf(trend, frame).from).toBeNull();
  }
});

describe('a measure with numbers of a single year', () => {
  const sole = real.filter(({ trend }) => new Set(trend.points.map(({ year }) => year)).size === 1);

  test('is drawn as that year alone: no empty places for years that nothing is told of', () => {
    expect(sole).toHaveLength(12);
    for (const { trend } of sole) {
      for (const frame of frames) {
        const { columns, from, height } = layoutOf(trend, frame);
        expect(columns.map(({ head, gap }) => [head.text, gap])).toEqual([
          [String(trend.points[0]?.year), null],
        ]);
        expect(from).toBeNull();
        expect(height).toBeLessThan(300);
      }
    }
  });

  test('is unlike one with several years, which keeps every year of the documents, gaps as gaps', () => {
    for (const { trend } of real.filter((each) => !sole.includes(each))) {
      expect(layoutOf(trend, wide).columns.map(({ head }) => head.text)).toEqual(
        trend.years.map(({ year }) => String(year)),
      );
    }
  });
});
