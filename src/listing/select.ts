import type { Column, Value } from './column.ts';
import type { Test } from './listing.ts';

/** A column and a condition held against it. */
export interface Condition {
  column: Column;
  test: Test;
  asked: string;
}

/**
 * Numbers of the rows that meet all conditions, in their order.
 *
 * @param found Rows to choose from, 1 each; `null` for all.
 */
export function selectRows(
  count: number,
  conditions: readonly Condition[],
  found: Uint8Array | null,
): Uint32Array {
  const passes = conditions.map(({ column, test, asked }) => ({
    codes: column.codes,
    passing: passingCodes(column, test, asked),
  }));
  const selected = new Uint32Array(count);
  let length = 0;
  for (let row = 0; row < count; row += 1) {
    if (found !== null && found[row] !== 1) {
      continue;
    }
    if (passes.every(({ codes, passing }) => passing[codes[row] ?? 0] === 1)) {
      selected[length] = row;
      length += 1;
    }
  }
  return selected.subarray(0, length);
}

/**
 * Rows by their values in a column, equals in the order given. What holds nothing comes last either way:
 * absence is not the smallest number.
 */
export function orderRows(
  rows: Uint32Array,
  { values, codes }: Column,
  descending: boolean,
): Uint32Array {
  const last = values.length;
  const placeOf = (row: number) => {
    const code = codes[row] ?? 0;
    return code === 0 ? last : descending ? last - code : code - 1;
  };
  const starts = new Uint32Array(last + 2);
  for (const row of rows) {
    const next = placeOf(row) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let place = 1; place < starts.length; place += 1) {
    starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
  }
  const ordered = new Uint32Array(rows.length);
  for (const row of rows) {
    const place = placeOf(row);
    const at = starts[place] ?? 0;
    ordered[at] = row;
    starts[place] = at + 1;
  }
  return ordered;
}

/** Per code, whether it passes; absence passes nothing. */
function passingCodes({ values }: Column, test: Test, asked: string): Uint8Array {
  const passing = new Uint8Array(values.length + 1);
  for (const [index, value] of values.entries()) {
    passing[index + 1] = Number(meets(value, test, asked));
  }
  return passing;
}

function meets(value: Value, test: Test, asked: string): boolean {
  switch (test) {
    case 'is':
      return String(value) === asked;
    case 'has':
      return String(value).split('|').includes(asked);
    case 'at-least':
      return Number(value) >= Number(asked);
    case 'at-most':
      return Number(value) <= Number(asked);
  }
}
