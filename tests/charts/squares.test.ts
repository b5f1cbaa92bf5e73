import { expect, test } from 'vitest';
import { edge, evenRow, layoutSquares, space, square } from '../../src/charts/squares.ts';

const pitch = square + space;

/** How many squares the dashes of a path draw. */
function countSquares(path: string, inset = 0): number {
  return [...path.matchAll(/h([\d.]+)/g)].reduce(
    (sum, [, length]) => sum + (Number(length) + space + inset * 2) / pitch,
    0,
  );
}

test.each([
  [0, 1, 20],
  [1, 0, 20],
  [71, 70, 20],
  [20, 20, 20],
  [5, 3, 6],
  [0, 376, 7],
])('%i filled and %i hollow squares are drawn, %i to a row', (filled, hollow, perRow) => {
  const layout = layoutSquares({ filled, hollow, perRow });
  expect(countSquares(layout.filled)).toBe(filled);
  expect(countSquares(layout.hollow)).toBe(hollow);
  expect(countSquares(layout.inside, edge)).toBe(hollow);
  const rows = Math.ceil((filled + hollow) / perRow);
  expect(layout.height).toBe(rows * pitch - space);
  expect(layout.width).toBe(Math.min(filled + hollow, perRow) * pitch - space);
});

test('a row that is partly filled goes on with hollow squares at the next place', () => {
  expect(layoutSquares({ filled: 2, hollow: 2, perRow: 3 })).toMatchObject({
    filled: 'M0 4h19',
    hollow: 'M22 4h8M0 15h8',
    inside: 'M23.5 4h5M1.5 15h5',
  });
});

test('of nothing nothing is drawn', () => {
  expect(layoutSquares({ filled: 0, hollow: 0, perRow: 20 })).toEqual({
    width: 0,
    height: 0,
    filled: '',
    hollow: '',
    inside: '',
  });
});

test.each([
  [0, 1],
  [1, 1],
  [22, 22],
  [24, 24],
  [25, 13],
  [41, 21],
  [73, 19],
])('%i squares in rows of at most 24 leave no straggler: %i to a row', (count, perRow) => {
  expect(evenRow(count, 24)).toBe(perRow);
  expect(Math.ceil(count / perRow) * perRow - count).toBeLessThan(Math.max(1, count / 4));
});
