import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundDecimal } from '../../src/domain/round.ts';

test('half goes away from zero in the decimals as written, not in binary', () => {
  expect((1.025).toFixed(2)).toBe('1.02');
  expect(roundDecimal(1.025, 2)).toBe(1.03);
  expect(roundDecimal(-1.025, 2)).toBe(-1.03);
  expect(roundDecimal(34.5, 0)).toBe(35);
  expect(roundDecimal(1e-7, 2)).toBe(0);
});

test('a number with no more decimals than asked for stays as it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (hundredths) => {
      expect(roundDecimal(hundredths / 100, 2)).toBe(hundredths / 100);
    }),
  );
});
