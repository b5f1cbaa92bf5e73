import { expect, test } from 'vitest';
import { scopeMatchOf, scopeNoteOf } from '../../src/domain/comparison/scope-note.ts';
import { readCommittedContent } from '../content.ts';

const { comparisons, measures } = readCommittedContent();

function noteOf(commitment: string, quote: string): string | null {
  const comparison = comparisons.find(
    (each) => each.commitment === commitment && each.target?.quote === quote,
  );
  if (comparison === undefined) {
    throw new Error(`${commitment}: no comparison of ${quote}`);
  }
  return scopeNoteOf(comparison, measures);
}

test('a comparison carries the remark of the measure that holds its numbers to be near', () => {
  expect(noteOf('2022/transport-group/5', '100亿元')).toMatch(/工程投资/);
});

test('a comparison whose measure has no doubt, or that is in none, carries no remark', () => {
  expect(noteOf('2022/health/4', '3.2个')).toBeNull();
  expect(noteOf('2022/health/2', '5%以内')).toBeNull();
});

test('whatever a measure holds to be near carries a remark, and the steps of a target share it', () => {
  const near = comparisons.filter((each) => scopeMatchOf(each, measures) === 'near');
  expect(near.length).toBeGreaterThan(4);
  expect(near.filter(({ scopeNote }) => scopeNote === null)).toEqual([]);
  const rungs = comparisons.filter(({ scopeNote }) => scopeNote !== null);
  expect(rungs.filter(({ target }) => target?.stretch).map(({ commitment }) => commitment)).toEqual(
    ['2022/culture-tourism/3', '2022/culture-tourism/3'],
  );
});
