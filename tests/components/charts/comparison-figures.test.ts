import { describe, expect, test } from 'vitest';
import { layoutBullet } from '../../../src/charts/bullet.ts';
import type { Clause } from '../../../src/charts/clauses.ts';
import { layoutCoverage } from '../../../src/charts/coverage.ts';
import { toCoverageGroups } from '../../../src/charts/coverage-groups.ts';
import { frames } from '../../../src/charts/frame.ts';
import type { Panel } from '../../../src/charts/panel-drafts.ts';
import { toPanels } from '../../../src/charts/panels.ts';
import { layoutSmallMultiples } from '../../../src/charts/small-multiples.ts';
import { layoutYearGlance } from '../../../src/charts/year-glance.ts';
import BulletChart from '../../../src/components/charts/BulletChart.astro';
import { examples as bulletExamples } from '../../../src/components/charts/BulletChart.examples.ts';
import BulletDrawing from '../../../src/components/charts/BulletDrawing.astro';
import CoverageChart from '../../../src/components/charts/CoverageChart.astro';
import CoverageDrawing from '../../../src/components/charts/CoverageDrawing.astro';
import SmallMultiples from '../../../src/components/charts/SmallMultiples.astro';
import { examples as panelExamples } from '../../../src/components/charts/SmallMultiples.examples.ts';
import SmallMultiplesDrawing from '../../../src/components/charts/SmallMultiplesDrawing.astro';
import YearGlanceChart from '../../../src/components/charts/YearGlanceChart.astro';
import { examples as glanceExamples } from '../../../src/components/charts/YearGlanceChart.examples.ts';
import YearGlanceDrawing from '../../../src/components/charts/YearGlanceDrawing.astro';
import { coverageOf } from '../../../src/domain/coverage.ts';
import { comparisonCharts } from '../../../src/i18n/zh/comparison-charts.ts';
import { coverageChart } from '../../../src/i18n/zh/coverage-chart.ts';
import { measurePanels } from '../../../src/i18n/zh/measure-panels.ts';
import { chartData } from '../../chart-files/chart-data.ts';
import { drawnClauses, glances } from '../../charts/portal-clauses.ts';
import { elementLines, render, textOf } from '../rendering.ts';

const snapshot = (name: string) => `__snapshots__/${name}.svg`;

/** Real clauses of every kind of row, and twenty of them; the edges are drawn by name in edges.test.ts. */
const bullets: [string, readonly Clause[]][] = [
  ...drawnClauses
    .filter(([id]) =>
      /^2022\/(?:culture-tourism\/[14]|commerce\/2|state-assets\/1|health\/4)$/.test(id),
    )
    .map(([id, clauses]): [string, readonly Clause[]] => [id.replaceAll('/', '-'), clauses]),
  [
    'twenty',
    Array.from({ length: 20 }, () => bulletExamples[0]?.props.clauses[0]).flatMap(
      (clause) => clause ?? [],
    ),
  ],
];

const years: [string, (typeof glances)[string]][] = [
  ['2022-economic', glances['2022-economic']],
  ['2022-social', glances['2022-social']],
  ['equal', glanceExamples[2]?.props.glance],
  ['extremes', glanceExamples[1]?.props.glance],
].flatMap(([name, glance]) =>
  typeof name === 'string' && typeof glance === 'object'
    ? [[name, glance] as [string, typeof glance]]
    : [],
);

const health = toPanels(
  chartData,
  chartData.measures.filter(({ department }) => department === 'health'),
);
const panels: [string, readonly Panel[]][] = [
  ['health', health],
  ['edges', panelExamples[0]?.props.panels ?? []],
];

const departments = chartData.departments.toSorted((a, b) => a.order - b.order);
const coverage = coverageOf(
  chartData,
  departments.map(({ id }) => id),
);
const { categories } = chartData;

describe.each(frames)('the $id drawing', (frame) => {
  test.each(bullets)('layoutBullet of %s', async (name, clauses) => {
    const layout = layoutBullet(clauses, { frame, words: comparisonCharts });
    const markup = await render(BulletDrawing, { layout });
    await expect(elementLines(markup)).toMatchFileSnapshot(
      snapshot(`layoutBullet-${name}-${frame.id}`),
    );
  });

  test.each(years)('layoutYearGlance of %s', async (name, glance) => {
    const layout = layoutYearGlance(glance?.rated ?? [], { frame, words: comparisonCharts });
    const markup = await render(YearGlanceDrawing, { layout });
    await expect(elementLines(markup)).toMatchFileSnapshot(
      snapshot(`layoutYearGlance-${name}-${frame.id}`),
    );
  });

  test.each(panels)('layoutSmallMultiples of %s', async (name, own) => {
    const layout = layoutSmallMultiples(own, { frame, words: measurePanels });
    const markup = await render(SmallMultiplesDrawing, { layout });
    await expect(elementLines(markup)).toMatchFileSnapshot(
      snapshot(`layoutSmallMultiples-${name}-${frame.id}`),
    );
  });

  test('layoutCoverage of the portal', async () => {
    const groups = toCoverageGroups(coverage, departments, categories);
    const layout = layoutCoverage(groups, coverage.years, { frame, words: coverageChart });
    const markup = await render(CoverageDrawing, { layout });
    await expect(elementLines(markup)).toMatchFileSnapshot(
      snapshot(`layoutCoverage-portal-${frame.id}`),
    );
  });
});

