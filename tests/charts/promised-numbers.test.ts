import { describe, expect, test } from 'vitest';
import { type NumberedCommitment, numbersOf } from '../../src/charts/department-year.ts';
import { frames, wide } from '../../src/charts/frame.ts';
import {
  layoutPromisedNumbers,
  type PromisedNumbersLayout,
} from '../../src/charts/promised-numbers.ts';
import { examples } from '../../src/components/charts/NumbersChart.examples.ts';
import { groupByDepartmentYear } from '../../src/domain/grouping.ts';
import { numbers as words } from '../../src/i18n/zh/numbers.ts';
import { boxOf, clipped, type DrawnText, overlaps, unrounded } from './drawn.ts';
import { content, data } from './portal-clauses.ts';

/** Every year of every department, of which only a few are shown so; then the made-up edges. */
const real = groupByDepartmentYear(content.commitments)
  .map(({ department, year, commitments }) => ({
    name: `${department} ${year}`,
    rows: numbersOf(data, commitments),
  }))
  .filter(({ rows }) => rows.length > 0);

const cases = [...real, ...examples.map(({ name, props }) => ({ name, rows: props.rows }))];

function layoutOf(rows: readonly NumberedCommitment[], frame = wide): PromisedNumbersLayout {
  const layout = layoutPromisedNumbers(rows, { frame, words });
  if (layout === null) {
    throw new Error('expected a layout');
  }
  return layout;
}

function textsOf({ rows, size, small, large }: PromisedNumbersLayout): DrawnText[] {
  return rows.flatMap(({ title, numbers, none }) => [
    ...[...title, ...(none === null ? [] : [none])].map((mark) => ({ mark, size })),
    ...numbers.flatMap(({ text, name }) => [
      ...text.map((mark) => ({ mark, size: large })),
      ...name.map((mark) => ({ mark, size: small })),
    ]),
  ]);
}

describe.each(frames)('in the $id drawing', (frame) => {
  test.each(cases)('no text overlaps another or is cut off: $name', ({ rows }) => {
    const layout = layoutOf(rows, frame);
    expect(overlaps(textsOf(layout))).toEqual([]);
    expect(clipped(textsOf(layout), layout.width, layout.height)).toEqual([]);
    expect(unrounded(layout)).toEqual([]);
  });

  test.each(cases)(
    'every title and every number is there, whole and as printed: $name',
    ({ rows }) => {
      const laid = layoutOf(rows, frame).rows;
      expect(laid).toHaveLength(rows.length);
      for (const [index, { commitment, numbers }] of rows.entries()) {
        const { title = [], numbers: shown = [], none } = laid[index] ?? {};
        const { no } = commitment;
        expect(title.map(({ text }) => text).join('')).toBe(`第${no}项 ${commitment.title.text}`);
        expect(shown.map(({ text }) => text.map((line) => line.text).join(''))).toEqual(
          numbers.flatMap(({ target, outcome }) => [
            words.numberSaid(target),
            ...(outcome === null ? [] : [outcome]),
          ]),
        );
        expect(shown.map(({ name }) => name.map(({ text }) => text).join(''))).toEqual(
          numbers.flatMap(({ counts, outcome }) => [
            counts ?? '',
            ...(outcome === null ? [] : ['结果']),
          ]),
        );
        expect(none !== null).toBe(numbers.length === 0);
      }
    },
  );

  test.each(cases)('no text lies on a mark: $name', ({ rows }) => {
    const layout = layoutOf(rows, frame);
    const boxes = textsOf(layout).map(boxOf);
    for (const { diamond, dot } of layout.rows.flatMap(({ numbers }) => numbers)) {
      const { x = 0, y = 0 } = diamond ?? dot ?? {};
      expect((diamond === null) !== (dot === null)).toBe(true);
      expect(
        boxes.filter(
          ({ left, right, top, bottom }) =>
            left < x + 6 && x - 6 < right && top < y + 6 && y - 6 < bottom,
        ),
      ).toEqual([]);
    }
  });
});

test('each number leads to the line that prints it', () => {
  const rows = cases.find(({ name }) => name === 'market-regulation 2022')?.rows ?? [];
  const figures = rows.flatMap(({ numbers }) => numbers.map(({ target }) => target));
  expect(figures).toHaveLength(15);
  for (const { address, line, source } of figures) {
    expect(address).toBe(`/documents/${source.id}/#L${line}`);
  }
  expect(words.finding(rows)).toBe('5项承诺的目标里有15个数，都未见结果公布');
});

test('without a number there is no drawing', () => {
  const rows = groupByDepartmentYear(content.commitments).find(
    ({ department, year }) => department === 'statistics' && year === 2025,
  );
  expect(numbersOf(data, rows?.commitments ?? [])).toEqual([]);
  expect(layoutPromisedNumbers([], { frame: wide, words })).toBeNull();
});
