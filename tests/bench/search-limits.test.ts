import { expect, test } from 'vitest';
import { limitsFor, overLimits } from '../../scripts/bench/search-limits.ts';

const measured = { build: 0.5, memory: 100e6, firstBytes: 40e3, warm: 1 };

test('what is within its limits is not worth a word', () => {
  expect(overLimits(376, measured)).toEqual([]);
});

test('what is over a limit is named, with the number and the limit', () => {
  expect(overLimits(376, { ...measured, firstBytes: 61_000 })).toEqual([
    'search over 376 commitments: firstBytes is 61000, at most 60000 (scripts/bench/search-limits.ts)',
  ]);
});

test('many commitments may cost more, but not to ask', () => {
  expect(overLimits(100_000, { ...measured, build: 50, firstBytes: 290_000 })).toEqual([]);
  expect(limitsFor(100_000).warm).toBe(limitsFor(376).warm);
});

test('what a system does not tell is not over its limit', () => {
  expect(overLimits(376, { ...measured, memory: null })).toEqual([]);
});
