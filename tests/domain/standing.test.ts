import { describe, expect, test } from 'vitest';
import { isPartial, standingOf } from '../../src/domain/standing.ts';
import { makeAssessment, makeCommitment } from './made-records.ts';

const of2022 = (department: string) => makeCommitment({ department, year: 2022 });

describe('standingOf', () => {
  test('orders by score and by rank, and names the ranks that are not printed', () => {
    const standing = standingOf(
      [of2022('health'), of2022('sports')],
      [
        makeAssessment({ department: 'sports', score: 117.48, rank: 11 }),
        makeAssessment({ department: 'health', score: 129.86, rank: 9 }),
      ],
      2022,
      'social',
    );
    expect(standing.scored.map(({ department }) => department)).toEqual(['health', 'sports']);
    expect(standing.printedRanks).toEqual([
      { first: 9, last: 9 },
      { first: 11, last: 11 },
    ]);
    expect(standing.missingRanks).toEqual([
      { first: 1, last: 8 },
      { first: 10, last: 10 },
    ]);
    expect(standing.unscored).toEqual([]);
    expect(isPartial(standing)).toBe(true);
  });

  test('names departments with commitments and without a score, each once', () => {
    const standing = standingOf(
      [of2022('health'), of2022('sports'), of2022('sports')],
      [makeAssessment({ department: 'health', score: 132.98, rank: 1 })],
      2022,
      'social',
    );
    expect(standing.unscored).toEqual(['sports']);
    expect(isPartial(standing)).toBe(true);
  });

  test('takes nothing from another year or category', () => {
    const standing = standingOf(
      [makeCommitment({ year: 2023 }), makeCommitment({ year: 2022, category: 'legal' })],
      [
        makeAssessment({ department: 'health', year: 2023, score: 1, rank: 1 }),
        makeAssessment({ department: 'justice', category: 'legal', score: 2, rank: 1 }),
      ],
      2022,
      'social',
    );
    expect(standing).toEqual({
      scored: [],
      printedRanks: [],
      missingRanks: [],
      unscored: [],
    });
    expect(isPartial(standing)).toBe(false);
  });

  test('counts a shared rank as printed', () => {
    const standing = standingOf(
      [],
      [
        makeAssessment({ department: 'health', score: 130, rank: 1 }),
        makeAssessment({ department: 'sports', score: 130, rank: 1 }),
        makeAssessment({ department: 'veterans', score: 120, rank: 3 }),
      ],
      2022,
      'social',
    );
    expect(standing.printedRanks).toEqual([
      { first: 1, last: 1 },
      { first: 3, last: 3 },
    ]);
  });
});
