/** First index from `at` on whose value is not less than `wanted`; leaps, as the list may be long. */
export function advance(ascending: Uint32Array, at: number, wanted: number): number {
  let step = 1;
  let low = at;
  while (low + step < ascending.length && (ascending[low + step] ?? 0) < wanted) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, ascending.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < wanted) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** Whether a value is in an ascending list. */
export function has(ascending: Uint32Array, value: number): boolean {
  return ascending[advance(ascending, 0, value)] === value;
}
