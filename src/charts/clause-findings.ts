import type { Reading } from '../domain/comparison/comparison.ts';
import type { Clause, ClauseReading } from './clauses.ts';
import type { RatioRow, YearGlance } from './ratios.ts';

/** How many targets have a reading. */
export interface ReadingCount {
  reading: Reading;
  count: number;
}

/** What the chart of a commitment's clauses shows, for its title. */
export type ClauseFinding =
  /** A single clause with a single target. */
  | { kind: 'one'; clause: Clause; reading: ClauseReading }
  /** A few: what is said of each. */
  | { kind: 'few'; clauses: readonly Clause[] }
  /** Of `near` targets the outcome differs in scope. */
  | { kind: 'many'; targets: number; near: number; readings: ReadingCount[] };

/** What the chart of a year at a glance shows, for its title. */
export type GlanceFinding =
  | { kind: 'none' }
  /** There are targets with an outcome, but none whose quotient means something. */
  | { kind: 'unrated'; targets: number }
  | {
      kind: 'rated';
      lowest: RatioRow;
      highest: RatioRow;
      /** Targets with a quotient, and those without. */
      rated: number;
      unrated: number;
      readings: ReadingCount[];
    };

const order: readonly Reading[] = [
  'exceeded',
  'met',
  'partly',
  'missed',
  'undetermined',
  'no-outcome',
];

/** So many targets at most are named in a title. */
const few = 6;

/** Sums up clauses by their readings. */
export function findClauses(clauses: readonly Clause[]): ClauseFinding {
  const readings = clauses.flatMap((clause) => clause.readings);
  const [clause] = clauses;
  const [reading] = readings;
  if (clause !== undefined && reading !== undefined && readings.length === 1) {
    return { kind: 'one', clause, reading };
  }
  return readings.length <= few
    ? { kind: 'few', clauses }
    : {
        kind: 'many',
        targets: readings.length,
        near: clauses
          .filter(({ outcome }) => outcome?.near)
          .reduce((sum, { targets }) => sum + targets.length, 0),
        readings: countReadings(readings),
      };
}

/** Counts readings, in the order from exceeded to undetermined; those that do not occur are left out. */
function countReadings(readings: readonly Pick<ClauseReading, 'reading'>[]): ReadingCount[] {
  return order
    .map((reading) => ({
      reading,
      count: readings.filter((each) => each.reading === reading).length,
    }))
    .filter(({ count }) => count > 0);
}

/** Sums up a year at a glance; targets are counted, not clauses. */
export function findGlance({ rated, unrated }: YearGlance): GlanceFinding {
  const others = unrated.reduce((sum, { clause }) => sum + clause.targets.length, 0);
  const sorted = rated.toSorted((a, b) => a.ratio - b.ratio);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined) {
    return others === 0 ? { kind: 'none' } : { kind: 'unrated', targets: others };
  }
  return {
    kind: 'rated',
    lowest,
    highest,
    rated: rated.length,
    unrated: others,
    readings: countReadings(rated),
  };
}
