import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toDifficultyRows, toScoreRankRows } from '../../src/charts/assessment-rows.ts';
import { data, difficultyRows, scoreRankRows } from './portal-rows.ts';

test('every figure of the second reading stands in a chart, as printed, with its line', () => {
  const [, ...lines] = readFileSync(
    new URL('../ingest/second-reading/figures.tsv', import.meta.url),
    'utf8',
  )
    .trim()
    .split('\n');
  const shown = [
    ...Object.values(scoreRankRows).flatMap((rows) =>
      rows.flatMap(({ id, score, rank }) => [
        { id, name: 'score', figure: score },
        { id, name: 'rank', figure: rank },
      ]),
    ),
    ...Object.values(difficultyRows).flatMap((rows) =>
      rows.flatMap(({ id, self, rated }) => [
        { id, name: 'difficulty_self', figure: self },
        { id, name: 'difficulty_rated', figure: rated },
      ]),
    ),
  ].flatMap(({ id, name, figure }) =>
    figure === null
      ? []
      : [[figure.source.id, id, name, figure.printed, String(figure.line)].join('\t')],
  );
  expect(shown.toSorted()).toEqual(lines.toSorted());
});

test('a score keeps its printed decimals and leads to its line', () => {
  const row = scoreRankRows['2022-social']?.find(({ id }) => id === 'science-technology');
  expect(row?.score).toMatchObject({
    value: 135.2,
    printed: '135.20',
    address: '/documents/2022-outcomes/#L63',
  });
  expect(row?.address).toBe('/departments/science-technology/');
});

test('a category of which nothing is published has no rows', () => {
  expect(toScoreRankRows(data, 2023, 'party')).toEqual([]);
  expect(toDifficultyRows(data, 2022, 'economic')).toEqual([]);
});
