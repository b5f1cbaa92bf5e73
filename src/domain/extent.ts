import type { Assessment } from './assessment.ts';
import type { Commitment } from './commitment.ts';

/** How much a set of commitments holds. */
export interface Extent {
  departments: number;
  commitments: number;
  /** Commitments of which the target text is in the documents. */
  targets: number;
  /** Commitments of which an outcome is in the documents. */
  outcomes: number;
  /** Commitments with both. */
  both: number;
}

/** Counts what there is; counts nothing that is not there. */
export function countExtent(commitments: readonly Commitment[]): Extent {
  return {
    departments: new Set(commitments.map((commitment) => commitment.department)).size,
    commitments: commitments.length,
    targets: commitments.filter(({ target }) => target !== null).length,
    outcomes: commitments.filter(({ outcome }) => outcome !== null).length,
    both: commitments.filter(({ target, outcome }) => target !== null && outcome !== null).length,
  };
}

/** The years that have a commitment or an assessment, latest first. */
export function yearsOf(records: readonly (Commitment | Assessment)[]): number[] {
  return [...new Set(records.map((record) => record.year))].sort((a, b) => b - a);
}

/** A year from the first to the last, and whether the documents have anything of it. */
export interface YearPresence {
  year: number;
  present: boolean;
}

/** Every year from the last to the first, also those of which the documents say nothing. */
export function spanYears(years: readonly number[]): YearPresence[] {
  if (years.length === 0) {
    return [];
  }
  const first = Math.min(...years);
  const last = Math.max(...years);
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: last - index,
    present: years.includes(last - index),
  }));
}

/** The years between the first and the last of which the documents say nothing, earliest first. */
export function gapYears(years: readonly number[]): number[] {
  return spanYears(years)
    .filter(({ present }) => !present)
    .map(({ year }) => year)
    .reverse();
}

/** The year before and the year after among `years`, or `null` at the ends. */
export function neighbourYears(
  years: readonly number[],
  year: number,
): { previous: number | null; next: number | null } {
  const earlier = years.filter((other) => other < year);
  const later = years.filter((other) => other > year);
  return {
    previous: earlier.length === 0 ? null : Math.max(...earlier),
    next: later.length === 0 ? null : Math.min(...later),
  };
}
