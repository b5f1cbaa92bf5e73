import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatColumn, parseColumn, toColumn, type Value } from '../../src/listing/column.ts';

const byText = (a: Value, b: Value) => (a < b ? -1 : a > b ? 1 : 0);
const byNumber = (a: Value, b: Value) => Number(a) - Number(b);

function valuesOf({ values, codes }: ReturnType<typeof toColumn>): (Value | null)[] {
  return [...codes].map((code) => (code === 0 ? null : (values[code - 1] ?? null)));
}

test('a column that was written and read holds what it was made of', () => {
  const texts = fc.array(fc.option(fc.string(), { nil: null }));
  fc.assert(
    fc.property(texts, (values) => {
      const read = parseColumn(formatColumn(toColumn(values, byText)), values.length);
      expect(valuesOf(read)).toEqual(values);
    }),
  );
});

test.each([10, 300, 70_000])('so does one of %i values', (count) => {
  const values = Array.from({ length: count }, (_, index) => (index * 7919) % count);
  const read = parseColumn(formatColumn(toColumn(values, byNumber)), count);
  expect(valuesOf(read)).toEqual(values);
  expect(read.values).toEqual(read.values.toSorted(byNumber));
});

test('a column of another number of rows is refused', () => {
  const bytes = formatColumn(toColumn(['a', 'b'], byText));
  expect(() => parseColumn(bytes, 3)).toThrow('not one of 3 rows');
  expect(() => parseColumn(bytes.subarray(0, bytes.length - 1), 2)).toThrow('not one of 2 rows');
});
