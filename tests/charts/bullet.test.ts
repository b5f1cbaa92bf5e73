import { describe, expect, test } from 'vitest';
import { type BulletLayout, type BulletMark, layoutBullet } from '../../src/charts/bullet.ts';
import { findClauses } from '../../src/charts/clause-findings.ts';
import type { Clause } from '../../src/charts/clauses.ts';
import { frames, narrow, wide } from '../../src/charts/frame.ts';
import { examples } from '../../src/components/charts/BulletChart.examples.ts';
import {
  sampleClause,
  sampleOutcome,
  sampleRead,
  sampleTarget,
} from '../../src/components/charts/sample-clauses.ts';
import { isHeld } from '../../src/domain/comparison/tally.ts';
import { numberQuantities } from '../../src/domain/quantity/numbered.ts';
import { comparisonCharts as words } from '../../src/i18n/zh/comparison-charts.ts';
import { boxOf, clipped, type DrawnText, overlaps, unrounded } from './drawn.ts';
import { clausesOf, content, drawnClauses, longestNames } from './portal-clauses.ts';

/** The longest things counted, with the longest numbers that a document prints, in every kind of row. */
const longest: Clause[] = longestNames.map((name, index) =>
  sampleClause({
    kind: (['bar', 'rank', 'text'] as const)[index % 3] ?? 'bar',
    name,
    unit: '个百分点',
    lower: true,
    targets: [
      sampleTarget('不少于3500家次', [20, 5][index % 2] ?? 5),
      sampleTarget('争取突破3000万元', [21, 4][index % 2] ?? 4, { stretch: true }),
      sampleTarget('6.2万人次以上', [25, 1][index % 2] ?? 1, { stretch: true }),
    ],
    outcome: sampleOutcome('278.38亿元', 3, { asOf: '1-11月', forecast: index === 0 }),
    reading: 'undetermined',
  }),
);

/** Numbers that stretch a scale: nothing, as much, ten times as much and more, less than nothing. */
const extremes: Clause[] = [
  [12, 0],
  [12, 12],
  [12, 150],
  [0, 0],
  [5, -2.4],
  [-5, -8],
  [-3, 4],
].map(([target = 0, outcome = 0]) =>
  sampleClause({
    targets: [sampleTarget(`${target}所`, target)],
    outcome: sampleOutcome(`${outcome}所`, outcome),
    reading: 'met',
  }),
);

const twenty: Clause[] = Array.from({ length: 20 }, (_, index) =>
  sampleClause({
    name: `第${index + 1}类学校`,
    targets: [sampleTarget(`${index + 5}所`, index + 5)],
    outcome: sampleOutcome(`${20 - index}所`, 20 - index),
    reading: 'met',
  }),
);

const cases: { name: string; clauses: readonly Clause[] }[] = [
  ...drawnClauses.map(([name, clauses]) => ({ name, clauses })),
  ...examples.map(({ name, props }) => ({ name, clauses: props.clauses })),
  { name: 'longest names and numbers', clauses: longest },
  { name: 'extremes', clauses: extremes },
  { name: 'twenty rows', clauses: twenty },
];

function layoutOf(clauses: readonly Clause[], frame = narrow): BulletLayout {
  const layout = layoutBullet(clauses, { frame, words });
  if (layout === null) {
    throw new Error('expected a layout');
  }
  return layout;
}

function textsOf({ rows, size, small }: BulletLayout): DrawnText[] {
  return rows.flatMap((row) => {
    const little = row.kind === 'bar' && row.zeroLabel !== null ? [row.zeroLabel] : [];
    return [
      ...marksOf(row).map((mark) => ({ mark, size })),
      ...little.map((mark) => ({ mark, size: small })),
    ];
  });
}

function marksOf(row: BulletMark) {
  if (row.kind === 'text') {
    return [...row.name, ...row.lines];
  }
  const own = row.kind === 'rank' ? [...row.stops, row.outcomeRank] : [];
  return [...row.name, ...row.labels, row.value, ...own].filter((mark) => mark !== null);
}

function barOf(target: number, outcome: number, frame = wide) {
  const [row] = layoutOf(
    [
      sampleClause({
        targets: [sampleTarget(`${target}所`, target)],
        outcome: sampleOutcome(`${outcome}所`, outcome),
        reading: 'met',
      }),
    ],
    frame,
  ).rows;
  if (row?.kind !== 'bar') {
    throw new Error('expected a bar');
  }
  return row;
}

