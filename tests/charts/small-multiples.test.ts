import { describe, expect, test } from 'vitest';
import { frames, narrow, wide } from '../../src/charts/frame.ts';
import type { Panel } from '../../src/charts/panel-drafts.ts';
import { findPanels } from '../../src/charts/panel-findings.ts';
import {
  layoutSmallMultiples,
  type SmallMultiplesLayout,
} from '../../src/charts/small-multiples.ts';
import { toTrend } from '../../src/charts/trend-points.ts';
import { examples } from '../../src/components/charts/SmallMultiples.examples.ts';
import { samplePoint, sampleTrend } from '../../src/components/charts/sample-trends.ts';
import { measurePanels as words } from '../../src/i18n/zh/measure-panels.ts';
import { boxOf, clipped, type DrawnText, overlaps, struck, unrounded } from './drawn.ts';
import { measureOf, measures, trendData } from './portal-measures.ts';

const panelsOf = (own: typeof measures): Panel[] =>
  own.map((measure) => ({
    name: measure.name,
    address: '/',
    trend: toTrend(trendData, measure),
  }));

/** Every department's measures as its page shows them, and all measures at once. */
const cases: { name: string; panels: readonly Panel[] }[] = [
  ...[...Map.groupBy(measures, ({ department }) => department)].map(([name, own]) => ({
    name,
    panels: panelsOf(own),
  })),
  { name: 'all measures', panels: panelsOf(measures) },
  ...examples.map(({ name, props }) => ({ name, panels: props.panels })),
].filter(({ panels }) => panels.length > 0);

function layoutOf(panels: readonly Panel[], frame = narrow): SmallMultiplesLayout {
  const layout = layoutSmallMultiples(panels, { frame, words });
  if (layout === null) {
    throw new Error('expected a layout');
  }
  return layout;
}

function textsOf({ panels, size, small }: SmallMultiplesLayout): DrawnText[] {
  return panels.flatMap(({ name, years, own, absent, silent, marks }) => [
    ...name.map((mark) => ({ mark, size })),
    ...[
      ...years,
      ...own,
      ...silent,
      ...absent.flatMap(({ label }) => label),
      ...marks.flatMap(({ label }) => label.map(({ mark }) => mark)),
    ].map((mark) => ({ mark, size: small })),
  ]);
}

describe.each(frames)('in the $id drawing', (frame) => {
  test.each(cases)('no text overlaps another or is cut off: $name', ({ panels }) => {
    const layout = layoutOf(panels, frame);
    expect(overlaps(textsOf(layout))).toEqual([]);
    expect(clipped(textsOf(layout), layout.width, layout.height)).toEqual([]);
  });

  test.each(cases)('no number has more than two decimals: $name', ({ panels }) => {
    expect(unrounded(layoutOf(panels, frame))).toEqual([]);
  });

  test.each(cases)('no label lies over a mark of its panel: $name', ({ panels }) => {
    const layout = layoutOf(panels, frame);
    for (const { marks } of layout.panels) {
      const labels = marks.flatMap(({ label }) =>
        label.map(({ mark }) => boxOf({ mark, size: layout.small })),
      );
      for (const { dot, diamond } of marks) {
        const { x = 0, y = 0 } = dot ?? diamond ?? {};
        const reach = dot?.r ?? 7;
        expect(
          labels.filter(
            ({ left, right, top, bottom }) =>
              left < x + reach && x - reach < right && top < y + reach && y - reach < bottom,
          ),
        ).toEqual([]);
      }
    }
  });

  test.each(cases)('no line of a panel runs through a label: $name', ({ panels }) => {
    const layout = layoutOf(panels, frame);
    for (const { base, absent, links, marks } of layout.panels) {
      const texts = marks.flatMap(({ label }) =>
        label.map(({ mark }) => ({ mark, size: layout.small })),
      );
      const edges = absent.flatMap(({ box: { x, y, width, height } }) =>
        [x, x + width].map((each) => ({ x1: each, y1: y, x2: each, y2: y + height })),
      );
      const leaders = marks.flatMap(({ leader }) => (leader === null ? [] : [leader]));
      const lines = [base, ...edges, ...leaders, ...links.map((link) => link.line)];
      expect(struck(texts, lines)).toEqual([]);
    }
  });

  test('the years stand at the same places in every panel of a column', () => {
    const { panels } = layoutOf(panelsOf(measures), frame);
    const places = panels.map(({ years, base }) => years.map(({ x }) => (x - base.x1).toFixed(1)));
    expect(new Set(places.map((place) => place.join())).size).toBe(1);
  });
});

