import { seeded } from '../../scripts/bench/seeded.ts';

/** Some of a list, the same in every run. */
export function sampleOf<Value>(values: readonly Value[], count: number, seed = 20260101): Value[] {
  const random = seeded(seed);
  return Array.from({ length: Math.min(count, values.length) }, () => random.of(values));
}
