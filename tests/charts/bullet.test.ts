import { describe, expect, test } from 'vitest';
import { frames, wide } from '../../src/charts/frame.ts';
import {
  sampleClause,
  sampleOutcome,
  sampleTarget,
} from '../../src/components/charts/sample-clauses.ts';
import { cases, layoutOf, textsOf } from './bullet-cases.ts';
import { boxOf, clipped, overlaps, unrounded } from './drawn.ts';

function barOf(target: number, outcome: number, frame = wide) {
  const [row] = layoutOf(
    [
      sampleClause({
        targets: [sampleTarget(`${target}所`, target)],
        outcome: sampleOutcome(`${outcome}所`, outcome),
        reading: 'met',
      }),
    ],
    frame,
  ).rows;
  if (row?.kind !== 'bar') {
    throw new Error('expected a bar');
  }
  return row;
}

const tickOf = (row: ReturnType<typeof barOf>) => {
  const [tick] = row.ticks;
  return tick === undefined ? Number.NaN : tick.x + tick.width / 2;
};

describe.each(frames)('in the $id drawing', (frame) => {
  test.each(cases)('no text overlaps another or is cut off: $name', ({ clauses }) => {
    const layout = layoutOf(clauses, frame);
    expect(overlaps(textsOf(layout))).toEqual([]);
    expect(clipped(textsOf(layout), layout.width, layout.height)).toEqual([]);
  });

  test.each(cases)('no number has more than two decimals: $name', ({ clauses }) => {
    expect(unrounded(layoutOf(clauses, frame))).toEqual([]);
  });

  test.each(cases)('every mark lies within the drawing: $name', ({ clauses }) => {
    const { rows, width, height } = layoutOf(clauses, frame);
    for (const row of rows.filter((one) => one.kind !== 'text')) {
      const boxes = row.kind === 'bar' ? [row.bar, row.open] : [row.span];
      for (const box of [...row.ticks, ...boxes].filter((one) => one !== null)) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y + box.height).toBeLessThan(height);
      }
    }
  });

  test('the bar is to the target as the numbers are, also far beyond it', () => {
    for (const [target, outcome] of [
      [12, 14],
      [12, 9],
      [2, 26.5],
    ] as const) {
      const row = barOf(target, outcome, frame);
      const zero = row.zero.x1;
      expect((row.bar?.width ?? 0) / (tickOf(row) - zero)).toBeCloseTo(outcome / target, 1);
    }
  });

  test('the bar starts at zero, also where the numbers are close to each other', () => {
    const row = barOf(450, 452, frame);
    expect(row.bar?.x).toBe(row.zero.x1);
    expect(row.zeroLabel?.text).toBe('0');
    expect(tickOf(row) - row.zero.x1).toBeGreaterThan(frame.width / 3);
  });

  test('an equal outcome ends at the target', () => {
    const row = barOf(15, 15, frame);
    expect((row.bar?.x ?? 0) + (row.bar?.width ?? 0)).toBeCloseTo(tickOf(row), 1);
  });

  test('of nothing there is no bar, and its number stands at zero', () => {
    const row = barOf(12, 0, frame);
    expect(row.bar).toBeNull();
    expect(row.value.text).toBe('结果 0所');
  });

  test('a fall stands left of zero', () => {
    const row = barOf(5, -2.4, frame);
    expect((row.bar?.x ?? 0) + (row.bar?.width ?? 0)).toBeCloseTo(row.zero.x1, 1);
    expect(tickOf(row)).toBeGreaterThan(row.zero.x1);
    expect(row.labels.map(({ text }) => text)).toContain('0');
  });
});

test('each clause has a scale of its own', () => {
  const rows = layoutOf(
    [
      [12, 14],
      [450, 452],
    ].map(([target = 0, outcome = 0]) =>
      sampleClause({
        targets: [sampleTarget(`${target}所`, target)],
        outcome: sampleOutcome(`${outcome}所`, outcome),
        reading: 'met',
      }),
    ),
  ).rows;
  const widths = rows.map((row) => (row.kind === 'bar' ? row.bar?.width : null));
  expect(widths[0]).toBe(widths[1]);
});

test('a result, an early count and a forecast are drawn in different ways and said in words', () => {
  const rows = layoutOf([
    sampleClause({
      targets: [sampleTarget('12所', 12)],
      outcome: sampleOutcome('14所', 14),
      reading: 'met',
    }),
    sampleClause({
      targets: [sampleTarget('12所', 12)],
      outcome: sampleOutcome('14所', 14, { asOf: '1-11月' }),
      reading: 'met',
    }),
    sampleClause({
      targets: [sampleTarget('12所', 12)],
      outcome: sampleOutcome('14所', 14, { forecast: true }),
      reading: 'undetermined',
    }),
  ]).rows;
  expect(rows.map((row) => row.kind === 'bar' && [row.sort, row.value.text])).toEqual([
    ['result', '结果 14所'],
    ['early', '1-11月结果 14所'],
    ['forecast', '预计 14所'],
  ]);
  expect(rows.map((row) => row.kind === 'bar' && row.stripes !== null)).toEqual([
    false,
    true,
    false,
  ]);
});

test('in the wide drawing no target crosses the number of the outcome', () => {
  for (const { clauses } of cases) {
    for (const row of layoutOf(clauses, wide).rows) {
      if (row.kind === 'bar') {
        const { left, right } = boxOf({ mark: row.value, size: wide.size });
        expect(row.ticks.filter(({ x, width }) => x + width > left && x < right)).toEqual([]);
      }
    }
  }
});
