import { expect, test } from 'vitest';
import { type AxisOptions, layoutAxis } from '../../src/charts/axis.ts';

const options: AxisOptions = {
  left: 0,
  right: 300,
  above: 20,
  below: null,
  strips: [{ top: 30, bottom: 90 }],
  size: 15,
  reach: 6,
  ticks: 5,
};

const labelsOf = (values: number[], changes: Partial<AxisOptions> = {}) =>
  layoutAxis(values, { ...options, ...changes }).ticks.map(({ labels }) => labels[0]?.text);

test('the axis covers all values and does not start at zero where they are far from it', () => {
  const axis = layoutAxis([113.78, 129.86], options);
  expect(labelsOf([113.78, 129.86])).toEqual(['110', '115', '120', '125', '130']);
  expect(axis.startsAtZero).toBe(false);
  expect(axis.place(113.78)).toBeGreaterThan(0);
  expect(axis.place(129.86)).toBeLessThan(300);
});

test('thousands are written without a comma, as everywhere in the portal', () => {
  expect(labelsOf([0, 4800])).toEqual(['0', '1000', '2000', '3000', '4000', '5000']);
});

test('an axis that starts at zero says so', () => {
  expect(layoutAxis([0, 10], options).startsAtZero).toBe(true);
});

test('few round numbers do not push the values together: then the axis ends with them', () => {
  const narrow = { right: 90, overhang: 7, ticks: 4 };
  expect(labelsOf([128.64, 135.2], narrow)).toEqual(['130', '135']);
  const axis = layoutAxis([128.64, 135.2], { ...options, ...narrow });
  expect(axis.place(135.2) - axis.place(128.64)).toBeGreaterThan(60);
  expect(axis.startsAtZero).toBe(false);
});

test('a single value and equal values stand between two ticks', () => {
  for (const values of [[1.3], [120, 120, 120]]) {
    const axis = layoutAxis(values, options);
    expect(axis.ticks.length).toBeGreaterThan(1);
    expect(axis.place(values[0] ?? 0)).toBeGreaterThan(axis.ticks[0]?.labels[0]?.x ?? 300);
    expect(axis.place(values[0] ?? 0)).toBeLessThan(axis.ticks.at(-1)?.labels[0]?.x ?? 0);
  }
});

test('a narrow axis has fewer numbers rather than numbers that touch', () => {
  expect(labelsOf([113.78, 129.86], { right: 90 }).length).toBeLessThan(
    labelsOf([113.78, 129.86]).length,
  );
});

test('a long chart has its numbers below the plot too', () => {
  const axis = layoutAxis([1, 2], { ...options, below: 110 });
  expect(axis.ticks.every(({ labels }) => labels.map(({ y }) => y).join() === '20,110')).toBe(true);
});

test('every strip has its own grid line', () => {
  const strips = [
    { top: 10, bottom: 20 },
    { top: 40, bottom: 50 },
  ];
  const [tick] = layoutAxis([1, 2], { ...options, strips }).ticks;
  expect(tick?.lines.map(({ y1, y2 }) => [y1, y2])).toEqual([
    [10, 20],
    [40, 50],
  ]);
});

test('an axis without a value is refused', () => {
  expect(() => layoutAxis([], options)).toThrow('no value to cover');
});
