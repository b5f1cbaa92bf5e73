import { describe, expect, test } from 'vitest';
import type { ScoreRankRow } from '../../src/charts/assessment-rows.ts';
import { frames, narrow, wide } from '../../src/charts/frame.ts';
import {
  layoutScoreRank,
  type ScoreRankLayout,
  type ScoreRankMark,
} from '../../src/charts/score-rank.ts';
import { examples } from '../../src/components/charts/ScoreRankChart.examples.ts';
import { sampleScoreRank } from '../../src/components/charts/samples.ts';
import { charts as words } from '../../src/i18n/zh/charts.ts';
import { boxOf, clipped, type DrawnText, overlaps, unrounded } from './drawn.ts';
import { departments, scoreRankRows } from './portal-rows.ts';

/** All departments there are, as if every score were published: the longest real names. */
const allNames: ScoreRankRow[] = departments.map(({ name }, index) => ({
  ...sampleScoreRank(index, (140 - index * 0.77).toFixed(2), String(index + 1)),
  name,
}));

const cases: { name: string; rows: readonly ScoreRankRow[]; highlight: string | null }[] = [
  ...Object.entries(scoreRankRows).map(([name, rows]) => ({ name, rows, highlight: null })),
  { name: 'all departments', rows: allNames, highlight: null },
  { name: 'all departments, one highlighted', rows: allNames, highlight: 'sample-7' },
  ...examples.map(({ name, props }) => ({
    name,
    rows: props.rows,
    highlight: props.highlight ?? null,
  })),
].filter(({ rows }) => rows.length > 0);

function layoutOf(
  rows: readonly ScoreRankRow[],
  frame = narrow,
  highlight: string | null = null,
): ScoreRankLayout {
  const layout = layoutScoreRank(rows, { frame, words, highlight });
  if (layout === null) {
    throw new Error('expected a layout');
  }
  return layout;
}

function marksOf(layout: ScoreRankLayout): ScoreRankMark[] {
  return layout.rows.filter((row) => row.kind === 'department');
}

function textsOf({ axis, rows, end, size, small }: ScoreRankLayout): DrawnText[] {
  const normal = rows.flatMap((row) =>
    row.kind === 'department' ? [row.rank, ...row.name, row.score] : [],
  );
  const little = [
    ...(axis === null ? [] : [axis.title, ...axis.ticks.flatMap(({ labels }) => labels)]),
    ...rows.flatMap((row) => (row.kind === 'empty' ? [row.label] : [])),
    ...(end === null ? [] : [end]),
  ];
  return [
    ...normal.map((mark) => ({ mark, size })),
    ...little.map((mark) => ({ mark, size: small })),
  ];
}

describe.each(frames)('in the $id drawing', (frame) => {
  test.each(cases)('no text overlaps another or is cut off: $name', ({ rows, highlight }) => {
    const layout = layoutOf(rows, frame, highlight);
    expect(overlaps(textsOf(layout))).toEqual([]);
    expect(clipped(textsOf(layout), layout.width, layout.height)).toEqual([]);
  });

  test.each(cases)('no number has more than two decimals: $name', ({ rows, highlight }) => {
    expect(unrounded(layoutOf(rows, frame, highlight))).toEqual([]);
  });

  test.each(cases)('no dot covers a score or a name: $name', ({ rows, highlight }) => {
    const layout = layoutOf(rows, frame, highlight);
    for (const { dot, ring, name, score } of marksOf(layout)) {
      const mark = ring ?? dot;
      for (const text of mark === null
        ? []
        : [...name, score].map((own) => boxOf({ mark: own, size: layout.size }))) {
        const apart =
          (mark?.x ?? 0) + (mark?.r ?? 0) <= text.left ||
          (mark?.x ?? 0) - (mark?.r ?? 0) >= text.right ||
          (mark?.y ?? 0) - (mark?.r ?? 0) >= text.bottom;
        expect(apart, text.text).toBe(true);
      }
    }
  });

  test('a higher score stands further to the right', () => {
    const xs = marksOf(layoutOf(scoreRankRows['2022-economic'] ?? [], frame)).map(
      ({ dot }) => dot?.x ?? Number.NaN,
    );
    expect(xs).toHaveLength(10);
    expect(xs).toEqual(xs.toSorted((a, b) => b - a));
    expect(new Set(xs).size).toBe(10);
  });

  test('equal scores stand at the same place', () => {
    const rows = [0, 1, 2].map((index) => sampleScoreRank(index, '120.00', '1'));
    expect(new Set(marksOf(layoutOf(rows, frame)).map(({ dot }) => dot?.x)).size).toBe(1);
  });

  test('rows follow each other downwards without touching', () => {
    const bands = marksOf(layoutOf(allNames, frame)).map(({ band }) => band);
    expect(bands).toHaveLength(departments.length);
    for (const [index, band] of bands.entries()) {
      const before = bands[index - 1];
      expect(band.y).toBeGreaterThanOrEqual(
        before === undefined ? 0 : before.y + before.height - 0.01,
      );
    }
  });
});

test('ranks that are not printed are an empty place before the first row', () => {
  const [first, second] = layoutOf(scoreRankRows['2022-economic'] ?? [], wide).rows;
  expect(first).toMatchObject({ kind: 'empty', label: { text: '第1–8名：来源文件没有印出' } });
  expect(second).toMatchObject({ kind: 'department', rank: { text: '第9名' } });
});

test('the drawing says where the print ends and not how many there are', () => {
  expect(layoutOf(scoreRankRows['2022-social'] ?? []).end?.text).toBe('来源文件印到第4名为止');
});

test('scores are written as printed', () => {
  const [first] = marksOf(layoutOf(scoreRankRows['2022-social'] ?? []));
  expect(first?.score.text).toBe('135.20');
});

test('only the highlighted department has a ring', () => {
  const rows = scoreRankRows['2022-economic'] ?? [];
  const marks = marksOf(layoutOf(rows, narrow, 'finance-office'));
  expect(marks.filter(({ ring }) => ring !== null).map(({ department }) => department)).toEqual([
    'finance-office',
  ]);
  expect(marks.filter(({ highlighted }) => highlighted)).toHaveLength(1);
});

test('a department without a score has no dot, and says that none is printed', () => {
  const rows = [sampleScoreRank(0, '100', '1'), sampleScoreRank(1, null, '2')];
  const [, second] = marksOf(layoutOf(rows));
  expect(second?.dot).toBeNull();
  expect(second?.score.text).toBe('未印出');
});

test('without any score there is no axis', () => {
  expect(layoutOf([sampleScoreRank(0, null, '1')]).axis).toBeNull();
});

test('without rows there is no drawing', () => {
  expect(layoutScoreRank([], { frame: narrow, words, highlight: null })).toBeNull();
});

test('a name longer than its column is broken and none of it is lost', () => {
  const name = '市国土空间规划和自然资源综合行政执法监督管理委员会办公室';
  const layout = layoutOf([{ ...sampleScoreRank(0, '100.00', '1'), name }]);
  const [mark] = marksOf(layout);
  expect(mark?.name.length).toBeGreaterThan(1);
  expect(mark?.name.map(({ text }) => text).join('')).toBe(name);
  expect(overlaps(textsOf(layout))).toEqual([]);
});
