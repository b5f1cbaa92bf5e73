import { type Commitment, sidesOf } from './commitment.ts';
import type { Comparison } from './comparison/comparison.ts';
import { scopeMatchOf } from './comparison/scope-note.ts';
import { byId, getCommitment, type Lead, type LeadSource, type Place, placeOf } from './lead.ts';
import { areComparable, splitUnit, toBase } from './quantity/magnitude.ts';
import { type Citation, citedQuantity } from './quantity/numbered.ts';
import { commitmentAnchor } from './row-anchor.ts';
import { sentenceAround } from './sentence.ts';

/** Targets that were exceeded, by how many times the target the outcome is; from all that were exceeded. */
export function listExcesses(source: LeadSource): Lead {
  const commitments = byId(source.commitments);
  const exceeded = source.comparisons.filter(({ reading }) => reading === 'exceeded');
  const rated = exceeded.flatMap((comparison) => {
    const ratio = excessOf(comparison);
    return ratio === null ? [] : [{ comparison, ratio }];
  });
  return {
    id: 'largest-excess',
    columns: [
      'counts',
      'target',
      'target_printed',
      'target_sentence',
      'outcome',
      'outcome_sentence',
      'as_of',
      'ratio',
      'match',
    ],
    of: exceeded.length,
    rows: rated
      .sort((a, b) => b.ratio - a.ratio)
      .map(({ comparison, ratio }) => {
        const { target, outcome, counts, as_of } = comparison;
        const commitment = getCommitment(commitments, comparison.commitment);
        return {
          anchor: commitmentAnchor(commitment.id, ...numbersOf(commitment, [target, outcome])),
          commitment,
          measure: null,
          values: {
            counts,
            target: target?.quote ?? `${target?.value ?? ''}${target?.unit ?? ''}`,
            target_printed: target?.quote != null,
            target_sentence: sentenceOf(commitment, target),
            outcome: outcome?.quote ?? null,
            outcome_sentence: sentenceOf(commitment, outcome),
            as_of,
            ratio: Number(ratio.toPrecision(6)),
            match: scopeMatchOf(comparison, source.measures),
          },
          places: withoutRepeats(
            [target, outcome].flatMap((side) =>
              side?.field == null || side.start === null
                ? []
                : [placeOf(source, commitment, side.document, side.field, side.start)],
            ),
          ),
        };
      }),
  };
}

/**
 * Outcome divided by target; `null` where that says nothing: ranks, points in time, ranges, bounds,
 * approximate or expected numbers, other units, zero and less, and where less is better.
 */
export function excessOf({ target, outcome, direction }: Comparison): number | null {
  if (target?.value == null || outcome?.value == null || direction === 'lower') {
    return null;
  }
  const { base } = splitUnit(target.unit);
  const isOpen =
    target.value_max !== null ||
    outcome.value_max !== null ||
    target.comparator === '~' ||
    outcome.comparator !== '=' ||
    outcome.forecast;
  const isScale =
    base !== '名次' && !timeUnits.test(base) && areComparable(target.unit, outcome.unit);
  const before = toBase(target.value, target.unit);
  return isOpen || !isScale || before <= 0 ? null : toBase(outcome.value, outcome.unit) / before;
}

/** Units of a point in time: a quotient of two of them says nothing. */
const timeUnits = /^(?:年|月|月份|日|号|季度|点|时)$/;

/** The numbers that a comparison holds against each other, as they are counted on their commitment's page: `q2`. */
function numbersOf(commitment: Commitment, cited: readonly (Citation | null)[]): string[] {
  return cited.flatMap((side) => {
    const number = side && citedQuantity(commitment, side);
    return number ? [`q${number.no}`] : [];
  });
}

/** The sentence that prints a quantity, or `null` where none does. */
function sentenceOf(commitment: Commitment, side: Comparison['target' | 'outcome']): string | null {
  if (side?.field == null || side.start === null || side.quote === null) {
    return null;
  }
  const printed = sidesOf(commitment).find(({ document }) => document === side.document);
  return printed === undefined
    ? null
    : sentenceAround(printed[side.field].text, side.start, side.start + side.quote.length).text;
}

function withoutRepeats(places: readonly Place[]): Place[] {
  return places.filter(
    (place, index) =>
      places.findIndex(
        (other) => other.document === place.document && other.line === place.line,
      ) === index,
  );
}
