import { type BulletLayout, type BulletMark, layoutBullet } from '../../src/charts/bullet.ts';
import type { Clause } from '../../src/charts/clauses.ts';
import { narrow } from '../../src/charts/frame.ts';
import { examples } from '../../src/components/charts/BulletChart.examples.ts';
import {
  sampleClause,
  sampleOutcome,
  sampleTarget,
} from '../../src/components/charts/sample-clauses.ts';
import { comparisonCharts as words } from '../../src/i18n/zh/comparison-charts.ts';
import type { DrawnText } from './drawn.ts';
import { drawnClauses, longestNames } from './portal-clauses.ts';

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

export const cases: { name: string; clauses: readonly Clause[] }[] = [
  ...drawnClauses.map(([name, clauses]) => ({ name, clauses })),
  ...examples.map(({ name, props }) => ({ name, clauses: props.clauses })),
  { name: 'longest names and numbers', clauses: longest },
  { name: 'extremes', clauses: extremes },
  { name: 'twenty rows', clauses: twenty },
];

export function layoutOf(clauses: readonly Clause[], frame = narrow): BulletLayout {
  const layout = layoutBullet(clauses, { frame, words });
  if (layout === null) {
    throw new Error('expected a layout');
  }
  return layout;
}

export function textsOf({ rows, size, small }: BulletLayout): DrawnText[] {
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
