import { describe, expect, test } from 'vitest';
import { frames, narrow, wide } from '../../src/charts/frame.ts';
import { layoutTrend } from '../../src/charts/trend.ts';
import { type TrendPoint, toTrend } from '../../src/charts/trend-points.ts';
import { samplePoint, sampleTrend } from '../../src/components/charts/sample-trends.ts';
import { ambitionsOf } from '../../src/domain/measure-progress.ts';
import { measures as words } from '../../src/i18n/zh/measures.ts';
import { readings } from '../../src/i18n/zh/readings.ts';
import { boxOf, overlaps, unrounded } from './drawn.ts';
import { measureOf, measures, trendData } from './portal-measures.ts';
import { cases, labelOf, layoutOf, real, textsOf } from './trend-cases.ts';

describe.each(frames)('in the $id drawing', (frame) => {
  test.each(cases)('no number has more than two decimals: $name', ({ trend }) => {
    expect(unrounded(layoutOf(trend, frame))).toEqual([]);
  });

  test.each(cases)('every printed number stands at its mark, whole: $name', ({ trend }) => {
    const layout = layoutOf(trend, frame);
    const labels = layout.marks.map((_, index) => labelOf(layout, index).join(''));
    const shown = trend.points.filter(({ year }) => year >= (layout.from ?? 0));
    for (const { printed } of shown) {
      expect(labels.some((label) => label.includes(printed))).toBe(true);
    }
    const digits = layout.marks.flatMap((_, index) => labelOf(layout, index));
    for (const { printed } of shown) {
      const number = /[\d.]+/.exec(printed)?.[0] ?? '';
      expect(digits.some((line) => line.includes(number))).toBe(true);
    }
  });

  test.each(cases)('every mark lies within the drawing: $name', ({ trend }) => {
    const { marks, width, height, from } = layoutOf(trend, frame);
    const shown = trend.points.filter(({ year }) => year >= (from ?? 0));
    expect(marks).toHaveLength(shown.length);
    for (const { x, y } of marks) {
      expect(x > 9 && x < width - 9 && y > 9 && y < height - 9).toBe(true);
    }
  });

  test('real measures need no more than the width of the frame', () => {
    expect(real.filter(({ trend }) => layoutOf(trend, frame).width > frame.width)).toEqual([]);
  });

  test('a year without a document is an outline, and no line crosses it', () => {
    const { columns, links, ticks } = layoutOf(
      toTrend(trendData, measureOf('school-places-added')),
      frame,
    );
    expect(
      columns.map(({ head, gap }) => [
        head.text,
        gap?.label.map(({ text }) => text).join('') ?? null,
      ]),
    ).toEqual([
      ['2022', '未见'],
      ['2023', null],
      ['2024', '未收录'],
      ['2025', null],
    ]);
    expect(links).toEqual([]);
    // No document speaks of 2024: an outline. One of 2022 does, without a word on it: words alone.
    expect(columns[0]?.gap?.box).toBeNull();
    const box = columns[2]?.gap?.box;
    for (const { lines } of ticks) {
      expect(lines).toHaveLength(2);
      expect(
        lines.every(({ x1, x2 }) => x2 <= (box?.x ?? 0) || x1 >= (box?.x ?? 0) + (box?.width ?? 0)),
      ).toBe(true);
    }
  });

  test('neighbouring years of the same measure are joined, kind by kind', () => {
    const { links, marks } = layoutOf(
      toTrend(trendData, measureOf('childcare-places-per-thousand')),
      frame,
    );
    const targets = marks.filter(({ kind }) => kind === 'target');
    expect(links).toEqual([
      {
        kind: 'target',
        line: { x1: targets[0]?.x, y1: targets[0]?.y, x2: targets[1]?.x, y2: targets[1]?.y },
      },
    ]);
  });

  test('what is near only is joined to nothing', () => {
    const { links } = layoutOf(
      sampleTrend([
        samplePoint(2017, 'target', 1, '1个', { near: true }),
        samplePoint(2018, 'target', 2, '2个'),
      ]),
      frame,
    );
    expect(links).toEqual([]);
  });
});

test('more stands higher, from zero, so that ten times as much is ten times as high', () => {
  const { marks, ticks } = layoutOf(
    sampleTrend([
      samplePoint(2017, 'outcome', 2000, '2000套'),
      samplePoint(2018, 'target', 200, '200套'),
    ]),
  );
  const zero = ticks.find(({ label }) => label.text === '0')?.lines[0]?.y1 ?? Number.NaN;
  const [high, low] = marks.map(({ y }) => zero - y);
  expect(high).toBeGreaterThan(0);
  expect((high ?? 0) / (low ?? 1)).toBeCloseTo(10, 1);
});