const [first] = layoutOf([
  {
    name: '学位',
    address: '/',
    trend: sampleTrend([
      samplePoint(2017, 'target', 10, '10个'),
      samplePoint(2017, 'outcome', 20, '20个'),
      samplePoint(2018, 'target', 15, '15个', { near: true }),
    ]),
  },
]).panels;

test('more stands higher, from zero', () => {
  const [outcome, target, near] = first?.marks ?? [];
  expect(outcome?.dot?.y).toBeLessThan(near?.diamond?.y ?? 0);
  expect(near?.diamond?.y).toBeLessThan(target?.diamond?.y ?? 0);
  const zero = first?.base.y1 ?? 0;
  const height = (y: number | undefined) => zero - (y ?? 0);
  expect(height(outcome?.dot?.y) / height(target?.diamond?.y)).toBeCloseTo(2, 1);
});

test('targets are diamonds, outcomes are dots, and a near one says so', () => {
  expect(first?.marks.map(({ kind, dot }) => [kind, dot !== null])).toEqual([
    ['outcome', true],
    ['target', false],
    ['target', false],
  ]);
  expect(first?.marks[2]?.label.map(({ mark, tone }) => [mark.text, tone])).toEqual([
    ['15个', 'value'],
    ['口径相近', 'remark'],
  ]);
});

test('no line joins what is near only, or crosses a year without a number', () => {
  expect(first?.links).toEqual([]);
  const trend = sampleTrend([
    samplePoint(2017, 'target', 10, '10个'),
    samplePoint(2018, 'target', 12, '12个'),
    samplePoint(2020, 'target', 14, '14个'),
  ]);
  const [panel] = layoutOf([{ name: '学位', address: '/', trend }]).panels;
  expect(panel?.links).toHaveLength(1);
});

test('a year without a document is an outline, a year without a number is said', () => {
  const years = first?.years.map(({ text }) => text);
  expect(years).toEqual(['2017', '2018', '2019', '2020']);
  expect(first?.absent).toHaveLength(1);
  expect(first?.silent.map(({ text }) => text)).toEqual(['未见']);
});

test('the first rank stands on top', () => {
  const trend = sampleTrend(
    [samplePoint(2017, 'target', 3, '前三'), samplePoint(2017, 'outcome', 1, '第1')],
    { rank: true, units: [], better: 'lower' },
  );
  const [panel] = layoutOf([{ name: '排名', address: '/', trend }], wide).panels;
  const [outcome, target] = panel?.marks ?? [];
  expect(outcome?.dot?.y).toBeLessThan(target?.diamond?.y ?? 0);
  expect(outcome?.dot?.y).toBe(panel?.base.y1);
});

test('the title counts how the last targets stand against those before them', () => {
  const panel = (change: 'above' | 'at' | 'below' | null): Panel => ({
    name: '学位',
    address: '/',
    trend: sampleTrend([
      samplePoint(2017, 'target', 10, '10个'),
      samplePoint(2018, 'target', 12, '12个', { change }),
    ]),
  });
  const said = (panels: Panel[]) => words.finding(findPanels(panels));
  expect(said([panel('above'), panel('above'), panel('below'), panel(null)])).toBe(
    '4项指标中，2项的目标比上次提高，1项比上次降低；1项各年的数不能比高低',
  );
  expect(said([panel(null)])).toBe('学位，2017年目标10个；2018年目标12个');
});

test('of a number to be kept down a lower target is a stricter one, not a raised one', () => {
  // The committed measures of which less is better and which are no ranks; their targets as made up here.
  const strict = measures.filter(
    ({ better, points }) => better === 'lower' && points.some(({ unit }) => unit !== '名次'),
  );
  expect(strict.map(({ id }) => id)).toEqual([
    'hospital-average-cost-growth',
    'surveyed-urban-unemployment-rate',
  ]);
  const said = (value: number) =>
    words.finding(
      findPanels(
        panelsOf(
          [...strict, ...strict.slice(1)].map((measure) => ({
            ...measure,
            points: measure.points.map((point, index) => ({
              ...point,
              match: 'same',
              value: index === measure.points.length - 1 ? value : 5,
            })),
          })),
        ),
      ),
    );
  const compared = '3项指标中';
  expect(said(4)).toBe(`${compared}，3项的目标比上次收紧（越低越好）`);
  expect(said(6)).toBe(`${compared}，3项的目标比上次放宽（越低越好）`);
  expect(said(5)).toBe(`${compared}，3项的目标与上次相同`);
});

