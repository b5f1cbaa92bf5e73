import { expect, test } from 'vitest';
import { formatOrder, nameTables, parseOrder } from '../../../src/components/tables/table-state.ts';

test.each([
  ['-最终得分', { column: '最终得分', descending: true }],
  ['部门', { column: '部门', descending: false }],
  ['', null],
  ['-', null],
] as const)('"%s" is the order %o', (text, order) => {
  expect(parseOrder(text)).toEqual(order);
  if (order !== null) {
    expect(formatOrder(order)).toBe(text);
  }
});

test('a table that stands as it was printed leaves nothing in the address', () => {
  expect(formatOrder(null)).toBe('');
});

test('tables are called by their section, the second one of it with a number', () => {
  const tableIn = (room: string | null) =>
    ({
      closest: () => (room === null ? null : { getAttribute: () => room }),
    }) as unknown as Element;
  expect(
    nameTables([tableIn('standings'), tableIn('glance'), tableIn('glance'), tableIn(null)]),
  ).toEqual(['standings', 'glance', 'glance-2', 'table']);
});