test('of ranks the first stands on top, and only whole ranks stand on the axis', () => {
  const { marks, ticks } = layoutOf(
    toTrend(trendData, measureOf('overnight-visitor-share-provincial-rank')),
  );
  const [target, outcome] = (['target', 'outcome'] as const).map((kind) =>
    marks.find((mark) => mark.kind === kind),
  );
  expect(outcome?.y).toBeLessThan(target?.y ?? 0);
  expect(ticks.map(({ label }) => label.text)).toEqual(['1', '2', '3', '4', '5']);
  const heights = ticks.map(({ label }) => label.y);
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
});

test('a first rank alone is seen to be the first of several', () => {
  const { ticks } = layoutOf(toTrend(trendData, measureOf('green-loan-share-provincial-rank')));
  expect(ticks.map(({ label }) => label.text)).toEqual(['1', '2', '3']);
});

test('equal target and outcome of a year stand side by side, the outcome named above', () => {
  const layout = layoutOf(toTrend(trendData, measureOf('culture-tourism-stations-built')));
  const [outcome, target] = layout.marks;
  expect([outcome?.kind, target?.kind]).toEqual(['outcome', 'target']);
  expect(outcome?.y).toBe(target?.y);
  expect((outcome?.x ?? 0) - (target?.x ?? 0)).toBeGreaterThan(18);
  const bottom = Math.max(
    ...(outcome?.label ?? []).map(({ mark }) => boxOf({ mark, size: 16 }).bottom),
  );
  expect(bottom).toBeLessThan(outcome?.y ?? 0);
});

test('of a target and a result that are close the target always stands left: it came first', () => {
  for (const { trend } of cases) {
    for (const frame of frames) {
      const { marks } = layoutOf(trend, frame);
      for (const outcome of marks.filter(({ kind }) => kind === 'outcome')) {
        const { year } = trend.points[outcome.row] ?? {};
        const target = marks.find(
          ({ kind, row }) => kind === 'target' && trend.points[row]?.year === year,
        );
        expect(target?.x ?? 0).toBeLessThanOrEqual(outcome.x);
      }
    }
  }
});

test('a result far from its target stands over the year, as the target does', () => {
  const { marks, columns } = layoutOf(
    sampleTrend([samplePoint(2017, 'target', 10, '10个'), samplePoint(2017, 'outcome', 2, '2个')]),
  );
  expect(marks.map(({ x }) => x)).toEqual([columns[0]?.head.x, columns[0]?.head.x]);
});

test('targets are diamonds and outcomes are dots', () => {
  for (const { trend } of real) {
    for (const { kind, dot, diamond } of layoutOf(trend).marks) {
      expect([dot !== null, diamond !== null]).toEqual([kind === 'outcome', kind === 'target']);
    }
  }
});

test('the label says what must be said: what was counted, how, and how the target changed', () => {
  const layout = layoutOf(
    toTrend(trendData, measureOf('foreign-trade-enterprises-cultivated')),
    wide,
  );
  const labels = layout.marks.map((_, index) => labelOf(layout, index));
  expect(labels).toEqual([
    ['结果 871家', '只计1-11月', '口径相近，超额达成'],
    ['目标 600家', '由原文算出', '口径相近'],
    ['目标 600家'],
    ['目标 500家', '↓目标降低'],
  ]);
});

test('the arrow at a changed target points where the mark went', () => {
  const said = (point: Partial<TrendPoint>, better: 'higher' | 'lower', rank: boolean) =>
    words.pointRemarks({ ...samplePoint(2018, 'target', 1, '1'), ...point }, better, rank);
  expect(said({ change: 'above' }, 'higher', false)).toEqual(['↑目标提高']);
  expect(said({ change: 'at' }, 'higher', false)).toEqual(['＝目标不变']);
  expect(said({ change: 'below' }, 'higher', false)).toEqual(['↓目标降低']);
  // Rank 1 stands on top; of what should be low, a stricter target stands lower.
  expect(said({ change: 'above' }, 'lower', true)).toEqual(['↑目标提高']);
  expect(said({ change: 'above' }, 'lower', false)).toEqual(['↓目标收紧']);
  expect(said({ change: 'below' }, 'lower', false)).toEqual(['↑目标放宽']);
});

