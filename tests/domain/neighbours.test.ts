import { expect, test } from 'vitest';
import { neighboursOf } from '../../src/domain/neighbours.ts';
import { makeCommitment } from './made-records.ts';

const first = makeCommitment({ year: 2022, department: 'health', no: 1 });
const second = makeCommitment({ year: 2022, department: 'health', no: 2 });
const tenth = makeCommitment({ year: 2022, department: 'health', no: 10 });
const all = [
  tenth,
  first,
  second,
  makeCommitment({ year: 2020, department: 'health', no: 1 }),
  makeCommitment({ year: 2023, department: 'health', no: 1 }),
  makeCommitment({ year: 2023, department: 'health', no: 2 }),
  makeCommitment({ year: 2022, department: 'sports', no: 1 }),
  makeCommitment({ year: 2022, department: 'sports', no: 2 }),
  makeCommitment({
    year: 2022,
    department: 'commerce',
    no: 1,
    target: '目标',
    category: 'economic',
  }),
];

test('the items before and after follow the numbers', () => {
  const neighbours = neighboursOf(second, all);
  expect(neighbours.previous).toBe(first);
  expect(neighbours.next).toBe(tenth);
  expect(neighbours.siblings).toEqual([first, second, tenth]);
});

test('there is nothing before the first item and nothing after the last', () => {
  expect(neighboursOf(first, all).previous).toBeNull();
  expect(neighboursOf(tenth, all).next).toBeNull();
});

test('other years come latest first with their number of items', () => {
  expect(neighboursOf(first, all).otherYears).toEqual([
    { year: 2023, items: 2 },
    { year: 2020, items: 1 },
  ]);
});

test('mates are the other departments of the same year and category, each once', () => {
  expect(neighboursOf(first, all).mates).toEqual(['sports']);
});