test('a rank nearer to the first is a raised target, though its number is lower', () => {
  const ranked = measureOf('delta-integration-award-funds-provincial-rank');
  const points = ranked.points.map((point) =>
    point.year === 2025 ? { ...point, value: 1 } : point,
  );
  expect(words.finding(findPanels(panelsOf([{ ...ranked, points }])))).toMatch(/，目标提高$/);
});

describe('every title of panels states a finding with its numbers', () => {
  const said = (own: typeof measures) => words.finding(findPanels(panelsOf(own)));
  const of = (department: string) =>
    said(measures.filter((measure) => measure.department === department));

  test('targets against outcomes of earlier years, and of their own', () => {
    expect(of('industry-group')).toBe(
      '11项指标中，6项的目标高于此前的结果，2项低于此前的结果；3项口径只是相近，不比高低',
    );
    expect(of('culture-tourism')).toBe(
      '10项指标中，9项有2022年结果，都达到或超过目标（其中3项口径相近）；另1项口径只是相近，不比高低',
    );
    expect(of('transport-group')).toContain('2022年目标100亿元，报告109.65亿元');
  });

  test('what is near only is said to be so, not to be higher or lower', () => {
    expect(of('bank-of-huzhou')).toBe('5项指标有2022、2023年的数，口径只是相近，不比高低');
  });

  test('our reading of one year is said with the numbers, near or not, as the drawing has it', () => {
    expect(of('science-technology')).toContain('目标100项，报告134项，超额达成（口径相近）');
    expect(of('commerce')).toMatch(/。这7项里1项有2022年结果，达到或超过目标/);
  });

  test.each(['department', 'topic'] as const)('of every %s, alone and in part', (key) => {
    for (const own of Map.groupBy(measures, (measure) => measure[key]).values()) {
      for (const some of [own, own.slice(0, 1), own.slice(0, 2), own.slice(-3)]) {
        expect(said(some)).not.toMatch(/前后的数|没有一项/);
        expect(said(some)).toMatch(
          /提高|降低|收紧|放宽|相同|此前的结果|达到|口径只是相近|20\d\d年(?:目标|报告)/,
        );
      }
    }
  });
});

test('the year of the page is set apart, and every other year is as it was', () => {
  const panels = panelsOf(measures.slice(0, 4));
  const layout = layoutSmallMultiples(panels, { frame: narrow, words, year: 2023 });
  const plain = layoutOf(panels);
  for (const [index, { own, years }] of (layout?.panels ?? []).entries()) {
    expect(own.map(({ text }) => text)).toEqual(['2023']);
    const all = [...years, ...own].map(({ text, x }) => `${text} ${x}`).sort();
    expect(all).toEqual(plain.panels[index]?.years.map(({ text, x }) => `${text} ${x}`));
    expect(plain.panels[index]?.own).toEqual([]);
  }
  const trends = panels.map(({ trend }) => trend);
  expect(words.note(trends, 2023)).toContain('加粗的是本页的2023年');
  expect(words.note(trends, null)).not.toContain('本页');
});

test('without a measure there is no drawing', () => {
  expect(layoutSmallMultiples([], { frame: narrow, words })).toBeNull();
});

describe.each(frames)('the numbers of a year in the $id drawing', (frame) => {
  test('stand over their own marks, the target left', () => {
    const { panels } = layoutOf(panelsOf([measureOf('childcare-places-per-thousand')]), frame);
    const marks = panels[0]?.marks ?? [];
    const [target, outcome] = ['3.2个', '3.56个'].map((printed) =>
      marks.find(({ label }) => label[0]?.mark.text === printed),
    );
    expect(target?.diamond?.x).toBeLessThan(outcome?.dot?.x ?? 0);
    expect(target?.label[0]?.mark.x).toBeLessThan(outcome?.label[0]?.mark.x ?? 0);
  });

  test('are words in an outline where no document is, and words alone where it says nothing', () => {
    const { panels } = layoutOf(panelsOf([measureOf('school-places-added')]), frame);
    expect(panels[0]?.absent.map(({ label }) => label.map(({ text }) => text).join(''))).toEqual([
      '未收录',
    ]);
    expect(panels[0]?.silent.map(({ text }) => text)).toEqual(['未见']);
  });
});