test('values with different multipliers stand on one axis, as printed', () => {
  const trend = toTrend(trendData, measureOf('school-places-added'));
  expect(trend.units).toEqual(['万个']);
  expect(trend.points.map(({ value, printed }) => [value, printed])).toEqual([
    [1.3, '1.3万个'],
    [0.7, '7000个'],
  ]);
});

test('units that differ in kind are both named on the axis', () => {
  expect(toTrend(trendData, measureOf('health-education-events')).units).toEqual(['场次', '场']);
  expect(toTrend(trendData, measureOf('listed-companies-added')).units).toEqual(['家']);
});

test('a number too long for the drawing makes it wider, and is never broken', () => {
  const printed = '12345678901234567890123456789012.25亿元';
  const layout = layoutOf(sampleTrend([samplePoint(2018, 'target', 1, printed)]));
  expect(layout.width).toBeGreaterThan(narrow.width);
  expect(overlaps(textsOf(layout))).toEqual([]);
  expect(labelOf(layout, 0)).toContain('12345678901234567890123456789012.25');
});

test('which way is better is said where it is not plain', () => {
  const note = (id: string) =>
    words.trendNote(['target'], false, toTrend(trendData, measureOf(id)));
  expect(note('surveyed-urban-unemployment-rate')).toContain('越低越好');
  expect(note('childcare-places-per-thousand')).not.toContain('越低越好');
  expect(note('green-loan-share-provincial-rank')).not.toContain('越低越好');
});

test('without a point there is no drawing', () => {
  expect(layoutTrend(sampleTrend([]), { frame: narrow, words })).toBeNull();
});

test('thousands on the axis are written without a comma, as everywhere in the portal', () => {
  const { ticks } = layoutOf(
    sampleTrend([samplePoint(2017, 'target', 3500, '不少于3500家次')]),
    wide,
  );
  expect(ticks.map(({ label }) => label.text)).toEqual(['0', '1000', '2000', '3000', '4000']);
});

describe('a target after a reported outcome', () => {
  const remarksAt = (id: string, year: number) => {
    const layout = layoutOf(toTrend(trendData, measureOf(id)), wide);
    const { columns, marks } = layout;
    const x = columns.find(({ head }) => head.text === String(year))?.head.x ?? 0;
    return marks
      .filter(({ kind, label }) => kind === 'target' && label.some(({ mark }) => mark.x === x))
      .flatMap(({ label }) => label.filter(({ tone }) => tone === 'remark'))
      .map(({ mark }) => mark.text)
      .join('');
  };

  test('says at its mark how it stands against it, as the title does', () => {
    expect(remarksAt('industry-group-revenue', 2023)).toBe('低于2022年结果');
    expect(remarksAt('industry-group-profit', 2023)).toBe('高于2022年结果');
    expect(remarksAt('urban-jobs-added', 2023)).toBe('底线低于2022年结果');
    // Counted up to November only.
    expect(remarksAt('large-projects-completed', 2023)).toBe('低于2022年1-11月结果');
  });

  test('says it once: a later one is held against the target before it', () => {
    const { points } = toTrend(trendData, measureOf('urban-jobs-added'));
    expect(points.filter(({ ambition }) => ambition !== null).map(({ year }) => year)).toEqual([
      2023, 2025,
    ]);
    expect(remarksAt('urban-jobs-added', 2025)).not.toContain('结果');
  });

  test('says nothing where no title compares the two', () => {
    const told = measures.filter((measure) =>
      toTrend(trendData, measure).points.some(({ ambition }) => ambition?.first === true),
    );
    const titled = measures.filter((measure) =>
      ambitionsOf(measure).some(({ standing }) => standing !== null),
    );
    expect(told).toEqual(titled);
    expect(told.length).toBeGreaterThanOrEqual(23);
  });
});

test('target and outcome of another scope show the reading of their page, and that they are near', () => {
  for (const id of [
    'culture-tourism-project-investment',
    'fifteen-minute-culture-circles',
    'foreign-trade-enterprises-cultivated',
    'key-medical-disciplines-added',
    'key-technologies-broken-through',
    'tourism-micro-renovation-provincial-rank',
    'transport-group-investment',
  ]) {
    const trend = toTrend(trendData, measureOf(id));
    const { reading = null } = trend.points.find(({ kind }) => kind === 'outcome') ?? {};
    expect(reading, id).toBe('exceeded');
    const labels = layoutOf(trend, wide).marks.flatMap(({ label }) =>
      label.map(({ mark }) => mark.text),
    );
    expect(labels.join('，'), id).toContain('口径相近');
    expect(labels.join('，'), id).toContain(readings.names.exceeded);
  }
});
