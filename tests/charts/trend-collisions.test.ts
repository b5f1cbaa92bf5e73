import { describe, expect, test } from 'vitest';
import { frames } from '../../src/charts/frame.ts';
import { samplePoint, sampleTrend } from '../../src/components/charts/sample-trends.ts';
import { boxOf, clipped, overlaps, struck } from './drawn.ts';
import { cases, layoutOf, textsOf } from './trend-cases.ts';

describe.each(frames)('in the $id drawing', (frame) => {
  test.each(cases)('no text overlaps another or is cut off: $name', ({ trend }) => {
    const layout = layoutOf(trend, frame);
    expect(overlaps(textsOf(layout))).toEqual([]);
    expect(clipped(textsOf(layout), layout.width, layout.height)).toEqual([]);
  });

  test.each(cases)('no label covers a mark: $name', ({ trend }) => {
    const layout = layoutOf(trend, frame);
    const covered = layout.marks.flatMap(({ x, y }) =>
      textsOf(layout)
        .map(boxOf)
        .filter(
          ({ left, right, top, bottom }) =>
            left < x + 9 && right > x - 9 && top < y + 9 && bottom > y - 9,
        )
        .map(({ text }) => text),
    );
    expect(covered).toEqual([]);
  });

  test.each(cases)(
    'no line of an axis, of a series or of a year runs through a label: $name',
    ({ trend }) => {
      const layout = layoutOf(trend, frame);
      const texts = layout.marks.flatMap(({ label }) =>
        label.map(({ mark, tone }) => ({
          mark,
          size: tone === 'value' ? layout.size : layout.small,
        })),
      );
      const zero = layout.ticks.flatMap(({ zero: isZero, lines }) => (isZero ? lines : []));
      const leaders = layout.marks.flatMap(({ leader }) => (leader === null ? [] : [leader]));
      const places = layout.columns.flatMap(({ gap }) => gap?.box ?? []);
      const edges = places.flatMap(({ x, y, width, height }) =>
        [x, x + width].map((each) => ({ x1: each, y1: y, x2: each, y2: y + height })),
      );
      const lines = [...zero, ...leaders, ...edges, ...layout.links.map((link) => link.line)];
      expect(struck(texts, lines)).toEqual([]);
    },
  );
});

test('a label that had to keep away from zero is led to from its mark', () => {
  const layout = layoutOf(
    sampleTrend([
      samplePoint(2017, 'outcome', 100, '100个'),
      samplePoint(2017, 'target', 20, '20个', { near: true, derived: true }),
    ]),
  );
  const [outcome, target] = layout.marks;
  const zero = layout.ticks.find((tick) => tick.zero)?.lines[0]?.y1 ?? Number.NaN;
  expect(outcome?.leader).toBeNull();
  expect(target?.leader?.y1).toBeGreaterThan(target?.y ?? 0);
  expect(target?.leader?.y2).toBeGreaterThan(zero);
  for (const { mark } of target?.label ?? []) {
    expect(boxOf({ mark, size: layout.size }).top).toBeGreaterThan(zero);
  }
});
