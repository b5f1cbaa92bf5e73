import { describe, expect, test } from 'vitest';
import { layoutCoverage } from '../../src/charts/coverage.ts';
import { toCoverageGroups } from '../../src/charts/coverage-groups.ts';
import { coverageKinds, findCoverage, hasHalf, shareOf } from '../../src/charts/coverage-kinds.ts';
import { frames, narrow, wide } from '../../src/charts/frame.ts';
import { type Coverage, type CoverageCell, coverageOf } from '../../src/domain/coverage.ts';
import { coverageChart as words } from '../../src/i18n/zh/coverage-chart.ts';
import { boxOf, clipped, type DrawnText, overlaps, unrounded } from './drawn.ts';
import { content } from './portal-clauses.ts';

const departments = content.departments.toSorted((a, b) => a.order - b.order);
const coverage = coverageOf(
  content,
  departments.map(({ id }) => id),
);
const groups = toCoverageGroups(coverage, departments, content.categories);

/** The same departments over more years than a phone has room for. */
const sixYears: Coverage['years'] = [2020, 2021, 2022, 2023, 2024, 2025].map((year) => ({
  ...(coverage.years[0] as Coverage['years'][number]),
  year,
  documents: year === 2021 ? 0 : 1,
}));

const cases = [
  { name: 'the portal', groups, years: coverage.years },
  {
    name: 'six years',
    groups: groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({
        ...row,
        cells: sixYears.map((_, index) => row.cells[index % row.cells.length] as CoverageCell),
      })),
    })),
    years: sixYears,
  },
];

type Layout = ReturnType<typeof layoutCoverage>;

function textsOf({ blocks, groups: heads, names, small }: Layout): DrawnText[] {
  const marks = [
    ...blocks.map(({ head }) => head),
    ...heads.flatMap((group) => [group.name, ...group.heads]),
    ...names,
  ];
  return marks.map((mark) => ({ mark, size: small }));
}

/** Places of the squares of a path. */
const squaresOf = (path: string) =>
  [...path.matchAll(/M([\d.]+) ([\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

const count = (share: number) =>
  coverage.rows
    .flatMap(({ cells }) => cells)
    .flatMap((cell) => coverageKinds.map((kind) => shareOf(cell, kind)))
    .filter((each) => each === share).length;

describe.each(frames)('in the $id drawing', (frame) => {
  test.each(cases)('no text overlaps another or is cut off: $name', (each) => {
    const layout = layoutCoverage(each.groups, each.years, { frame, words });
    expect(overlaps(textsOf(layout))).toEqual([]);
    expect(clipped(textsOf(layout), layout.width, layout.height)).toEqual([]);
    expect(unrounded(layout)).toEqual([]);
  });

  test.each(cases)('every square lies within the drawing, clear of the others: $name', (each) => {
    const layout = layoutCoverage(each.groups, each.years, { frame, words });
    const { whole, half, width, height } = layout;
    const squares = [...squaresOf(whole), ...squaresOf(half)];
    for (const { x, y } of squares) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + 11).toBeLessThanOrEqual(width);
      expect(y + 11).toBeLessThan(height);
    }
    const named = textsOf(layout).map(boxOf);
    const covering = squares.flatMap(({ x, y }) =>
      named.filter(
        ({ left, right, top, bottom }) => left < x + 11 && x < right && top < y + 11 && y < bottom,
      ),
    );
    expect(covering).toEqual([]);
    const row = Map.groupBy(squares, ({ y }) => y);
    for (const own of row.values()) {
      const xs = own.map(({ x }) => x).sort((a, b) => a - b);
      expect(xs.every((x, index) => index === 0 || x - (xs[index - 1] ?? 0) > 12)).toBe(true);
    }
  });

  test('there is a square for everything printed, and half a one where half is', () => {
    const { whole, half, names } = layoutCoverage(groups, coverage.years, { frame, words });
    expect(squaresOf(whole)).toHaveLength(count(1));
    expect(squaresOf(half)).toHaveLength(count(0.5));
    expect(count(0.5)).toBe(16);
    expect(names.length).toBeGreaterThanOrEqual(departments.length);
  });

  test('a year without a document is an outline', () => {
    const { blocks } = layoutCoverage(groups, coverage.years, { frame, words });
    expect(blocks.map(({ head, absent }) => [head.text, absent !== null])).toEqual([
      ['2022', false],
      ['2023', false],
      ['2024', true],
      ['2025', false],
    ]);
  });
});

test('where not all years have room the latest are drawn, and from which year is known', () => {
  const [, many] = cases;
  const layout = layoutCoverage(many?.groups ?? [], sixYears, { frame: narrow, words });
  expect(layout.blocks.map(({ head }) => head.text)).toEqual(['2023', '2024', '2025']);
  expect(layout.from).toBe(2023);
  expect(words.note(false, [], layout.from)).toContain('从2023年画起');
  expect(layoutCoverage(groups, coverage.years, { frame: narrow, words }).from).toBeNull();
});

test('the wide drawing names its columns, the narrow one abbreviates them', () => {
  const headsOf = (frame: typeof narrow) =>
    layoutCoverage(groups, coverage.years, { frame, words })
      .groups[0]?.heads.slice(0, 5)
      .map(({ text }) => text);
  expect(headsOf(wide)).toEqual(['目标', '结果', '难度', '得分', '名次']);
  expect(headsOf(narrow)).toEqual(['目', '果', '难', '分', '名']);
});

test('title and note say of how many departments each kind is printed', () => {
  expect(words.finding(findCoverage(coverage), coverage.rows.length)).toBe(
    '47个部门里，各年有目标的15至32个；有结果、得分、名次的只有2022年14个',
  );
  expect(words.others(findCoverage(coverage))).toBe('有难度系数的只有2022年5个、2023年16个。');
  expect(hasHalf(coverage)).toBe(true);
});
