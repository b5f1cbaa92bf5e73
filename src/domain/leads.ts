import { type Commitment, sidesOf } from './commitment.ts';
import type { Comparison } from './comparison/comparison.ts';
import { scopeMatchOf } from './comparison/scope-note.ts';
import { relateYears } from './continuity.ts';
import { differenceOf } from './difference.ts';
import {
  byId,
  getCommitment,
  type Lead,
  type LeadId,
  type LeadSource,
  type Place,
  placeOf,
  placeOfPoint,
} from './lead.ts';
import type { MeasurePoint } from './measure.ts';
import { listAmbitions, listRaises, type StandingGroup } from './measure-lists.ts';
import { ratioOf } from './measure-progress.ts';
import { areComparable, splitUnit, toBase } from './quantity/magnitude.ts';
import { type Citation, citedQuantity } from './quantity/numbered.ts';
import type { Quantity } from './quantity/quantity.ts';
import { commitmentAnchor, pointAnchor } from './row-anchor.ts';
import { sentenceAround } from './sentence.ts';

/** All lists. Each only says what the documents print, and what follows by counting and comparing. */
export function listLeads(source: LeadSource): Lead[] {
  return [
    listExcesses(source),
    listBelowReached(source),
    listLowered(source),
    listChangedTitles(source),
    listWithoutNumber(source),
    listNotSeenAgain(source),
  ];
}

/** The numbers that a comparison holds against each other, as they are counted on their commitment's page: `q2`. */
function numbersOf(commitment: Commitment, cited: readonly (Citation | null)[]): string[] {
  return cited.flatMap((side) => {
    const number = side && citedQuantity(commitment, side);
    return number ? [`q${number.no}`] : [];
  });
}

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

/** Units of a point in time: a quotient of two of them says nothing. */
const timeUnits = /^(?:年|月|月份|日|号|季度|点|时)$/;

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

/** Targets below what an earlier year had reported; from all that can be held against an earlier report. */
export function listBelowReached(source: LeadSource): Lead {
  const { groups, comparable } = listAmbitions(source.measures);
  return listSteps(source, 'below-reached', groups.below, comparable);
}

/** Targets below the target before; from all that can be held against a target before. */
export function listLowered(source: LeadSource): Lead {
  const { groups, comparable } = listRaises(source.measures);
  return listSteps(source, 'target-lowered', groups.below, comparable);
}

/** Commitments whose outcome is reported under another title; from all of which both are in the documents. */
export function listChangedTitles({ commitments }: LeadSource): Lead {
  const both = commitments.flatMap((commitment) => {
    const { target, outcome } = commitment;
    return target === null || outcome === null ? [] : [{ commitment, target, outcome }];
  });
  const changed = both.filter(({ target, outcome }) => {
    const [before, after] = [target.title.text, outcome.title.text];
    return before !== after && !differenceOf(before, after).typographic;
  });
  return {
    id: 'title-changed',
    columns: ['target_title', 'outcome_title'],
    of: both.length,
    rows: changed.map(({ commitment, target, outcome }) => ({
      anchor: commitmentAnchor(commitment.id),
      commitment,
      measure: null,
      values: { target_title: target.title.text, outcome_title: outcome.title.text },
      places: [target, outcome].map((side) => ({
        document: side.document,
        line: side.title.lines.start,
      })),
    })),
  };
}

/**
 * Commitments whose target states no quantity at all; from all whose target is in the documents. An amount
 * that is printed without being a target (`总投资11.3亿元`) is a number all the same.
 */
export function listWithoutNumber({ commitments, comparisons }: LeadSource): Lead {
  const withNumber = new Set(
    comparisons.filter(({ target }) => target !== null).map(({ commitment }) => commitment),
  );
  const promised = commitments.flatMap((commitment) =>
    commitment.target === null ? [] : [{ commitment, target: commitment.target }],
  );
  return {
    id: 'no-number',
    columns: ['target'],
    of: promised.length,
    rows: promised
      .filter(
        ({ commitment, target }) =>
          !withNumber.has(commitment.id) &&
          [target.title, target.text].every(({ quantities }) => !quantities.some(isAmount)),
      )
      .map(({ commitment, target }) => ({
        anchor: commitmentAnchor(commitment.id),
        commitment,
        measure: null,
        values: { target: target.text.text },
        places: [{ document: target.document, line: target.text.lines.start }],
      })),
  };
}

