import { expect, test } from 'vitest';
import { countLanes, layLanes } from '../../src/charts/lanes.ts';

const options = { left: 0, right: 200, size: 10 };

test('a label is centred over its place, and moved in where the edge would cut it', () => {
  const [middle, left, right] = ['目标', '目标', '目标'].map(
    (content, index) => layLanes([{ content, x: [100, 2, 199][index] ?? 0 }], options)[0],
  );
  expect(middle?.x).toBe(100);
  expect(left?.x).toBe(10);
  expect(right?.x).toBe(190);
});

test('labels with room beside each other share a lane, others are put over one another', () => {
  const laid = layLanes(
    [
      { content: '目标', x: 50 },
      { content: '目标', x: 100 },
      { content: '目标', x: 104 },
      { content: '目标', x: 52 },
    ],
    options,
  );
  expect(laid.map(({ lane }) => lane)).toEqual([0, 0, 1, 1]);
  expect(countLanes(laid)).toBe(2);
});

test('no labels take no lane', () => {
  expect(countLanes([])).toBe(0);
});
