import { expect, test } from 'vitest';
import type { ScoreRankRow } from '../../src/charts/assessment-rows.ts';
import { lastRank, placesOf } from '../../src/charts/places.ts';
import { sampleScoreRank } from '../../src/components/charts/samples.ts';
import { scoreRankRows } from './portal-rows.ts';

function rowsWith(...ranks: (string | null)[]): ScoreRankRow[] {
  return ranks.map((rank, index) => sampleScoreRank(index, String(100 - index), rank));
}

function describePlaces(rows: readonly ScoreRankRow[]): string[] {
  return placesOf(rows).map((place) =>
    place.kind === 'gap' ? `${place.from}–${place.to}` : (place.row.rank?.printed ?? 'none'),
  );
}

test('ranks before the first printed one are one empty place', () => {
  const rows = scoreRankRows['2022-economic'] ?? [];
  expect(placesOf(rows)[0]).toEqual({ kind: 'gap', from: 1, to: 8 });
  expect(describePlaces(rows)).toEqual([
    '1–8',
    ...Array.from({ length: 10 }, (_, index) => String(index + 9)),
  ]);
});

test('ranks printed from the first on have no empty place', () => {
  expect(describePlaces(scoreRankRows['2022-social'] ?? [])).toEqual(['1', '2', '3', '4']);
});

test('ranks missing between two are an empty place', () => {
  expect(describePlaces(rowsWith('1', '2', '6', '8'))).toEqual(['1', '2', '3–5', '6', '7–7', '8']);
});

test('rows come in the order of ranks however they are given', () => {
  expect(describePlaces(rowsWith('3', '1', '2'))).toEqual(['1', '2', '3']);
});

test('a shared rank leaves no empty place, whichever way the ranks after it are counted', () => {
  expect(describePlaces(rowsWith('1', '2', '2', '4'))).toEqual(['1', '2', '2', '4']);
  expect(describePlaces(rowsWith('1', '2', '2', '3'))).toEqual(['1', '2', '2', '3']);
  expect(describePlaces(rowsWith('1', '2', '2', '6'))).toEqual(['1', '2', '2', '4–5', '6']);
});

test('departments without a rank come last, the highest score first', () => {
  const rows = [
    sampleScoreRank(0, '80', null),
    sampleScoreRank(1, '90', null),
    sampleScoreRank(2, '70', '1'),
  ];
  expect(placesOf(rows).flatMap((place) => (place.kind === 'gap' ? [] : [place.row.id]))).toEqual([
    'sample-2',
    'sample-1',
    'sample-0',
  ]);
});

test('the last printed rank is known, how many there are is not', () => {
  expect(lastRank(scoreRankRows['2022-economic'] ?? [])).toBe(18);
  expect(lastRank(rowsWith(null))).toBeNull();
});
