import { describe, expect, test } from 'vitest';
import { findGlance } from '../../src/charts/clause-findings.ts';
import { frames, narrow, wide } from '../../src/charts/frame.ts';
import { text } from '../../src/charts/geometry.ts';
import { type RatioRow, sortOut } from '../../src/charts/ratios.ts';
import {
  breakFrom,
  layoutYearGlance,
  type YearGlanceLayout,
} from '../../src/charts/year-glance.ts';
import {
  sampleClause,
  sampleOutcome,
  sampleRead,
  sampleTarget,
} from '../../src/components/charts/sample-clauses.ts';
import { examples } from '../../src/components/charts/YearGlanceChart.examples.ts';
import { comparisonCharts as words } from '../../src/i18n/zh/comparison-charts.ts';
import { boxOf, clipped, type DrawnText, overlaps, struck, unrounded } from './drawn.ts';
import { content, glances, longestNames } from './portal-clauses.ts';

const owner = { department: '卫健委', no: 1, address: '/' };

/** The longest things counted, of the departments with the longest short names, far apart and early. */
const longest: RatioRow[] = sortOut(
  longestNames.map((name, index) => ({
    ...owner,
    department:
      content.departments.map(({ short_name }) => short_name).sort((a, b) => b.length - a.length)[
        index
      ] ?? '',
    clause: sampleClause({
      name,
      lower: index % 2 === 1,
      targets: [sampleTarget('100人', 100)],
      outcome: sampleOutcome('1人', [1, 100, 1234.5][index % 3] ?? 1, { asOf: '1-11月' }),
      reading: 'met',
    }),
  })),
).rated;

const cases: { name: string; rows: readonly RatioRow[] }[] = [
  ...Object.entries(glances).map(([name, { rated }]) => ({ name, rows: rated })),
  ...examples.map(({ name, props }) => ({ name, rows: props.glance.rated })),
  { name: 'longest names', rows: longest },
].filter(({ rows }) => rows.length > 0);

function layoutOf(rows: readonly RatioRow[], frame = narrow): YearGlanceLayout {
  const layout = layoutYearGlance(rows, { frame, words });
  if (layout === null) {
    throw new Error('expected a layout');
  }
  return layout;
}

function textsOf({
  axis,
  equal,
  beyond,
  heading,
  rows,
  size,
  small,
}: YearGlanceLayout): DrawnText[] {
  const little = [
    ...axis.title,
    ...axis.ticks.flatMap(({ labels }) => labels),
    equal.label,
    ...(beyond === null ? [] : [beyond.label]),
    ...heading,
  ];
  const normal = rows.flatMap(({ name, value }) => [...name, ...value]);
  return [
    ...normal.map((mark) => ({ mark, size })),
    ...little.map((mark) => ({ mark, size: small })),
  ];
}

const counted = (target: number, outcome: number, lower = false) => ({
  ...owner,
  clause: sampleClause({
    lower,
    targets: [sampleTarget(`${target}所`, target)],
    outcome: sampleOutcome(`${outcome}所`, outcome),
    reading: 'met',
  }),
});

const xOf = (layout: YearGlanceLayout) =>
  layout.rows.map(({ dot, pointer }) => (dot ?? pointer)?.x);

