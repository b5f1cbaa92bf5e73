import { describe, expect, test } from 'vitest';
import type { DifficultyRow } from '../../src/charts/assessment-rows.ts';
import {
  type DifficultyLayout,
  layoutDifficulty,
  sortByDifficulty,
} from '../../src/charts/difficulty.ts';
import { frames, narrow, wide } from '../../src/charts/frame.ts';
import { examples } from '../../src/components/charts/DifficultyChart.examples.ts';
import { sampleDifficulty } from '../../src/components/charts/samples.ts';
import { charts as words } from '../../src/i18n/zh/charts.ts';
import { boxOf, clipped, type DrawnText, overlaps, unrounded } from './drawn.ts';
import { departments, difficultyRows } from './portal-rows.ts';

/** All departments there are, as if all their coefficients were published. */
const allNames: DifficultyRow[] = departments.map(({ name }, index) => ({
  ...sampleDifficulty(index, (1.1 + index * 0.01).toFixed(2), (1.5 - index * 0.0071).toFixed(4)),
  name,
}));

const cases: { name: string; rows: readonly DifficultyRow[] }[] = [
  ...Object.entries(difficultyRows).map(([name, rows]) => ({ name, rows })),
  { name: 'all departments', rows: allNames },
  ...examples.map(({ name, props }) => ({ name, rows: props.rows })),
].filter(({ rows }) => rows.length > 0);

function layoutOf(rows: readonly DifficultyRow[], frame = narrow): DifficultyLayout {
  const layout = layoutDifficulty(rows, { frame, words });
  if (layout === null) {
    throw new Error('expected a layout');
  }
  return layout;
}

function textsOf({ axis, legend, rows, size, small }: DifficultyLayout): DrawnText[] {
  const normal = rows.flatMap(({ name, values }) => [...name, ...values]);
  const little = [axis.title, ...legend.labels, ...axis.ticks.flatMap(({ labels }) => labels)];
  return [
    ...normal.map((mark) => ({ mark, size })),
    ...little.map((mark) => ({ mark, size: small })),
  ];
}

function rowOf(layout: DifficultyLayout, department: string) {
  const row = layout.rows.find((one) => one.department === department);
  if (row === undefined) {
    throw new Error(`no row of ${department}`);
  }
  return row;
}

describe.each(frames)('in the $id drawing', (frame) => {
  test.each(cases)('no text overlaps another or is cut off: $name', ({ rows }) => {
    const layout = layoutOf(rows, frame);
    expect(overlaps(textsOf(layout))).toEqual([]);
    expect(clipped(textsOf(layout), layout.width, layout.height)).toEqual([]);
  });

  test.each(cases)('no number has more than two decimals: $name', ({ rows }) => {
    expect(unrounded(layoutOf(rows, frame))).toEqual([]);
  });

  test.each(cases)('every dot and hexagon lies within the drawing: $name', ({ rows }) => {
    const { legend, rows: marks, width } = layoutOf(rows, frame);
    for (const { self, rated } of [legend, ...marks]) {
      expect(rated === null || (rated.x - rated.r > 0 && rated.x + rated.r < width)).toBe(true);
      expect(self === null || (self.x > 9 && self.x < width - 9)).toBe(true);
    }
  });

  test('a higher coefficient stands further to the right', () => {
    const xs = layoutOf(difficultyRows['2023-party'] ?? [], frame).rows.map(
      ({ rated }) => rated?.x ?? Number.NaN,
    );
    expect(xs).toHaveLength(16);
    expect(xs).toEqual(xs.toSorted((a, b) => b - a));
    expect(new Set(xs).size).toBe(16);
  });

  test('two equal coefficients are a dot in a hexagon, without a line between them', () => {
    const sports = rowOf(layoutOf(difficultyRows['2022-social'] ?? [], frame), 'sports');
    expect(sports.link).toBeNull();
    expect(sports.rated?.x).toBe(sports.self?.x);
    expect(sports.rated?.y).toBe(sports.self?.y);
  });

  test('two different coefficients are joined by a line', () => {
    const veterans = rowOf(layoutOf(difficultyRows['2022-social'] ?? [], frame), 'veterans');
    expect(veterans.link).toMatchObject({ x1: veterans.self?.x, x2: veterans.rated?.x });
    expect(veterans.self?.x).toBeGreaterThan(veterans.rated?.x ?? Number.NaN);
  });
});

test('in the narrow drawing each number says which coefficient it is', () => {
  const layout = layoutOf(difficultyRows['2022-social'] ?? []);
  expect(rowOf(layout, 'foreign-affairs').values.map(({ text }) => text)).toEqual([
    '自评 1.2',
    '评定 1.25',
  ]);
});

test('in the wide drawing the lower number stands left of its mark, the higher right of it', () => {
  const layout = layoutOf(difficultyRows['2022-social'] ?? [], wide);
  const { self, rated, values } = rowOf(layout, 'veterans');
  const [low, high] = values.map((mark) => boxOf({ mark, size: layout.size }));
  expect(values.map(({ text }) => text)).toEqual(['1.35', '1.5']);
  expect(low?.right).toBeLessThan(rated?.x ?? 0);
  expect(high?.left).toBeGreaterThan(self?.x ?? layout.width);
});

test('in the wide drawing two equal numbers are written once and said to be equal', () => {
  const { values } = rowOf(layoutOf(difficultyRows['2022-social'] ?? [], wide), 'sports');
  expect(values.map(({ text }) => text)).toEqual(['1.3 相同']);
});

test('the legend explains only the shapes that occur', () => {
  const { legend } = layoutOf(difficultyRows['2023-party'] ?? []);
  expect(legend.self).toBeNull();
  expect(legend.labels.map(({ text }) => text)).toEqual(['评定难度系数']);
});

test('departments are sorted by the rated coefficient, those not rated after them', () => {
  const rows = [
    sampleDifficulty(0, '1.9', null),
    sampleDifficulty(1, null, '1.1'),
    sampleDifficulty(2, '1.0', '1.3'),
    sampleDifficulty(3, null, null),
  ];
  expect(sortByDifficulty(rows).map(({ id }) => id)).toEqual(['sample-2', 'sample-1', 'sample-0']);
});

test('without a coefficient there is no drawing', () => {
  expect(layoutDifficulty([], { frame: narrow, words })).toBeNull();
  expect(layoutDifficulty([sampleDifficulty(0, null, null)], { frame: narrow, words })).toBeNull();
});
