import { describe, expect, test } from 'vitest';
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

describe('sources', () => {
  const figure = (line: number, id = '2022-outcomes') => ({
    value: 1,
    printed: '1个',
    source: { id, year: 2022, kind: 'outcomes' as const },
    line,
    address: `/documents/${id}/#L${line}`,
    inferred: null,
  });

  test('every document is cited once, with the lines used and no line between them', () => {
    const rows = [{ figures: [figure(43), figure(7)] }, { figures: [figure(26), null, figure(7)] }];
    expect(citedSources(rows)).toEqual([
      {
        source: { id: '2022-outcomes', year: 2022, kind: 'outcomes' },
        runs: [7, 26, 43].map((line) => ({
          start: line,
          end: line,
          address: `/documents/2022-outcomes/#L${line}`,
        })),
      },
    ]);
  });

  test('lines that follow each other are one run', () => {
    const [cited] = citedSources([{ figures: [figure(3), figure(2), figure(5), figure(1)] }]);
    expect(cited?.runs.map(({ start, end }) => [start, end])).toEqual([
      [1, 3],
      [5, 5],
    ]);
  });

  test('a chart of a whole document cites it at large', () => {
    const figures = Array.from({ length: 50 }, (_, index) => figure(index * 2 + 1));
    const [cited] = citedSources([{ figures }]);
    expect(cited?.runs.map(({ start, end }) => [start, end])).toEqual([[1, 99]]);
  });

  test('real figures are cited from their first to their last line', () => {
    const [cited] = citedSources(shown(difficultyRows['2022-social'] ?? []));
    expect(cited?.source.id).toBe('2022-commitments');
    expect(cited?.runs[0]?.start).toBe(186);
    expect(cited?.runs.at(-1)?.end).toBe(204);
  });
});
