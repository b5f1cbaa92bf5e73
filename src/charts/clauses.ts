import { addresses } from '../domain/address.ts';
import type { Commitment } from '../domain/commitment.ts';
import type { Comparison, Reading, Reason } from '../domain/comparison/comparison.ts';
import { groupRungs } from '../domain/comparison/ladders.ts';
import { scopeNoteOf } from '../domain/comparison/scope-note.ts';
import { isHeld } from '../domain/comparison/tally.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { CommitmentId } from '../domain/identity.ts';
import type { Measure } from '../domain/measure.ts';
import { areComparable, splitUnit, toBase } from '../domain/quantity/magnitude.ts';
import { citedQuantity } from '../domain/quantity/numbered.ts';
import type { Comparator, Quantity } from '../domain/quantity/quantity.ts';
import { lineOfCharacter } from '../domain/quote-line.ts';
import type { ChartFigure } from './assessment-rows.ts';

/** A number read in a text. `value` is in the base unit: `2.6万人` is 26000. */
export interface ReadFigure extends ChartFigure {
  comparator: Comparator;
  /** Upper end of a range, in the base unit; else `null`. */
  max: number | null;
  /** Its number in the anchors of its commitment's page, for good (`#q2`); `null` of what follows from others. */
  no: number | null;
  /** Whether it is a level or a change: of `下降10%` only `10%` is printed as the number. */
  basis: Quantity['basis'];
}

/** A target of a clause. */
export interface ClauseTarget {
  figure: ReadFigure;
  /** Whether it is a stretch beyond a floor. */
  stretch: boolean;
  /** Whether it is not printed but follows from what is, at the line of which `figure` leads. */
  implied: boolean;
  /** How the scope of its outcome differs from its own; `null` where nobody remarked on it. */
  scopeNote: string | null;
}

/** The outcome that answers a clause. */
export interface ClauseOutcome {
  figure: ReadFigure;
  /** Whether it was expected only. */
  forecast: boolean;
  /** Until when it was counted, as printed; `null` for the whole year. */
  asOf: string | null;
  /** Whether its scope differs from that of a target it answers; `scopeNote` there says how. */
  near: boolean;
}

/** A reading, with its reason where it has one. */
export interface ClauseReading {
  reading: Reading;
  reason: Reason | null;
}

/**
 * How a clause can be drawn: numbers from zero as a bar, ranks on an axis of ranks; anything whose
 * scale has no meaning is said in words.
 */
export type ClauseKind = 'bar' | 'rank' | 'text';

/** What one clause of a commitment promises, its floor and stretches together, and what answers it. */
export interface Clause {
  /** Identity of the commitment. */
  commitment: CommitmentId;
  kind: ClauseKind;
  /** What is counted, in the words of the document; `null` where it cannot be told. */
  name: string | null;
  /** Unit as printed with the first number; `null` where none is. */
  unit: string | null;
  /** Whether less is better. */
  lower: boolean;
  /** The floor first; never empty. */
  targets: ClauseTarget[];
  outcome: ClauseOutcome | null;
  /** One for each target, in their order. */
  readings: ClauseReading[];
}

/** The part of the portal's data that clauses are made from. */
export interface ClauseData {
  commitment: (id: string) => Commitment;
  document: (id: string) => Pick<SourceDocument, 'id' | 'year' | 'kind' | 'spans'>;
  /** Remark on the scope of numbers. */
  measures: readonly Measure[];
}

/** A clause with both numbers, which alone can be drawn. */
export type DrawnClause = Clause & { kind: 'bar' | 'rank'; outcome: ClauseOutcome };

export function isDrawn(clause: Clause): clause is DrawnClause {
  return clause.kind !== 'text';
}

/**
 * The clauses of commitments from their comparisons, in their order; a stretch joins its floor. What
 * holds no target quantity against a published outcome is no clause: an outcome that is not published,
 * a target without a number, a department's own words on completion.
 */
export function toClauses(data: ClauseData, comparisons: readonly Comparison[]): Clause[] {
  return groupRungs(comparisons.filter(isHeld)).flatMap((group) => toClause(data, group));
}

