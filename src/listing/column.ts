/** What a column may hold of a row; `null` where it holds nothing. */
export type Value = string | number;

/**
 * A column of a listing: its distinct values in the order in which it is sorted, and for every row the
 * place of its value. Whatever is asked of a column is asked of its few values, and rows are then told
 * apart by a whole number.
 */
export interface Column {
  values: readonly Value[];
  /** Per row: 0 where it holds nothing, else the place of its value, from 1. */
  codes: Uint8Array | Uint16Array | Uint32Array;
}

/** Makes a column. `order` sorts its values. */
export function toColumn(
  values: readonly (Value | null)[],
  order: (a: Value, b: Value) => number,
): Column {
  const distinct = [...new Set(values)].filter((value) => value !== null).sort(order);
  const places = new Map(distinct.map((value, index) => [value, index + 1]));
  const codes = emptyCodes(widthOf(distinct.length), values.length);
  for (const [row, value] of values.entries()) {
    codes[row] = value === null ? 0 : (places.get(value) ?? 0);
  }
  return { values: distinct, codes };
}

const lineEnd = 10;

/**
 * Writes a column: its values as one line of JSON, then the codes, all first bytes, then all second ones.
 * The rows of a listing stand in groups, so that these compress well.
 */
export function formatColumn({ values, codes }: Column): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(`${JSON.stringify(values)}\n`);
  const width = widthOf(values.length);
  const bytes = new Uint8Array(head.length + width * codes.length);
  bytes.set(head);
  for (let plane = 0; plane < width; plane += 1) {
    const start = head.length + plane * codes.length;
    for (const [row, code] of codes.entries()) {
      bytes[start + row] = (code >>> (8 * plane)) & 255;
    }
  }
  return bytes;
}

/** Reads what `formatColumn` wrote. Throws when it is not of so many rows. */
export function parseColumn(bytes: Uint8Array, rows: number): Column {
  const end = bytes.indexOf(lineEnd);
  const values: Value[] = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)));
  const width = widthOf(values.length);
  if (end === -1 || bytes.length !== end + 1 + width * rows) {
    throw new Error(`a column of ${bytes.length} bytes, not one of ${rows} rows`);
  }
  const codes = emptyCodes(width, rows);
  for (let plane = 0; plane < width; plane += 1) {
    const start = end + 1 + plane * rows;
    for (let row = 0; row < rows; row += 1) {
      codes[row] = (codes[row] ?? 0) | ((bytes[start + row] ?? 0) << (8 * plane));
    }
  }
  return { values, codes };
}

/** How many bytes a code takes, where so many values are told apart and absence is one more. */
function widthOf(values: number): number {
  return values < 2 ** 8 ? 1 : values < 2 ** 16 ? 2 : 3;
}

function emptyCodes(width: number, rows: number): Column['codes'] {
  return width === 1
    ? new Uint8Array(rows)
    : width === 2
      ? new Uint16Array(rows)
      : new Uint32Array(rows);
}
