import { describe, expect, test } from 'vitest';
import { type Frame, frames } from '../../src/charts/frame.ts';
import { layoutReach, type ReachLayout } from '../../src/charts/reach.ts';
import { toReach } from '../../src/charts/reach-years.ts';
import { space, square } from '../../src/charts/squares.ts';
import { countExtent } from '../../src/domain/extent.ts';
import { reach as words } from '../../src/i18n/zh/reach.ts';
import { chartData } from '../chart-files/chart-data.ts';
import { makeCommitment } from '../domain/made-records.ts';
import { clipped, type DrawnText, overlaps, unrounded } from './drawn.ts';

const reach = toReach(chartData);

function draw(frame: Frame): ReachLayout {
  const layout = layoutReach(reach, { frame, words });
  if (layout === null) {
    throw new Error('nothing was drawn');
  }
  return layout;
}

function textsOf({ heads, rows, small, size }: ReachLayout): DrawnText[] {
  return [
    ...heads.flatMap(({ marks }) => marks.map((mark) => ({ mark, size: small }))),
    ...rows.flatMap(({ year, said, cells }) => [
      ...year.marks.map((mark) => ({ mark, size })),
      { mark: said, size: small },
      ...cells.flatMap(({ label }) => label.marks.map((mark) => ({ mark, size: small }))),
    ]),
  ];
}

/** How many squares the dashes of a path draw. */
function countSquares(path: string): number {
  return [...path.matchAll(/h([\d.]+)/g)].reduce(
    (sum, [, length]) => sum + (Number(length) + space) / (square + space),
    0,
  );
}

describe.each(frames)('all commitments as squares, $id', (frame) => {
  test('no text overlaps another or is cut off, and numbers have two decimals', () => {
    const layout = draw(frame);
    const texts = textsOf(layout);
    expect(overlaps(texts)).toEqual([]);
    expect(clipped(texts, layout.width, layout.height)).toEqual([]);
    expect(unrounded(layout)).toEqual([]);
  });

  test('there is one square for each commitment, filled where an outcome is published', () => {
    const drawn = draw(frame).rows.flatMap(({ cells }) =>
      cells.flatMap(({ squares }) => (squares === null ? [] : [squares.layout])),
    );
    const { commitments, outcomes } = countExtent(chartData.commitments);
    const sum = (paths: string[]) => paths.reduce((all, path) => all + countSquares(path), 0);
    expect(sum(drawn.map(({ filled }) => filled))).toBe(outcomes);
    expect(sum(drawn.map(({ hollow }) => hollow))).toBe(commitments - outcomes);
  });

  test('squares keep to their column and over the next rule', () => {
    const { rows, scale, width, height } = draw(frame);
    const column = width / chartData.categories.length;
    for (const [index, { cells }] of rows.entries()) {
      const end = rows[index + 1]?.rule.y1 ?? height;
      for (const { squares } of cells) {
        if (squares !== null) {
          expect(squares.layout.width * scale).toBeLessThan(column);
          expect(squares.y + squares.layout.height * scale).toBeLessThan(end);
        }
      }
    }
  });
});

test('a year of which the documents say nothing has its place, and says so', () => {
  const made = [2020, 2022].map((year) =>
    makeCommitment({ year, department: 'health', no: 1, target: '一', outcome: null }),
  );
  const withGap = toReach({
    ...chartData,
    commitments: made,
    document: (id) => ({ id, year: 2020, kind: 'commitments' }),
  });
  const { years } = withGap;
  expect(years.map(({ year, present }) => [year, present])).toEqual([
    [2022, true],
    [2021, false],
    [2020, true],
  ]);
  const layout = layoutReach(withGap, {
    frame: frames[0] as Frame,
    words,
  });
  expect(layout?.rows[1]?.said.text).toBe(words.absent);
  expect(layout?.rows[1]?.cells).toEqual([]);
});

test('without commitments nothing is drawn', () => {
  const none = toReach({ ...chartData, commitments: [] });
  expect(layoutReach(none, { frame: frames[0] as Frame, words })).toBeNull();
});