function toClause(data: ClauseData, group: readonly Comparison[]): Clause[] {
  const [first] = group;
  if (first === undefined) {
    return [];
  }
  const targets = group.flatMap((comparison) => toTarget(data, comparison));
  return [
    {
      commitment: first.commitment,
      kind: kindOf(group),
      name: first.counts,
      unit: first.target?.unit ?? first.outcome?.unit ?? null,
      lower: first.direction === 'lower',
      targets,
      outcome: toOutcome(data, first, targets),
      readings: group.map(({ reading, reason }) => ({ reading, reason })),
    },
  ];
}

/** Units of a point in time: a length from zero to it would say nothing. */
const timeUnits = /^(?:年|月|月份|日|号|季度|点|时)$/;

/** Reasons why two numbers cannot stand on one scale. */
const apart: readonly (Reason | null)[] = [
  'unit-differs',
  'target-incomplete',
  'trend-only',
  'not-answered',
];

function kindOf(group: readonly Comparison[]): ClauseKind {
  const known = group.every(
    ({ target, outcome, reason }) =>
      target !== null &&
      outcome !== null &&
      target.value !== null &&
      outcome.value !== null &&
      areComparable(target.unit, outcome.unit) &&
      !apart.includes(reason),
  );
  const { base } = splitUnit(group[0]?.target?.unit ?? null);
  if (!known || timeUnits.test(base)) {
    return 'text';
  }
  return base === '名次' ? 'rank' : 'bar';
}

function toTarget(data: ClauseData, comparison: Comparison): ClauseTarget[] {
  const { target, outcome } = comparison;
  if (target === null) {
    return [];
  }
  const { field, start, quote, stretch } = target;
  const scopeNote = scopeNoteOf(comparison, data.measures);
  if (field !== null && start !== null && quote !== null) {
    const figure = toFigure(data, comparison.commitment, { ...target, field, start, quote });
    return [{ figure, stretch, implied: false, scopeNote }];
  }
  // An implied target is as much as the outcome's text says: its line is the outcome's.
  return outcome === null
    ? []
    : [
        {
          figure: toFigure(data, comparison.commitment, {
            ...target,
            field: outcome.field,
            start: outcome.start,
            quote: `${target.value ?? ''}${target.unit ?? ''}`,
          }),
          stretch,
          implied: true,
          scopeNote,
        },
      ];
}

function toOutcome(
  data: ClauseData,
  comparison: Comparison,
  targets: readonly ClauseTarget[],
): ClauseOutcome | null {
  const { outcome, as_of: asOf, commitment } = comparison;
  return outcome === null
    ? null
    : {
        figure: toFigure(data, commitment, outcome),
        forecast: outcome.forecast,
        asOf,
        near: targets.some(({ scopeNote }) => scopeNote !== null),
      };
}

type Read = Pick<
  NonNullable<Comparison['outcome']>,
  'document' | 'field' | 'start' | 'quote' | 'comparator' | 'value' | 'value_max' | 'unit'
>;

function toFigure(data: ClauseData, commitment: Comparison['commitment'], read: Read): ReadFigure {
  const cited = citedQuantity(data.commitment(commitment), read);
  return {
    ...toFigureAt(data, commitment, {
      ...read,
      value: toBase(read.value ?? 0, read.unit),
      printed: read.quote,
    }),
    max: read.value_max === null ? null : toBase(read.value_max, read.unit),
    no: cited?.no ?? null,
    basis: cited?.quantity.basis ?? 'level',
    comparator: read.comparator,
  };
}

/** Characters of a commitment's title or text, with the line of the document that they begin on. */
export function toFigureAt(
  data: Pick<ClauseData, 'document'>,
  commitment: CommitmentId,
  read: Pick<Read, 'document' | 'field' | 'start'> & { value: number; printed: string },
): ChartFigure {
  const document = data.document(read.document);
  const line = lineOfCharacter(document, { commitment, field: read.field, offset: read.start });
  return {
    value: read.value,
    printed: read.printed,
    source: { id: document.id, year: document.year, kind: document.kind },
    line,
    address: addresses.lines(document.id, { start: line, end: line }),
    inferred: null,
  };
}
