import { describe, expect, test } from 'vitest';
import { groupByCategory, groupByDepartmentYear, printedNames } from '../../src/domain/grouping.ts';
import { makeCommitment } from './made-records.ts';

describe('groupByDepartmentYear', () => {
  test('keeps the order of departments and items, and parts the years', () => {
    const groups = groupByDepartmentYear([
      makeCommitment({ department: 'sports', no: 1 }),
      makeCommitment({ department: 'health', no: 1 }),
      makeCommitment({ department: 'health', no: 2 }),
      makeCommitment({ department: 'health', no: 1, year: 2022 }),
    ]);
    expect(
      groups.map(({ department, year, commitments }) => [department, year, commitments.length]),
    ).toEqual([
      ['sports', 2025, 1],
      ['health', 2025, 2],
      ['health', 2022, 1],
    ]);
  });
});

describe('groupByCategory', () => {
  const orders = [
    ['economic', 'social', 'legal'],
    ['commerce', 'health', 'sports'],
  ] as const;

  test('puts a department once, under the category of its latest year', () => {
    const groups = groupByCategory(
      [
        makeCommitment({ department: 'health', year: 2022, category: 'economic' }),
        makeCommitment({ department: 'health', year: 2025, category: 'social' }),
      ],
      ...orders,
    );
    expect(groups).toEqual([
      { category: 'social', departments: [{ department: 'health', years: [2025, 2022] }] },
    ]);
  });

  test('follows the orders given and leaves out what has no commitment', () => {
    const groups = groupByCategory(
      [
        makeCommitment({ department: 'sports' }),
        makeCommitment({ department: 'health' }),
        makeCommitment({ department: 'commerce', category: 'economic' }),
      ],
      ...orders,
    );
    expect(groups.map(({ category }) => category)).toEqual(['economic', 'social']);
    expect(groups[1]?.departments.map(({ department }) => department)).toEqual([
      'health',
      'sports',
    ]);
  });
});

describe('printedNames', () => {
  test('gives each name once, with the first place in each document', () => {
    const names = printedNames([
      makeCommitment({ no: 3, outcome: '已建成' }),
      makeCommitment({ no: 4 }),
      makeCommitment({ no: 5, year: 2022, printed: '市人社社保局' }),
    ]);
    expect(names).toEqual([
      {
        text: '市卫生健康委',
        places: [
          { document: '2025-commitments', line: 3 },
          { document: '2025-outcomes', line: 3 },
        ],
      },
      { text: '市人社社保局', places: [{ document: '2022-commitments', line: 5 }] },
    ]);
  });

  test('gives none where no document prints the name', () => {
    expect(printedNames([makeCommitment({ printed: null })])).toEqual([]);
  });
});
