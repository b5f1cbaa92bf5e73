import { describe, expect, test } from 'vitest';
import { scaleTrend } from '../../src/charts/trend-axis.ts';
import { samplePoint } from '../../src/components/charts/sample-trends.ts';
import { real } from './trend-cases.ts';

const labelsOf = (...values: number[]) =>
  scaleTrend(
    { points: values.map((value) => samplePoint(2022, 'target', value, '')), rank: false },
    120,
  ).ticks.map(({ label }) => label);

describe('the numbers of a vertical axis', () => {
  test('are round ones', () => {
    expect(labelsOf(3.2, 4.65)).toEqual(['0', '1', '2', '3', '4', '5']);
    expect(labelsOf(-3, 5)).toEqual(['−4', '−2', '0', '2', '4', '6']);
  });

  test('are fewer where round ones would stand close together', () => {
    expect(labelsOf(100, 109.65)).toEqual(['0', '50', '100']);
  });

  test.for(real)('are two to six for $name', ({ trend }) => {
    const { ticks } = scaleTrend(trend, 120);
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    expect(ticks.length).toBeLessThanOrEqual(6);
  });
});
