import { describe, expect, test } from 'vitest';
import type { ScoreRankRow } from '../../src/charts/assessment-rows.ts';
import { frames, narrow } from '../../src/charts/frame.ts';
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

function textsOf({ axis, rows, heads, end, size, small }: ScoreRankLayout): DrawnText[] {
  const normal = rows.flatMap((row) =>
    row.kind === 'department' ? [row.rank, ...row.name, row.score] : [],
  );
  const little = [
    ...(axis === null ? [] : [axis.title, ...axis.ticks.flatMap(({ labels }) => labels)]),
    ...rows.flatMap((row) =>
      row.kind === 'empty' ? [...row.label, ...row.places.map(({ label }) => label)] : [],
    ),
    ...heads,
    ...(end === null ? [] : [end.label, ...end.said]),
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

describe.each(frames)('in the $id drawing, ranks that are not printed', (frame) => {
  const emptyOf = (rows: readonly ScoreRankRow[]) =>
    layoutOf(rows, frame).rows.flatMap((row) => (row.kind === 'empty' ? [row] : []));

  test('each have an empty place with its number, before the first row', () => {
    const layout = layoutOf(scoreRankRows['2022-economic'] ?? [], frame);
    const [first, second] = layout.rows;
    expect(first).toMatchObject({ kind: 'empty', label: [{ text: '第1–8名：来源文件没有列出' }] });
    const places = first?.kind === 'empty' ? first.places : [];
    // In a column of its own, under a head, a rank is its number.
    const said = (rank: number) => (layout.heads.length > 0 ? String(rank) : `第${rank}名`);
    expect(places.map(({ rank, label }) => [rank, label.text])).toEqual(
      Array.from({ length: 8 }, (_, index) => [index + 1, said(index + 1)]),
    );
    expect(second).toMatchObject({ kind: 'department', rank: { text: said(9) } });
    const lowest = Math.max(...places.map(({ box }) => box.y + box.height));
    expect(second?.kind === 'department' && second.band.y).toBeGreaterThan(lowest);
    // The axis belongs to the rows with scores: it stands over them, under the empty places.
    expect(layout.axis?.title.y).toBeGreaterThan(lowest);
  });

  test('have places that neither touch each other nor leave the drawing', () => {
    const rows = [sampleScoreRank(0, '120.00', '38')];
    const places = emptyOf(rows).flatMap((row) => row.places);
    expect(places).toHaveLength(37);
    for (const [index, { box }] of places.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(frame.width);
      const touched = places
        .slice(index + 1)
        .filter(
          ({ box: other }) =>
            other.x < box.x + box.width &&
            box.x < other.x + other.width &&
            other.y < box.y + box.height &&
            box.y < other.y + other.height,
        );
      expect(touched).toEqual([]);
    }
    expect(overlaps(textsOf(layoutOf(rows, frame)))).toEqual([]);
  });

  test('stand where they are missing, between two that are printed', () => {
    const rows = [sampleScoreRank(0, '100', '2'), sampleScoreRank(1, '90', '5')];
    expect(emptyOf(rows).map(({ places }) => places.map(({ rank }) => rank))).toEqual([
      [1],
      [3, 4],
    ]);
  });

  test('are no more than two rows of eight on a phone', () => {
    const places = emptyOf(scoreRankRows['2022-economic'] ?? []).flatMap((row) => row.places);
    expect(new Set(places.map(({ box }) => box.y)).size).toBeLessThanOrEqual(2);
  });
});

test.each(frames)(
  'in the $id drawing the last place is open to the right, for what comes after it is not known',
  (frame) => {
    for (const [rows, next] of [
      [scoreRankRows['2022-social'] ?? [], 5],
      [scoreRankRows['2022-economic'] ?? [], 19],
    ] as const) {
      const { end, rows: drawn } = layoutOf(rows, frame);
      expect(end?.label.text).toBe(`第${next}名起`);
      expect(end?.said.map(({ text }) => text).join('')).toBe('是否还有，未见公布');
      // Three sides of a box: along the top, down the left side, back along the bottom.
      const [, right, , left, , back] =
        /^M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)(H([\d.]+))$/.exec(end?.path ?? '')?.slice() ?? [];
      expect(Number(right)).toBeGreaterThan(Number(left));
      expect(back).toBe(`H${right}`);
      const lowest = drawn.flatMap((row) => (row.kind === 'department' ? [row.band] : [])).at(-1);
      expect(end?.label.y).toBeGreaterThan((lowest?.y ?? 0) + (lowest?.height ?? 0));
    }
  },
);

test('without a printed rank there is no such place', () => {
  expect(layoutOf([sampleScoreRank(0, '100', null)]).end).toBeNull();
});

test('on a phone a department is one line, and a ranking is seen at once', () => {
  const layout = layoutOf(scoreRankRows['2022-economic'] ?? [], narrow, 'finance-office');
  for (const { rank, name, score, dot } of marksOf(layout)) {
    expect(new Set([rank.y, score.y, ...name.map(({ y }) => y)]).size).toBe(1);
    expect(Math.abs((dot?.y ?? 0) - rank.y)).toBeLessThan(8);
    expect(rank.x).toBeLessThan(name[0]?.x ?? 0);
    expect(name[0]?.x).toBeLessThan(dot?.x ?? 0);
    expect(dot?.x).toBeLessThan(score.x);
  }
  expect(layout.heads.map(({ text }) => text)).toEqual(['排名', '部门']);
  expect(layout.height).toBeLessThan(520);
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
  expect(second?.score.text).toBe('未列出');
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
