import { z } from 'astro/zod';
import { type Commitment, sidesOf } from './commitment.ts';
import { commitmentIdSchema } from './identity.ts';
import { likeness } from './likeness.ts';
import type { Measure } from './measure.ts';
import { compareTexts, type TextLikeness } from './text-likeness.ts';

/** Least likeness of two titles at which the later commitment is taken to go on with the earlier. */
const leastTitle = 0.4;

/**
 * Least likeness of two whole texts for the same. Read over all pairs of the five documents, most of what
 * lies above speaks of the same work. Set low on purpose: to say of a promise that goes on that it is not
 * seen again does more harm than to lead from it to one that is only near.
 */
const leastText = 0.065;

/** A pair that goes on although no measure, title or wording shows it. */
const reviewedContinuationSchema = z.strictObject({
  from: commitmentIdSchema,
  to: commitmentIdSchema,
  /** What both speak of, in a sentence. */
  reason: z.string().min(1),
});

export type ReviewedContinuation = z.infer<typeof reviewedContinuationSchema>;

/** `content/continuations.yml`: decided by hand, where to say "not seen again" would be wrong. */
export const continuationsFileSchema = z.strictObject({
  continuations: z.array(reviewedContinuationSchema),
});

/** A commitment that a later one goes on with, and how that is known. */
export interface Continuation {
  from: Commitment;
  to: Commitment;
  /** By a measure that both state or a review, decided by hand; or by titles or texts alike, our inference. */
  by:
    | { kind: 'measure'; measure: Measure }
    | { kind: 'reviewed'; reason: string }
    | { kind: 'title' }
    | { kind: 'text' };
}

/** What became of a department's commitments from one published year to the next. */
export interface Continuity {
  department: string;
  from: number;
  to: number;
  /** In the order of the earlier commitments; one may go on in several, and several in one. */
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
  reviewed: readonly ReviewedContinuation[],
  department: string,
): Continuity[] {
  // In an order of their own, so that of two that are equally alike the same one is taken everywhere.
  const own = commitments
    .filter((commitment) => commitment.department === department)
    .sort((a, b) => a.year - b.year || a.no - b.no);
  const decided = { measures: measures.toSorted((a, b) => (a.id < b.id ? -1 : 1)), reviewed };
  const years = [...new Set(own.map(({ year }) => year))].sort((a, b) => a - b);
  return years.slice(1).map((to, index) => {
    const from = years[index] ?? to;
    const earlier = own.filter(({ year }) => year === from);
    const later = own.filter(({ year }) => year === to);
    const continued = continuations(earlier, later, decided);
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

/** All continuations of all departments, in the order of the earlier commitments of each. */
export function listContinuations(
  commitments: readonly Commitment[],
  measures: readonly Measure[],
  reviewed: readonly ReviewedContinuation[],
): Continuation[] {
  return [...new Set(commitments.map(({ department }) => department))]
    .flatMap((department) => relateYears(commitments, measures, reviewed, department))
    .flatMap(({ continued }) => continued);
}

/**
 * What is wrong with the reviewed pairs, in sentences; empty when each names two commitments of one
 * department in neighbouring published years, and none is found without it.
 */
export function checkReviewedContinuations(
  commitments: readonly Commitment[],
  measures: readonly Measure[],
  reviewed: readonly ReviewedContinuation[],
): string[] {
  const key = (from: string, to: string) => `${from} -> ${to}`;
  const keysOf = (pairs: readonly ReviewedContinuation[]) =>
    new Set(
      listContinuations(commitments, measures, pairs).map(({ from, to }) => key(from.id, to.id)),
    );
  const [without, all] = [keysOf([]), keysOf(reviewed)];
  return reviewed.flatMap(({ from, to }) => {
    const pair = key(from, to);
    const place = `content/continuations.yml: ${pair}`;
    if (without.has(pair)) {
      return [`${place}: the rules find it by themselves; take it out.`];
    }
    return all.has(pair)
      ? []
      : [`${place}: not two commitments of one department in neighbouring published years.`];
  });
}

function continuations(
  earlier: readonly Commitment[],
  later: readonly Commitment[],
  decided: { measures: readonly Measure[]; reviewed: readonly ReviewedContinuation[] },
): Continuation[] {
  const measured = earlier.flatMap((from) => [
    ...byMeasure(from, later, decided.measures),
    ...byReview(from, later, decided.reviewed),
  ]);
  const left = earlier.filter((from) => !measured.some((each) => each.from === from));
  const open = later.filter((to) => !measured.some((each) => each.to === to));
  const alike = compareTexts([...earlier, ...later], wholeText);
  // Each commitment without a measure in common leads to the one most like it, if one is like it at all.
  const inferred = [
    ...left.flatMap((from) => best(later.flatMap((to) => byWords(from, to, alike)))),
    ...open.flatMap((to) => best(earlier.flatMap((from) => byWords(from, to, alike)))),
  ];
  return [...measured, ...inferred.map(({ continuation }) => continuation)]
    .filter(
      (each, index, all) =>
        all.findIndex((other) => other.from === each.from && other.to === each.to) === index,
    )
    .sort((a, b) => a.from.no - b.from.no || a.to.no - b.to.no);
}

function byMeasure(
  from: Commitment,
  later: readonly Commitment[],
  measures: readonly Measure[],
): Continuation[] {
  const states = (measure: Measure, { id }: Commitment) =>
    measure.points.some(({ commitment }) => commitment === id);
  return later.flatMap((to) => {
    const measure = measures.find((each) => states(each, from) && states(each, to));
    return measure === undefined ? [] : [{ from, to, by: { kind: 'measure' as const, measure } }];
  });
}

function byReview(
  from: Commitment,
  later: readonly Commitment[],
  reviewed: readonly ReviewedContinuation[],
): Continuation[] {
  return later.flatMap((to) =>
    reviewed
      .filter((pair) => pair.from === from.id && pair.to === to.id)
      .map(({ reason }) => ({ from, to, by: { kind: 'reviewed' as const, reason } })),
  );
}

/** A continuation by words, with the larger of the two likenesses, each in units of what is needed. */
interface Likely {
  continuation: Continuation;
  strength: number;
}

function byWords(from: Commitment, to: Commitment, alike: TextLikeness<Commitment>): Likely[] {
  const title = titleLikeness(from, to) / leastTitle;
  const text = alike(from, to) / leastText;
  const strength = Math.max(title, text);
  return strength < 1
    ? []
    : [
        {
          continuation: { from, to, by: { kind: title >= 1 ? 'title' : 'text' } },
          strength,
        },
      ];
}

function titleLikeness(from: Commitment, to: Commitment): number {
  const [a, b] = [from.title.text, to.title.text];
  return (likeness(a, b) + likeness(b, a)) / 2;
}

/** Title and texts; the title twice, for it says what the commitment is about. */
function wholeText(commitment: Commitment): string {
  const { title } = commitment;
  return [title, title, ...sidesOf(commitment).map((side) => side.text)]
    .map(({ text }) => text)
    .join('。');
}

function best(likely: readonly Likely[]): Likely[] {
  return likely.toSorted((a, b) => b.strength - a.strength).slice(0, 1);
}