const tickOf = (row: ReturnType<typeof barOf>) => {
  const [tick] = row.ticks;
  return tick === undefined ? Number.NaN : tick.x + tick.width / 2;
};

describe.each(frames)('in the $id drawing', (frame) => {
  test.each(cases)('no text overlaps another or is cut off: $name', ({ clauses }) => {
    const layout = layoutOf(clauses, frame);
    expect(overlaps(textsOf(layout))).toEqual([]);
    expect(clipped(textsOf(layout), layout.width, layout.height)).toEqual([]);
  });

  test.each(cases)('no number has more than two decimals: $name', ({ clauses }) => {
    expect(unrounded(layoutOf(clauses, frame))).toEqual([]);
  });

  test.each(cases)('every mark lies within the drawing: $name', ({ clauses }) => {
    const { rows, width, height } = layoutOf(clauses, frame);
    for (const row of rows.filter((one) => one.kind !== 'text')) {
      const boxes = row.kind === 'bar' ? [row.bar, row.open] : [row.span];
      for (const box of [...row.ticks, ...boxes].filter((one) => one !== null)) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y + box.height).toBeLessThan(height);
      }
    }
  });

  test('the bar is to the target as the numbers are, also far beyond it', () => {
    for (const [target, outcome] of [
      [12, 14],
      [12, 9],
      [2, 26.5],
    ] as const) {
      const row = barOf(target, outcome, frame);
      const zero = row.zero.x1;
      expect((row.bar?.width ?? 0) / (tickOf(row) - zero)).toBeCloseTo(outcome / target, 1);
    }
  });

  test('the bar starts at zero, also where the numbers are close to each other', () => {
    const row = barOf(450, 452, frame);
    expect(row.bar?.x).toBe(row.zero.x1);
    expect(row.zeroLabel?.text).toBe('0');
    expect(tickOf(row) - row.zero.x1).toBeGreaterThan(frame.width / 3);
  });

  test('an equal outcome ends at the target', () => {
    const row = barOf(15, 15, frame);
    expect((row.bar?.x ?? 0) + (row.bar?.width ?? 0)).toBeCloseTo(tickOf(row), 1);
  });

  test('of nothing there is no bar, and its number stands at zero', () => {
    const row = barOf(12, 0, frame);
    expect(row.bar).toBeNull();
    expect(row.value.text).toBe('结果 0所');
  });

  test('a fall stands left of zero', () => {
    const row = barOf(5, -2.4, frame);
    expect((row.bar?.x ?? 0) + (row.bar?.width ?? 0)).toBeCloseTo(row.zero.x1, 1);
    expect(tickOf(row)).toBeGreaterThan(row.zero.x1);
    expect(row.labels.map(({ text }) => text)).toContain('0');
  });
});

test('each clause has a scale of its own', () => {
  const rows = layoutOf(
    [
      [12, 14],
      [450, 452],
    ].map(([target = 0, outcome = 0]) =>
      sampleClause({
        targets: [sampleTarget(`${target}所`, target)],
        outcome: sampleOutcome(`${outcome}所`, outcome),
        reading: 'met',
      }),
    ),
  ).rows;
  const widths = rows.map((row) => (row.kind === 'bar' ? row.bar?.width : null));
  expect(widths[0]).toBe(widths[1]);
});

test('a result, an early count and a forecast are drawn in different ways and said in words', () => {
  const rows = layoutOf([
    sampleClause({
      targets: [sampleTarget('12所', 12)],
      outcome: sampleOutcome('14所', 14),
      reading: 'met',
    }),
    sampleClause({
      targets: [sampleTarget('12所', 12)],
      outcome: sampleOutcome('14所', 14, { asOf: '1-11月' }),
      reading: 'met',
    }),
    sampleClause({
      targets: [sampleTarget('12所', 12)],
      outcome: sampleOutcome('14所', 14, { forecast: true }),
      reading: 'undetermined',
    }),
  ]).rows;
  expect(rows.map((row) => row.kind === 'bar' && [row.sort, row.value.text])).toEqual([
    ['result', '结果 14所'],
    ['early', '1-11月结果 14所'],
    ['forecast', '预计 14所'],
  ]);
  expect(rows.map((row) => row.kind === 'bar' && row.stripes !== null)).toEqual([
    false,
    true,
    false,
  ]);
});

