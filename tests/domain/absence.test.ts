import { expect, test } from 'vitest';
import { absencesOf } from '../../src/domain/absence.ts';
import { makeAssessment, makeCommitment } from './made-records.ts';

test('without an assessment all four figures are absent', () => {
  const absences = absencesOf([makeCommitment({ outcome: '已建成' })], null);
  expect(absences.map(({ what }) => what)).toEqual([
    'difficulty_self',
    'difficulty_rated',
    'score',
    'rank',
  ]);
});

test('a side that some items have is absent for the others only', () => {
  const absences = absencesOf(
    [makeCommitment({ no: 1, outcome: '已建成' }), makeCommitment({ no: 2 })],
    makeAssessment({ department: 'health', score: 132.98, rank: 2 }),
  );
  expect(absences).toEqual([
    { what: 'outcome', count: 1, all: 2 },
    { what: 'difficulty_self', count: 1, all: 1 },
    { what: 'difficulty_rated', count: 1, all: 1 },
  ]);
});

test('a figure of zero is not absent', () => {
  const absences = absencesOf([], makeAssessment({ department: 'health', score: 0, rank: 1 }));
  expect(absences.map(({ what }) => what)).toEqual(['difficulty_self', 'difficulty_rated']);
});
