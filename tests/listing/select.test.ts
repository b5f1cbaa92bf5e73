import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toColumn, type Value } from '../../src/listing/column.ts';
import { orderRows, selectRows } from '../../src/listing/select.ts';

const byNumber = (a: Value, b: Value) => Number(a) - Number(b);
const byText = (a: Value, b: Value) => (a < b ? -1 : a > b ? 1 : 0);
const numbers = toColumn([5, null, 20, 5, 0], byNumber);
const all = Uint32Array.from([0, 1, 2, 3, 4]);

describe('narrowing', () => {
  test.each([
    ['is', '5', [0, 3]],
    ['at-least', '5', [0, 2, 3]],
    ['at-most', '5', [0, 3, 4]],
    ['is', '6', []],
  ] as const)('%s %s', (ask, asked, rows) => {
    expect([...selectRows(5, [{ column: numbers, test: ask, asked }], null)]).toEqual(rows);
  });

  test('one of several values is enough, and the whole of it is needed', () => {
    const column = toColumn(['met|missed', 'met', null, 'no-outcome'], byText);
    const has = (asked: string) => [...selectRows(4, [{ column, test: 'has', asked }], null)];
    expect(has('met')).toEqual([0, 1]);
    expect(has('outcome')).toEqual([]);
  });

  test('all conditions must be met, among the rows that were found', () => {
    const years = toColumn([2022, 2022, 2022, 2023, 2023], byNumber);
    const conditions = [
      { column: numbers, test: 'at-least', asked: '0' },
      { column: years, test: 'is', asked: '2023' },
    ] as const;
    expect([...selectRows(5, conditions, null)]).toEqual([3, 4]);
    expect([...selectRows(5, conditions, Uint8Array.from([1, 1, 1, 1, 0]))]).toEqual([3]);
  });
});

describe('sorting', () => {
  test('absence comes last either way, equals keep their order', () => {
    expect([...orderRows(all, numbers, false)]).toEqual([4, 0, 3, 2, 1]);
    expect([...orderRows(all, numbers, true)]).toEqual([2, 0, 3, 4, 1]);
  });

  test('gives what a stable sort gives', () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }));
    fc.assert(
      fc.property(values, fc.boolean(), (own, descending) => {
        const rows = Uint32Array.from(own.keys());
        const place = (row: number) => {
          const value = own[row] ?? null;
          return value === null ? 100 : descending ? -value : value;
        };
        const expected = [...rows].sort((a, b) => place(a) - place(b));
        expect([...orderRows(rows, toColumn(own, byNumber), descending)]).toEqual(expected);
      }),
    );
  });
});
