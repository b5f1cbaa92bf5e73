import type { Assessment } from './assessment.ts';
import type { Commitment } from './commitment.ts';
import { type FigureName, figureNames } from './statement.ts';

/** Something that no document prints of a department and year. */
export interface Absence {
  what: 'target' | 'outcome' | FigureName;
  /** Items without it; 1 for a figure. */
  count: number;
  /** Items in all; 1 for a figure. */
  all: number;
}

/** What the documents do not print of a department's year, in the order target, outcome, figures. */
export function absencesOf(
  commitments: readonly Commitment[],
  assessment: Assessment | null,
): Absence[] {
  const sides = (['target', 'outcome'] as const).map((what) => ({
    what,
    count: commitments.filter((commitment) => commitment[what] === null).length,
    all: commitments.length,
  }));
  const missing = figureNames
    .filter((name) => (assessment?.[name] ?? null) === null)
    .map((what) => ({ what, count: 1, all: 1 }));
  return [...sides.filter(({ count }) => count > 0), ...missing];
}
