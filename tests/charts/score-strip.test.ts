import { expect, test } from 'vitest';
import type { ScoreRankRow } from '../../src/charts/assessment-rows.ts';
import { narrow } from '../../src/charts/frame.ts';
import { layoutScoreStrip } from '../../src/charts/score-strip.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import { pictures as words } from '../../src/i18n/zh/pictures.ts';
import { scoreRankRows } from './portal-rows.ts';

const cases = Object.entries(scoreRankRows);
const layout = (rows: readonly ScoreRankRow[], highlight: string | null = null) =>
  layoutScoreStrip(rows, { frame: narrow, words, highlight });

test.each(cases)('%s: every printed score is a dot, and no two cover each other', (_name, rows) => {
  const dots = layout(rows)?.dots ?? [];
  expect(dots).toHaveLength(rows.filter(({ score }) => score !== null).length);
  for (const [index, { mark }] of dots.entries()) {
    for (const { mark: other } of dots.slice(index + 1)) {
      const distance = Math.hypot(mark.x - other.x, mark.y - other.y);
      expect(distance).toBeGreaterThanOrEqual(mark.r * 2 - 0.02);
    }
  }
});

test.each(cases)('%s: the order of the scores is that of the dots', (_name, rows) => {
  const sorted = rows
    .filter(({ score }) => score !== null)
    .sort((a, b) => (a.score?.value ?? 0) - (b.score?.value ?? 0));
  const xs = sorted.map(({ id }) => layout(rows, id)?.dots.at(-1)?.mark.x ?? Number.NaN);
  expect(xs).toEqual([...xs].sort((a, b) => a - b));
});

test.each(cases)(
  '%s: each department set apart is named, whole and within the drawing',
  (_name, rows) => {
    for (const row of rows.filter(({ score }) => score !== null)) {
      const strip = layout(rows, row.id);
      expect(strip?.labels.map(({ text }) => text)).toEqual([words.stripLabel(row)]);
      expect(strip?.dots.filter(({ highlighted }) => highlighted)).toHaveLength(1);
      const half = textWidth(strip?.labels[0]?.text ?? '', narrow.size) / 2;
      expect(strip?.labels[0]?.x).toBeGreaterThanOrEqual(half - 0.01);
      expect((strip?.labels[0]?.x ?? 0) + half).toBeLessThanOrEqual(narrow.width + 0.01);
    }
  },
);

test('without one set apart the lowest and the highest are named', () => {
  for (const [, rows] of cases) {
    expect(layout(rows)?.labels).toHaveLength(2);
  }
});

test('one score alone, or a department without one, is no chart', () => {
  const rows = cases[0]?.[1] ?? [];
  expect(layout(rows.slice(0, 1))).toBeNull();
  expect(layout([])).toBeNull();
  expect(layout(rows, 'nobody')).toBeNull();
});
