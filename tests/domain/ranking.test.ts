import { describe, expect, test } from 'vitest';
import { rankingOf, rankingsOf, rankRuns } from '../../src/domain/ranking.ts';
import { readCommittedContent } from '../content.ts';
import { makeAssessment, makeCommitment } from './made-records.ts';

const ranked = (...ranks: number[]) =>
  ranks.map((rank, index) =>
    makeAssessment({ year: 2020, department: `department-${index}`, rank }),
  );

describe('rankingsOf', () => {
  test('takes a table for whole that begins at one, has no gap and misses no department', () => {
    expect(rankingsOf(ranked(1, 2, 3), [])).toMatchObject([{ ranks: [1, 2, 3], partial: false }]);
  });

  test('takes a shared rank for no gap', () => {
    expect(rankingsOf(ranked(1, 2, 2), [])).toMatchObject([{ partial: false }]);
  });

  test('takes a table for partial that begins later, has a gap, or misses a department', () => {
    expect(rankingsOf(ranked(2, 3), [])).toMatchObject([{ partial: true }]);
    expect(rankingsOf(ranked(1, 3), [])).toMatchObject([{ partial: true }]);
    expect(
      rankingsOf(ranked(1, 2), [makeCommitment({ year: 2020, department: 'unranked', no: 1 })]),
    ).toMatchObject([{ departments: 3, partial: true }]);
  });

  test('counts no department of another year or category', () => {
    const others = [
      makeCommitment({ year: 2019, department: 'unranked', no: 1 }),
      makeCommitment({
        year: 2020,
        department: 'unranked',
        no: 1,
        target: '目标',
        category: 'economic',
      }),
    ];
    expect(rankingsOf(ranked(1, 2), others)).toMatchObject([{ departments: 2, partial: false }]);
  });

  test('has no ranking where no rank is printed', () => {
    expect(
      rankingsOf([makeAssessment({ year: 2020, department: 'health', score: 90 })], []),
    ).toEqual([]);
  });
});

test('rankRuns parts ranks where one is missing', () => {
  expect(rankRuns([1, 2, 3, 7])).toEqual([
    { first: 1, last: 3 },
    { first: 7, last: 7 },
  ]);
  expect(rankRuns([])).toEqual([]);
});

test('the published ranks are 9 to 18 of one category and 1 to 4 of another, both partial', () => {
  const { assessments, commitments } = readCommittedContent();
  const rankings = rankingsOf(assessments, commitments);
  expect(rankings).toHaveLength(2);
  const economic = rankingOf(rankings, 2022, 'economic');
  const social = rankingOf(rankings, 2022, 'social');
  expect([rankRuns(economic?.ranks ?? []), economic?.partial]).toEqual([
    [{ first: 9, last: 18 }],
    true,
  ]);
  expect([rankRuns(social?.ranks ?? []), social?.partial]).toEqual([[{ first: 1, last: 4 }], true]);
});
