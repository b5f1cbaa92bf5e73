/** The same numbers in every run: a linear congruential generator, from 0 up to 1. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

/** Some of a list, the same in every run. */
export function sampleOf<Value>(values: readonly Value[], count: number, seed = 20260101): Value[] {
  const random = seeded(seed);
  return Array.from({ length: Math.min(count, values.length) }, () => {
    const value = values[Math.floor(random() * values.length)];
    if (value === undefined) {
      throw new Error('an empty list has no sample');
    }
    return value;
  });
}
