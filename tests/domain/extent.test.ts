import { describe, expect, test } from 'vitest';
import {
  countExtent,
  gapYears,
  neighbourYears,
  spanYears,
  yearsOf,
} from '../../src/domain/extent.ts';
import { makeCommitment } from './made-records.ts';

describe('countExtent', () => {
  test('counts every side on its own, and a department once', () => {
    const commitments = [
      makeCommitment({ no: 1 }),
      makeCommitment({ no: 2, target: null, outcome: '已建成' }),
      makeCommitment({ no: 1, department: 'sports', outcome: '已建成' }),
    ];
    expect(countExtent(commitments)).toEqual({
      departments: 2,
      commitments: 3,
      targets: 2,
      outcomes: 2,
      both: 1,
    });
  });

  test('counts nothing in nothing', () => {
    expect(countExtent([])).toEqual({
      departments: 0,
      commitments: 0,
      targets: 0,
      outcomes: 0,
      both: 0,
    });
  });
});

describe('years', () => {
  test('are named once each, latest first', () => {
    const years = [2022, 2025, 2022, 2023].map((year) => makeCommitment({ year }));
    expect(yearsOf(years)).toEqual([2025, 2023, 2022]);
  });

  test('include those between the first and the last of which nothing is there', () => {
    expect(spanYears([2022, 2025, 2023])).toEqual([
      { year: 2025, present: true },
      { year: 2024, present: false },
      { year: 2023, present: true },
      { year: 2022, present: true },
    ]);
    expect(gapYears([2019, 2022])).toEqual([2020, 2021]);
    expect(gapYears([])).toEqual([]);
  });

  test('have neighbours over a gap, and none beyond the ends', () => {
    expect(neighbourYears([2025, 2023, 2022], 2023)).toEqual({ previous: 2022, next: 2025 });
    expect(neighbourYears([2025, 2023, 2022], 2022)).toEqual({ previous: null, next: 2023 });
    expect(neighbourYears([2025], 2025)).toEqual({ previous: null, next: null });
  });
});