describe.each(frames)('in the $id drawing', (frame) => {
  test.each(cases)('no text overlaps another or is cut off: $name', ({ rows }) => {
    const layout = layoutOf(rows, frame);
    expect(overlaps(textsOf(layout))).toEqual([]);
    expect(clipped(textsOf(layout), layout.width, layout.height)).toEqual([]);
  });

  test.each(cases)('no number has more than two decimals: $name', ({ rows }) => {
    expect(unrounded(layoutOf(rows, frame))).toEqual([]);
  });

  test.each(cases)('every mark lies within the drawing: $name', ({ rows }) => {
    const layout = layoutOf(rows, frame);
    for (const x of xOf(layout)) {
      expect(x).toBeGreaterThan(6);
      expect(x).toBeLessThan(layout.width - 6);
    }
  });

  test('a larger quotient stands further to the right, an equal one on the line at 1', () => {
    const layout = layoutOf(
      sortOut([counted(10, 10), counted(10, 15), counted(10, 8)]).rated,
      frame,
    );
    const [most = 0, equal = 0, least = 0] = xOf(layout);
    expect(most).toBeGreaterThan(equal);
    expect(equal).toBeGreaterThan(least);
    expect(layout.equal.lines.every(({ x1 }) => x1 === equal)).toBe(true);
  });

  test('what is more than the break stands behind it, whatever it is, and the axis says so', () => {
    const layout = layoutOf(
      sortOut([counted(2, 27), counted(10, 34), counted(10, 12), counted(10, 0)]).rated,
      frame,
    );
    const [most, more, usual = 0, none = 0] = xOf(layout);
    const at = layout.beyond?.lines[0]?.x1 ?? 0;
    expect(most).toBe(more);
    expect(more).toBeGreaterThan(at);
    expect(usual).toBeLessThan(at);
    expect(none).toBeLessThan(usual);
    expect(layout.axis.title.map(({ text }) => text).join('')).toContain(`超过${breakFrom}倍`);
    expect(layout.rows[0]?.value[0]?.text).toBe('13.5倍');
  });

  test('without such an outlier the axis is not broken', () => {
    const layout = layoutOf(sortOut([counted(10, 30), counted(10, 0)]).rated, frame);
    expect(layout.beyond).toBeNull();
  });

  test('targets of which less is better come last, as triangles, under a heading', () => {
    const layout = layoutOf(sortOut([counted(8, 5, true), counted(10, 2)]).rated, frame);
    expect(layout.rows.map(({ dot, pointer }) => [dot !== null, pointer !== null])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(layout.heading.map(({ text }) => text).join('')).toBe('以下越低越好');
  });
});

test('an outcome that was counted early is drawn hollow and says until when', () => {
  const early = glances['2022-economic']?.rated.find(({ outcome }) => outcome.asOf !== null);
  const mark = layoutOf(early === undefined ? [] : [early], wide).rows[0];
  expect(mark?.early).toBe(true);
  expect(mark?.value[0]?.text).toBe('1.45倍（1-11月）');
});

test('a remark on scope is seen at the dot and in the note, and nowhere else', () => {
  const rows = glances['2022-social']?.rated ?? [];
  const doubted = rows.filter(({ target }) => target.scopeNote !== null);
  expect(doubted.map(({ target, outcome }) => [target.scopeNote, outcome.figure.printed])).toEqual([
    ['兑现情况没有写明只计重大文旅项目。', '450亿元'],
    ['标题写“破冰关键技术”，兑现情况写“突破核心技术”。', '134项'],
    ['目标写“省市重点学科”，兑现情况写“市级以上重点学科”。', '36个'],
    ['目标写“新建”，兑现情况写“达到”，没有写明是否只计当年新建。', '452个'],
  ]);
  for (const [index, mark] of layoutOf(rows, wide).rows.entries()) {
    const row = rows[index];
    expect(mark.near).toBe(row !== undefined && row.target.scopeNote !== null);
    expect(mark.value.some(({ text }) => text.includes('口径相近'))).toBe(mark.near);
  }
  expect(words.glanceNote(rows)).toContain('口径');
  expect(words.glanceNote([])).not.toContain('口径');
});

test('no label is struck through by the line at 1 or by the break', () => {
  for (const outcome of [1, 4, 5, 6, 7, 8, 9, 10, 11, 25, 28, 29]) {
    const layout = layoutOf(sortOut([counted(10, outcome), counted(1, 9)]).rated, wide);
    const lines = [...layout.equal.lines, ...(layout.beyond?.lines ?? [])].map(({ x1 }) => x1);
    for (const { value } of layout.rows) {
      const { left, right } = boxOf({ mark: value[0] ?? text('', 0, 0), size: layout.size });
      expect(
        lines.filter((x) => x > left && x < right),
        value[0]?.text,
      ).toEqual([]);
    }
  }
});

test('all axes reach from 1 to one and a half, so that a tenth more looks like a tenth more', () => {
  const ticksOf = (...reached: number[]) =>
    layoutOf(sortOut(reached.map((each) => counted(100, each))).rated, wide).axis.ticks.map(
      ({ labels }) => Number(labels[0]?.text),
    );
  expect(ticksOf(111).at(0)).toBe(1);
  expect(ticksOf(111).at(-1)).toBeGreaterThanOrEqual(1.5);
  // Below 1 no further than the next round number under the least.
  expect(ticksOf(230, 91).at(0)).toBe(0.5);
  expect(ticksOf(120, 91).at(0)).toBe(0.9);
});

test('the dots that lead to a mark end there, and cross no number', () => {
  for (const { rows } of cases) {
    for (const frame of frames) {
      const layout = layoutOf(rows, frame);
      const texts = layout.rows.flatMap(({ value, name }) =>
        [...value, ...name].map((mark) => ({ mark, size: layout.size })),
      );
      const guides = layout.rows.map(({ guide }) => guide);
      expect(struck(texts, guides)).toEqual([]);
      for (const { guide, dot, pointer } of layout.rows) {
        expect(guide.x2).toBeLessThanOrEqual((dot?.x ?? pointer?.x ?? Number.NaN) + 0.01);
        expect(guide.x2).toBeGreaterThanOrEqual(guide.x1);
      }
    }
  }
});

test('without a quotient there is no drawing', () => {
  expect(layoutYearGlance([], { frame: narrow, words })).toBeNull();
});

describe('what has no quotient is listed with the reason', () => {
  const figure = (changes: Parameters<typeof sampleRead>[2], value = 97) =>
    sampleOutcome('97%', value, { figure: sampleRead('97%', value, changes) });
  const target = [sampleTarget('95%', 95)];
  test.each([
    ['rank', { kind: 'rank' as const, targets: target, outcome: sampleOutcome('第2', 2) }],
    ['unit-differs', { kind: 'text' as const, targets: target, outcome: null }],
    ['forecast-only', { targets: target, outcome: sampleOutcome('97%', 97, { forecast: true }) }],
    ['approximate', { targets: target, outcome: figure({ comparator: '~' }) }],
    ['bound', { targets: target, outcome: figure({ comparator: '>' }) }],
    ['range', { targets: target, outcome: figure({ max: 99 }) }],
    ['not-positive', { targets: target, outcome: figure({}, -1.2) }],
    ['not-positive', { targets: [sampleTarget('0起', 0)], outcome: figure({}) }],
    ['not-positive', { targets: [sampleTarget('-3%', -3)], outcome: figure({}) }],
  ])('%s', (why, changes) => {
    const clause = sampleClause({ reading: 'undetermined', ...changes });
    const { rated, unrated } = sortOut([{ ...owner, clause }]);
    expect(rated).toEqual([]);
    expect(unrated.map((row) => row.why)).toEqual([why]);
    expect(words.whyNot[unrated[0]?.why ?? 'rank']).toMatch(/。$/);
  });
});

test('an outcome of zero has a quotient, and a bound promised is taken at its number', () => {
  const { rated } = sortOut([
    counted(12, 0),
    {
      ...owner,
      clause: sampleClause({
        targets: [
          sampleTarget('80%以上', 80, {
            figure: sampleRead('80%以上', 80, { comparator: '>=' }),
          }),
        ],
        outcome: sampleOutcome('80%', 80),
        reading: 'met',
      }),
    },
  ]);
  expect(rated.map(({ ratio }) => ratio)).toEqual([1, 0]);
});

test('one target, and targets all alike, are said in the singular and at once', () => {
  const finding = (...pairs: readonly [number, number][]) => {
    const sorted = sortOut(pairs.map(([target, outcome]) => counted(target, outcome)));
    return words.glanceFinding(findGlance({ ...sorted, stated: [], withoutOutcome: 0 }));
  };
  expect(finding([10, 12])).toBe('可对照的1个目标：结果是目标的1.2倍，达成');
  expect(finding([10, 12], [10, 15])).toBe(
    '可对照的2个目标都能算倍数：结果是目标的1.2倍到1.5倍，都达成',
  );
});
