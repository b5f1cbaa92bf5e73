import { expect, test } from 'vitest';
import type { DifficultyRow } from '../../src/charts/assessment-rows.ts';
import { citedSources, inferences } from '../../src/charts/citations.ts';
import { sampleDifficulty } from '../../src/components/charts/samples.ts';
import { difficultyRows } from './portal-rows.ts';

const shown = (rows: readonly DifficultyRow[]) =>
  rows.map((row) => ({ department: row, figures: [row.self, row.rated] }));

test('a reason that holds for all departments is said once, without their names', () => {
  const [only, ...others] = inferences(shown(difficultyRows['2022-social'] ?? []));
  expect(others).toEqual([]);
  expect(only?.names).toBeNull();
  expect(only?.reason).not.toBe('');
});

test('a reason that holds for some departments names them, each once', () => {
  const rows = [
    sampleDifficulty(6, '1.4', '1.3', 'printed apart'),
    sampleDifficulty(7, '1.4', '1.3'),
  ];
  expect(inferences(shown(rows))).toEqual([{ reason: 'printed apart', names: ['市教育局'] }]);
});

test('figures printed with their departments need no reason', () => {
  expect(inferences(shown(difficultyRows['2023-party'] ?? []))).toEqual([]);
});

test('every document is cited once, with the first and last line used', () => {
  expect(citedSources(shown(difficultyRows['2022-social'] ?? []))).toEqual([
    {
      source: { id: '2022-commitments', year: 2022, kind: 'commitments' },
      lines: { start: 186, end: 204 },
      address: '/documents/2022-commitments/#L186',
    },
  ]);
});
