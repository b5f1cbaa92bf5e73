import { expect, test } from 'vitest';
import { formatRatio } from '../../src/i18n/format-ratio.ts';

test('a quotient has two decimals at most and no zeros at its end', () => {
  expect([14 / 12, 1.5, 134 / 100, 0, 13.5].map(formatRatio)).toEqual([
    '1.17',
    '1.5',
    '1.34',
    '0',
    '13.5',
  ]);
});

test('only equal numbers are written as 1', () => {
  expect([1, 452 / 450, 0.9996, 1.0000001].map(formatRatio)).toEqual([
    '1',
    '1.004',
    '0.9996',
    '1.0000001',
  ]);
});

test('half is rounded up, as on paper: 82 of 80 is 1.03 times', () => {
  expect([82 / 80, 1.005, 0.125].map(formatRatio)).toEqual(['1.03', '1.01', '0.13']);
});
