import { describe, expect, test } from 'vitest';
import { coverageOf, hasEmptyDifficultyColumn, isEmpty } from '../../src/domain/coverage.ts';
import { readCommittedContent } from '../content.ts';
import { makeAssessment, makeCommitment } from './made-records.ts';

const documents = [{ year: 2020 }, { year: 2022 }];
const records = {
  documents,
  commitments: [
    makeCommitment({ year: 2020, department: 'health', no: 1, target: '一' }),
    makeCommitment({ year: 2020, department: 'health', no: 2, target: '二', outcome: '二' }),
    makeCommitment({
      year: 2020,
      department: 'sports',
      no: 1,
      target: null,
      outcome: '三',
      category: 'economic',
    }),
    makeCommitment({ year: 2022, department: 'sports', no: 1, target: '四', category: 'social' }),
  ],
  assessments: [
    makeAssessment({ year: 2020, department: 'sports', score: 90, rank: 1, category: 'economic' }),
  ],
};
const coverage = coverageOf(records, ['sports', 'health', 'reform']);

describe('coverageOf', () => {
  test('has every year between the first and the last document, also an empty one', () => {
    expect(coverage.years.map(({ year, documents }) => [year, documents])).toEqual([
      [2020, 1],
      [2021, 0],
      [2022, 1],
    ]);
  });

  test('keeps the order of the departments, also of one without anything', () => {
    expect(coverage.rows.map(({ department }) => department)).toEqual([
      'sports',
      'health',
      'reform',
    ]);
    expect(coverage.rows[2]?.cells.every(isEmpty)).toBe(true);
  });

  test('counts items for targets and outcomes and marks figures', () => {
    expect(coverage.rows[1]?.cells[0]).toEqual({
      target: 2,
      outcome: 1,
      difficulty_self: 0,
      difficulty_rated: 0,
      score: 0,
      rank: 0,
    });
    expect(coverage.rows[0]?.cells[0]).toMatchObject({ target: 0, outcome: 1, score: 1, rank: 1 });
  });

  test('puts a department under the category of its latest year', () => {
    expect(coverage.rows[0]?.category).toBe('social');
  });

  test('sums a year over all departments, items and departments apart', () => {
    expect(coverage.years[0]).toMatchObject({
      departments: 2,
      commitments: 3,
      both: 1,
      totals: { target: 2, outcome: 2, score: 1 },
      departmentsWith: { target: 1, outcome: 2, score: 1 },
    });
    expect(coverage.years[1]).toMatchObject({ departments: 0, commitments: 0, both: 0 });
  });
});

describe('the coverage of the published documents', () => {
  const content = readCommittedContent();
  const { years, rows } = coverageOf(
    content,
    content.departments.map(({ id }) => id),
  );
  const yearOf = (wanted: number) => years.find(({ year }) => year === wanted);

  test('has outcomes, scores and ranks of 2022 only', () => {
    expect(
      years.map(({ year, totals }) => [year, totals.outcome, totals.score, totals.rank]),
    ).toEqual([
      [2022, 71, 14, 14],
      [2023, 0, 0, 0],
      [2024, 0, 0, 0],
      [2025, 0, 0, 0],
    ]);
  });

  test('has targets of 80, 160, 0 and 75 items', () => {
    expect(years.map(({ totals }) => totals.target)).toEqual([80, 160, 0, 75]);
  });

  test('has ten items with both sides', () => {
    expect(yearOf(2022)?.both).toBe(10);
  });

  test('has coefficients of five departments in 2022 and of sixteen in 2023', () => {
    expect(yearOf(2022)?.departmentsWith).toMatchObject({
      difficulty_self: 5,
      difficulty_rated: 5,
    });
    expect(yearOf(2023)?.departmentsWith).toMatchObject({
      difficulty_self: 0,
      difficulty_rated: 16,
    });
  });

  test('has a row with something in it for each of the 47 departments', () => {
    expect(rows).toHaveLength(47);
    expect(rows.filter(({ cells }) => cells.every(isEmpty))).toEqual([]);
  });

  test('knows the one document that names a column of coefficients and prints none', () => {
    expect(content.documents.filter(hasEmptyDifficultyColumn).map(({ id }) => id)).toEqual([
      '2023-commitments',
    ]);
  });
});