test('in the wide drawing no target crosses the number of the outcome', () => {
  for (const { clauses } of cases) {
    for (const row of layoutOf(clauses, wide).rows) {
      if (row.kind === 'bar') {
        const { left, right } = boxOf({ mark: row.value, size: wide.size });
        expect(row.ticks.filter(({ x, width }) => x + width > left && x < right)).toEqual([]);
      }
    }
  }
});

const rankRow = (commitment: string) => {
  const clauses = drawnClauses.find(([id]) => id === commitment)?.[1] ?? [];
  const row = layoutOf(clauses).rows.find(({ kind }) => kind === 'rank');
  if (row?.kind !== 'rank') {
    throw new Error(`no ranks in ${commitment}`);
  }
  return row;
};

test('ranks stand on an axis with the first at the left, the outcome as a dot, never as a bar', () => {
  const row = rankRow('2022/culture-tourism/2');
  expect(row.stops.map(({ text }) => text)).toEqual(['1', '3', '4', '5']);
  expect(row.outcomeRank?.text).toBe('2');
  expect(row.dot?.x).toBeGreaterThan(row.stops[0]?.x ?? 999);
  expect(row.dot?.x).toBeLessThan(row.stops[1]?.x ?? 0);
  expect(row).not.toHaveProperty('bar');
  expect(row.ticks.map(({ stretch }) => stretch)).toEqual([false, true, true]);
});

test('where only a span of ranks is known no single rank is claimed', () => {
  const row = rankRow('2022/state-assets/1');
  expect(row.dot).toBeNull();
  expect(row.outcomeRank).toBeNull();
  const [first, , , fourth, fifth] = row.stops;
  const { x = 0, width = 0 } = row.span ?? {};
  expect(x).toBeLessThan(first?.x ?? 0);
  expect(x + width).toBeGreaterThan(fourth?.x ?? 999);
  expect(x + width).toBeLessThan(fifth?.x ?? 0);
});

test('without a clause that has both numbers there is no drawing', () => {
  expect(layoutBullet([], { frame: narrow, words })).toBeNull();
  const unanswered = sampleClause({
    kind: 'text',
    targets: [sampleTarget('12所', 12)],
    outcome: null,
    reading: 'undetermined',
  });
  expect(layoutBullet([unanswered], { frame: narrow, words })).toBeNull();
});

test('a change is said as a change wherever it is named, never as a level', () => {
  const fall = (printed: string, value: number) =>
    sampleRead(printed, value, { basis: 'decrease' });
  const clause = sampleClause({
    name: '死亡率',
    unit: '%',
    targets: [sampleTarget('10%', 10, { figure: fall('10%', 10) })],
    outcome: sampleOutcome('12%', 12, { figure: fall('12%', 12) }),
    reading: 'exceeded',
  });
  const [row] = layoutOf([clause], wide).rows;
  const texts = row === undefined ? [] : textsOf({ ...layoutOf([clause], wide), rows: [row] });
  const said = texts.map(({ mark }) => mark.text);
  expect(said).toContain('死亡率（下降，%）');
  expect(said).toContain('目标 下降10%');
  expect(said).toContain('结果 下降12%');
  expect(words.clauseFinding(findClauses([clause]))).toBe(
    '死亡率（下降）：目标下降10%，结果下降12%，超额达成',
  );
  expect(words.clauseFinding(findClauses([clause, clause]))).toBe(
    '死亡率（下降）、死亡率（下降）超额达成',
  );
  expect(words.ownName('卫健委', clause)).toBe('卫健委：死亡率（下降）');
});

test('every number of the portal that states a change is one in the charts too', () => {
  const changing = new Set(
    content.commitments.flatMap((commitment) =>
      numberQuantities(commitment)
        .filter(({ quantity }) => quantity.basis !== 'level')
        .map(({ side, field, quantity }) =>
          [commitment.id, commitment[side]?.document, field, quantity.start].join(),
        ),
    ),
  );
  expect(changing.size).toBeGreaterThan(10);
  const held = content.comparisons
    .filter(isHeld)
    .flatMap(({ commitment, target, outcome }) =>
      [target, outcome].flatMap((read) =>
        read === null ? [] : [[commitment, read.document, read.field, read.start].join()],
      ),
    );
  const shown = [...clausesOf.values()]
    .flat()
    .flatMap(({ targets, outcome }) => [...targets, ...(outcome === null ? [] : [outcome])])
    .filter(({ figure }) => figure.basis !== 'level');
  expect(shown).toHaveLength(held.filter((key) => changing.has(key)).length);
});
