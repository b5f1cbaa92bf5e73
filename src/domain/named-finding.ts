import type { Commitment } from './commitment.ts';
import type { Comparison, Reading } from './comparison/comparison.ts';
import { groupRungs } from './comparison/ladders.ts';
import { gatherStatements } from './comparison/own-statements.ts';
import type { ScopedComparison } from './comparison/scope-note.ts';
import { isHeld } from './comparison/tally.ts';
import { citedQuantity } from './quantity/numbered.ts';
import type { Quantity } from './quantity/quantity.ts';

/** A number as printed, with what it counts; of `下降10%` the quote is `10%`, which `basis` tells. */
export interface NamedNumber {
  counts: string | null;
  quote: string;
  basis: Quantity['basis'];
}

/** A target and its stretches with the one number that answers them. */
export interface NamedClause {
  counts: string | null;
  targets: {
    /** `null` where it is not printed; `implied` then says it. */
    number: NamedNumber | null;
    implied: Comparison['target'];
    stretch: boolean;
    reading: Reading;
  }[];
  outcome: (NamedNumber & { forecast: boolean; asOf: string | null; near: boolean }) | null;
}

/** What comes of a commitment, as far as its numbers fit into a sentence. */
export type NamedFinding =
  | { kind: 'held'; clauses: NamedClause[] }
  /** Target quantities without a published outcome: the first of them, and how many there are. */
  | { kind: 'awaiting'; first: NamedNumber[]; count: number }
  /** Without a target: the department's own words on completion. */
  | { kind: 'stated'; words: string[] }
  /** Without a target and such words: the first results, and how many there are. */
  | { kind: 'results'; first: NamedNumber[]; count: number };

/** So many things are named in a sentence. */
const few = 3;

/** And so many steps of targets, where there is more than one. */
const mostRungs = 4;

/** The numbers that a commitment comes to; `null` where they are too many for a sentence, or none. */
export function nameFinding(
  commitment: Commitment,
  comparisons: readonly ScopedComparison[],
): NamedFinding | null {
  const { target, outcome } = commitment;
  const clauses = groupRungs(comparisons.filter(isHeld));
  if (clauses.length > 0) {
    return clauses.length > few || (clauses.length > 1 && clauses.flat().length > mostRungs)
      ? null
      : { kind: 'held', clauses: clauses.map((group) => toClause(commitment, group)) };
  }
  if (outcome === null) {
    return awaitingOf(commitment, comparisons);
  }
  if (target !== null) {
    return null;
  }
  const words = gatherStatements(comparisons, outcome.text).map((statement) => statement.words);
  return words.length > 0
    ? words.length > few
      ? null
      : { kind: 'stated', words }
    : firstOf(
        'results',
        outcome.text.quantities.filter(({ role }) => role === 'result'),
      );
}

function toClause(commitment: Commitment, group: readonly ScopedComparison[]): NamedClause {
  const [first] = group;
  const outcome = first?.outcome ?? null;
  return {
    counts: first?.counts ?? null,
    targets: group.map(({ target, reading }) => {
      const cited = target && citedQuantity(commitment, target);
      return {
        number: cited && toNumber(cited.quantity),
        implied: cited === null ? target : null,
        stretch: target?.stretch ?? false,
        reading,
      };
    }),
    outcome: outcome && {
      counts: null,
      quote: outcome.quote,
      basis: citedQuantity(commitment, outcome)?.quantity.basis ?? 'level',
      forecast: outcome.forecast,
      asOf: first?.as_of ?? null,
      near: first != null && first.scopeNote !== null,
    },
  };
}

function awaitingOf(
  commitment: Commitment,
  comparisons: readonly Comparison[],
): NamedFinding | null {
  const targets = comparisons.filter(({ reading }) => reading === 'no-outcome');
  const numbers = targets.flatMap(({ target, counts }) => {
    const cited = target && citedQuantity(commitment, target);
    return cited ? [{ ...cited.quantity, counts }] : [];
  });
  return firstOf('awaiting', numbers);
}

/** The first numbers of which it can be told what they count; all of them, where they are few. */
function firstOf(
  kind: 'awaiting' | 'results',
  numbers: readonly (Pick<Quantity, 'quote' | 'basis'> & { counts: string | null })[],
): NamedFinding | null {
  const named = numbers.filter(({ counts }) => counts !== null);
  const first = (numbers.length > few ? named.slice(0, few - 1) : named).map(toNumber);
  return first.length === 0 ? null : { kind, first, count: numbers.length };
}

function toNumber({
  counts,
  quote,
  basis,
}: Pick<Quantity, 'quote' | 'basis'> & { counts: string | null }): NamedNumber {
  return { counts, quote, basis };
}