// e.g. "15分钟服务圈"
const durations = /^(?:秒|分钟|小时|天|日|周|个?月|年)$/;

/** Whether a quantity is an amount of something, as against a time, a rank or a part of a name. */
function isAmount({ role, unit }: Quantity): boolean {
  return unit !== null && !durations.test(unit) && (role === 'label' || role === 'threshold');
}

/** Commitments that nothing of the next published year goes on with; from all that have such a year. */
export function listNotSeenAgain(source: LeadSource): Lead {
  const { commitments, measures, reviewedContinuations } = source;
  const departments = [...new Set(commitments.map(({ department }) => department))];
  const related = departments.flatMap((department) =>
    relateYears(commitments, measures, reviewedContinuations, department),
  );
  const order = new Map(commitments.map((commitment, place) => [commitment, place]));
  const gone = related.flatMap(({ notSeenAgain, to }) =>
    notSeenAgain.map((commitment) => ({ commitment, next: to })),
  );
  return {
    id: 'not-seen-again',
    columns: ['next_year'],
    of: related.reduce(
      (sum, { notSeenAgain, continued }) =>
        sum + notSeenAgain.length + new Set(continued.map(({ from }) => from)).size,
      0,
    ),
    rows: gone
      .sort((a, b) => (order.get(a.commitment) ?? 0) - (order.get(b.commitment) ?? 0))
      .map(({ commitment, next }) => ({
        anchor: commitmentAnchor(commitment.id),
        commitment,
        measure: null,
        values: { next_year: next },
        places: sidesOf(commitment).map((side) => ({
          document: side.document,
          line: side.title.lines.start,
        })),
      })),
  };
}

function listSteps(
  source: LeadSource,
  id: LeadId,
  groups: readonly StandingGroup[],
  of: number,
): Lead {
  const commitments = byId(source.commitments);
  return {
    id,
    columns: [
      'measure',
      'earlier_year',
      'earlier',
      'earlier_as_of',
      'earlier_quote',
      'target',
      'target_quote',
      'ratio',
    ],
    of,
    rows: groups
      .flatMap(({ measure, steps }) =>
        steps.map((step) => ({ measure, step, ratio: ratioOf(step) })),
      )
      .sort((a, b) => sizeOf(b.ratio) - sizeOf(a.ratio))
      .map(({ measure, step: { from, to }, ratio }) => ({
        anchor: pointAnchor(to, measure.id),
        commitment: getCommitment(commitments, to.commitment),
        measure,
        values: {
          measure: measure.name,
          earlier_year: from.year,
          earlier: printedNumber(from),
          earlier_as_of: from.as_of,
          earlier_quote: from.quote,
          target: printedNumber(to),
          target_quote: to.quote,
          ratio: ratio === null ? null : Number(ratio.toPrecision(6)),
        },
        places: [from, to].map((point) =>
          placeOfPoint(source, getCommitment(commitments, point.commitment), point),
        ),
      })),
  };
}

/** How far a step goes: twice as much is as far as half as much; ranks, which have no size, come last. */
function sizeOf(ratio: number | null): number {
  return ratio === null || ratio <= 0 ? -1 : Math.abs(Math.log(ratio));
}

/** The number as printed; of a derived point, what follows from the print. */
function printedNumber({ derived, value, unit, number }: MeasurePoint): string {
  return derived ? `${value}${unit ?? ''}` : number;
}

function withoutRepeats(places: readonly Place[]): Place[] {
  return places.filter(
    (place, index) =>
      places.findIndex(
        (other) => other.document === place.document && other.line === place.line,
      ) === index,
  );
}
