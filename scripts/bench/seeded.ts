/** Numbers that look random and are the same in every run. */
export interface Random {
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number;
  /** One of a list. Throws on an empty one. */
  of<Value>(values: readonly Value[]): Value;
}

/** A linear congruential generator; the high bits of its state are the better ones. */
export function seeded(seed: number): Random {
  let state = seed % 2147483648;
  const below = (end: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * end);
  };
  return {
    below,
    of(values) {
      const value = values[below(values.length)];
      if (value === undefined) {
        throw new Error('an empty list has nothing to choose from');
      }
      return value;
    },
  };
}
