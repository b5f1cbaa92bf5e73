import type { Commitment } from './commitment.ts';
import { likeness } from './likeness.ts';
import type { Measure } from './measure.ts';

/** Least likeness of two titles at which the later commitment is taken to go on with the earlier. */
const leastLikeness = 0.5;

/** A commitment that a later one goes on with, and how that is known. */
export interface Continuation {
  from: Commitment;
  to: Commitment;
  /** By a measure that both state, decided by hand; or by titles alike, which is our inference. */
  by: { kind: 'measure'; measure: Measure } | { kind: 'title' };
}

/** What became of a department's commitments from one published year to the next. */
export interface Continuity {
  department: string;
  from: number;
  to: number;
  continued: Continuation[];
  /** Commitments of the later year that none of the earlier year leads to. */
  added: Commitment[];
  /** Commitments of the earlier year that are not seen again in the later. */
  notSeenAgain: Commitment[];
}

/**
 * Relates the commitments of a department in one published year to those of the next published year.
 * Years in which the documents hold nothing of it are passed over: absence there says nothing.
 */
export function relateYears(
  commitments: readonly Commitment[],
  measures: readonly Measure[],
  department: string,
): Continuity[] {
  const own = commitments.filter((commitment) => commitment.department === department);
  const years = [...new Set(own.map(({ year }) => year))].sort((a, b) => a - b);
  return years.slice(1).map((to, index) => {
    const from = years[index] ?? to;
    const earlier = own.filter(({ year }) => year === from);
    const later = own.filter(({ year }) => year === to);
    const continued = earlier.flatMap((before) => continuations(before, later, measures));
    return {
      department,
      from,
      to,
      continued,
      added: later.filter((commitment) => !continued.some((each) => each.to === commitment)),
      notSeenAgain: earlier.filter(
        (commitment) => !continued.some((each) => each.from === commitment),
      ),
    };
  });
}

function continuations(
  from: Commitment,
  later: readonly Commitment[],
  measures: readonly Measure[],
): Continuation[] {
  return later.flatMap((to): Continuation[] => {
    const measure = measures.find(
      ({ points }) =>
        points.some(({ commitment }) => commitment === from.id) &&
        points.some(({ commitment }) => commitment === to.id),
    );
    if (measure !== undefined) {
      return [{ from, to, by: { kind: 'measure', measure } }];
    }
    const alike =
      (likeness(from.title.text, to.title.text) + likeness(to.title.text, from.title.text)) / 2;
    return alike >= leastLikeness ? [{ from, to, by: { kind: 'title' } }] : [];
  });
}
