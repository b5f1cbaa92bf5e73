import { expect, test } from 'vitest';
import { scaleOf } from '../../src/domain/measure-scale.ts';
import { makePoint } from './made-measures.ts';

/** Units and values of points given by value and unit. */
function scaled(...points: [value: number, unit: string | null][]) {
  const made = points.map(([value, unit]) => makePoint({ value, unit }));
  const { units, toUnit } = scaleOf({ points: made });
  return { units, values: made.map(toUnit) };
}

test('one unit stays as it is printed', () => {
  expect(scaled([2.6, '万人'], [3, '万人'])).toEqual({ units: ['万人'], values: [2.6, 3] });
  expect(scaled([3346.45, '亿元'])).toEqual({ units: ['亿元'], values: [3346.45] });
});

test('of two multipliers the larger is taken, without the noise of fractions', () => {
  expect(scaled([1.3, '万个'], [7000, '个'])).toEqual({ units: ['万个'], values: [1.3, 0.7] });
  expect(scaled([0.3, '亿元'], [1100, '万元'])).toEqual({ units: ['亿元'], values: [0.3, 0.11] });
});

test('the smaller is taken where a value would be too small in the larger', () => {
  expect(scaled([2, '万人'], [80, '人'])).toEqual({ units: ['人'], values: [20000, 80] });
});

test('units that differ in kind are all named; a missing unit is not', () => {
  expect(scaled([3000, '场次'], [5000, '场']).units).toEqual(['场次', '场']);
  expect(scaled([5, '家'], [6, null])).toEqual({ units: ['家'], values: [5, 6] });
  expect(scaled([7, '万'], [10, '万'])).toEqual({ units: ['万'], values: [7, 10] });
});

test('ranks have no unit', () => {
  expect(scaled([3, '名次'], [1, '名次'])).toEqual({ units: [], values: [3, 1] });
});