/** Numbers that are links to their line, with the line. */
const linkedNumbers = (markup: string) =>
  [...markup.matchAll(/data-line="（第(\d+)行）">([^<]+)</g)].map(
    ([, line, printed]) => `${printed} ${line}`,
  );

describe.each([
  ...drawnClauses.map(([name, clauses]) => ({ name, clauses })),
  ...bulletExamples.map(({ name, props }) => ({ name, clauses: props.clauses })),
])('BulletChart: $name', ({ clauses }) => {
  test('every number stands in the table, linked to its line', async () => {
    const numbers = linkedNumbers(await render(BulletChart, { clauses }));
    const expected = clauses.flatMap(({ targets, outcome }) =>
      targets.flatMap(({ figure }) => [
        `${figure.printed} ${figure.line}`,
        ...(outcome === null ? [] : [`${outcome.figure.printed} ${outcome.figure.line}`]),
      ]),
    );
    expect(numbers.toSorted()).toEqual(expected.toSorted());
  });
});

describe.each([
  ...Object.entries(glances).map(([name, glance]) => ({ name, glance })),
  ...glanceExamples.map(({ name, props }) => ({ name, glance: props.glance })),
])('YearGlanceChart: $name', ({ glance }) => {
  test('every target and outcome stands in a table, linked to its line', async () => {
    const markup = await render(YearGlanceChart, { subject: '2022年', glance });
    const expected = [
      ...glance.rated.flatMap(({ target, outcome }) => [target.figure, outcome.figure]),
      ...glance.unrated.flatMap(({ clause: { targets, outcome } }) => [
        ...targets.map(({ figure }) => figure),
        ...(outcome === null ? [] : [outcome.figure]),
      ]),
    ].map(({ printed, line }) => `${printed} ${line}`);
    expect(linkedNumbers(markup).toSorted()).toEqual(expected.toSorted());
  });
});

test.each(panels)(
  'SmallMultiples of %s: every point stands in the table with its lines',
  async (_, own) => {
    const markup = await render(SmallMultiples, { subject: '市卫生健康委', panels: own });
    const numbers = [...markup.matchAll(/data-line="（第([\d–]+)行）">([^<]+)</g)].map(
      ([, line, printed]) => `${printed} ${line}`,
    );
    const expected = own.flatMap(({ trend }) =>
      trend.points.map(
        ({
          printed,
          source: {
            lines: { start, end },
          },
        }) => `${printed} ${start === end ? start : `${start}–${end}`}`,
      ),
    );
    expect(numbers.toSorted()).toEqual(expected.toSorted());
  },
);

const markups: [string, () => Promise<string>][] = [
  ['BulletChart', () => render(BulletChart, { clauses: bullets[0]?.[1] })],
  [
    'YearGlanceChart',
    () => render(YearGlanceChart, { subject: '2022年', glance: glances['2022-social'] }),
  ],
  ['SmallMultiples', () => render(SmallMultiples, { subject: '市卫生健康委', panels: health })],
  [
    'CoverageChart',
    () =>
      render(CoverageChart, { coverage, departments, categories, documents: chartData.documents }),
  ],
];

test.each(markups)(
  '%s: the drawings are hidden from assistive technology and the keyboard',
  async (_, draw) => {
    const drawings = [...(await draw()).matchAll(/<svg[^>]*>.*?<\/svg>/gs)].map(([svg]) => svg);
    expect(drawings).toHaveLength(frames.length);
    for (const drawing of drawings) {
      expect(drawing).toContain('aria-hidden="true"');
      expect(drawing.match(/<a /g)).toEqual(drawing.match(/<a (?=[^>]*tabindex="-1")/g));
    }
  },
);

test.each(markups)('%s: nothing in it needs an inline style or an id', async (_, draw) => {
  expect(await draw()).not.toMatch(/ (style|id)=/);
});

test('what departments only state is quoted with its line, and is no comparison', async () => {
  const glance = glances['2022-economic'];
  const markup = await render(YearGlanceChart, { subject: '2022年', glance });
  expect(textOf(markup)).toContain('另有15处只有部门自述的数或完成率，目标原文未收录');
  for (const { sentence, figure } of glance?.stated ?? []) {
    expect(textOf(markup)).toContain(`“${sentence.replaceAll(/\s+/g, '')}”第${figure.line}行`);
  }
});

test('few quotients are told without a drawing, and then it is no figure', async () => {
  const glance = glances['2022-economic'];
  const markup = await render(YearGlanceChart, { subject: '2022年', glance, least: 4 });
  expect(markup).not.toMatch(/<(?:figure|svg)/);
  expect(linkedNumbers(markup).length).toBeGreaterThan(2);
});

test('without anything to draw there is no figure', async () => {
  expect((await render(BulletChart, { clauses: [] })).trim()).toBe('');
  const glance = { rated: [], unrated: [], stated: [], withoutOutcome: 3 };
  expect((await render(YearGlanceChart, { subject: '2022年', glance })).trim()).toBe('');
  expect((await render(SmallMultiples, { subject: '市教育局', panels: [] })).trim()).toBe('');
});

test('a figure of a page leads to its files, one of no page does not', async () => {
  const place = { page: '/commitments/2022/health/4/', name: 'targets' };
  const clauses = drawnClauses[0]?.[1];
  const html = await render(BulletChart, { clauses, place });
  expect(html).toContain('href="/commitments/2022/health/4/chart-targets.svg"');
  expect(html).toContain('href="/commitments/2022/health/4/chart-targets.csv"');
  expect(await render(BulletChart, { clauses })).not.toContain('chart-targets');
});
