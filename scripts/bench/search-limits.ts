/** What our search may cost with so many commitments. Raising one is a decision: say why. */
export interface SearchLimits {
  /** Seconds that a processor works on the index: the same on a machine that does other things too. */
  build: number;
  /** Bytes of memory that the build holds at most. */
  memory: number;
  /** Bytes on the wire of the first query of a fresh browser, of 95 in 100. */
  firstBytes: number;
  /** Milliseconds of a query once everything is there, of 95 in 100. */
  warm: number;
}

/** What was measured of an engine, in the units of the limits. */
export type SearchMeasure = { [Name in keyof SearchLimits]: number | null };

const few: SearchLimits = { build: 1, memory: 500e6, firstBytes: 60e3, warm: 5 };
const many: SearchLimits = { build: 60, memory: 1.5e9, firstBytes: 300e3, warm: 5 };
const fewest = 1000;

/** The limits for an index of so many commitments. */
export function limitsFor(commitments: number): SearchLimits {
  return commitments <= fewest ? few : many;
}

/** What is over its limit, a sentence each. What could not be measured is not. */
export function overLimits(commitments: number, measured: SearchMeasure): string[] {
  const limits = limitsFor(commitments);
  return (['build', 'memory', 'firstBytes', 'warm'] as const)
    .filter((name) => (measured[name] ?? 0) > limits[name])
    .map(
      (name) =>
        `search over ${commitments} commitments: ${name} is ${measured[name]}, at most ${limits[name]} (scripts/bench/search-limits.ts)`,
    );
}
