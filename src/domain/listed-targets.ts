import { addresses } from './address.ts';
import type { Assessment } from './assessment.ts';
import { type Commitment, sidesOf } from './commitment.ts';
import type { Comparison, Reading, Reason } from './comparison/comparison.ts';
import type { ScopedComparison } from './comparison/scope-note.ts';
import type { Department } from './department.ts';
import type { SourceDocument } from './document.ts';
import type { Link } from './published.ts';
import { nameOf } from './published-readings.ts';
import { splitUnit, toBase } from './quantity/magnitude.ts';
import { type Citation, citedQuantity } from './quantity/numbered.ts';
import type { Comparator, Quantity } from './quantity/quantity.ts';
import { lineOfCharacter } from './quote-line.ts';
import { sentenceAround } from './sentence.ts';

/** A target quantity with everything that is known of it, in one row. A type, so that it is also a row of CSV. */
export type ListedTarget = {
  commitment_id: string;
  /** Address of the number on the commitment's page, from the root of the host. */
  url: string;
  year: number;
  category: string;
  department_id: string;
  department: string;
  /** Number of the commitment within department and year. */
  no: number;
  /** The commitment's own title. */
  title: string;
  /** What is counted, in the words of the document, with its change; `null` where none can be told. */
  counts: string | null;
  /** Characters as printed; `null` where the target is not printed but follows from the outcome. */
  quote: string | null;
  comparator: Comparator;
  /** As printed, without its multiplier; `null` where no number is printed. */
  value: number | null;
  /** Upper end of a range. */
  value_max: number | null;
  /** Multiplier and unit as printed. */
  unit: string | null;
  /** The value with its multiplier worked in: `2.6`, `万人` is 26000. */
  base_value: number | null;
  /** The unit without its multiplier; `null` where none is printed. */
  base_unit: string | null;
  /** Whether the number is a level or a change: of `下降10%` the value is 10. */
  basis: Quantity['basis'];
  /** Whether it is a stretch beyond a floor. */
  stretch: boolean;
  /** The sentence in which it is printed. */
  sentence: string;
  /** Offset of `quote` in `sentence`, UTF-16; `null` without a quote. */
  quote_start: number | null;
  /** Document and line that print it; of what follows from the outcome, those of the outcome. */
  document: string;
  line: number;
  /** Coefficients of the department and year, where they are published. */
  difficulty_self: number | null;
  difficulty_rated: number | null;
  /** The outcome quantity that answers it, or `null`. */
  outcome_quote: string | null;
  outcome_value: number | null;
  outcome_unit: string | null;
  /** `null` without an outcome. */
  outcome_basis: Quantity['basis'] | null;
  /** Until when the outcome was counted, as printed. */
  as_of: string | null;
  reading: Reading;
  reason: Reason | null;
};

/** What the page of a table shows of a target besides; its files have the columns of {@link ListedTarget} alone. */
export type ShownTarget = ListedTarget & {
  /** Whether the scopes of target and outcome are near and not the same. */
  near: boolean;
};

/** What the rows are made from. */
export interface ListingSource {
  /** In the order in which their rows come. */
  commitments: readonly Commitment[];
  assessments: readonly Assessment[];
  comparisonsOf: (commitment: Commitment) => readonly Comparison[];
  department: (id: string) => Pick<Department, 'name'>;
  document: (id: string) => Pick<SourceDocument, 'id' | 'spans'>;
  link: Link;
}

/**
 * All target quantities, those that the site counts as such: a number that title and text both print is
 * one; of a department's own words on completion, and of targets without a number, there is no row.
 */
export function toListedTargets(source: ListingSource): ListedTarget[] {
  return rowsOf(source).map(({ row }) => row);
}

/** The rows of {@link toListedTargets} as pages show them. */
export function toShownTargets(source: SourceOf<ScopedComparison>): ShownTarget[] {
  return rowsOf(source).map(({ row, comparison }) => ({
    ...row,
    near: comparison.scopeNote !== null,
  }));
}

type SourceOf<Held extends Comparison> = Omit<ListingSource, 'comparisonsOf'> & {
  comparisonsOf: (commitment: Commitment) => readonly Held[];
};

function rowsOf<Held extends Comparison>(
  source: SourceOf<Held>,
): { row: ListedTarget; comparison: Held }[] {
  const assessments = assessmentsByDepartmentYear(source.assessments);
  return source.commitments.flatMap((commitment) => {
    const assessment = assessments.get(`${commitment.year}/${commitment.department}`);
    return source
      .comparisonsOf(commitment)
      .flatMap((comparison) =>
        toRow(source, commitment, comparison, assessment).map((row) => ({ row, comparison })),
      );
  });
}

/** Assessments by `year/department`. */
export function assessmentsByDepartmentYear(
  assessments: readonly Assessment[],
): ReadonlyMap<string, Assessment> {
  return new Map(assessments.map((each) => [`${each.year}/${each.department}`, each]));
}

function toRow(
  source: ListingSource,
  commitment: Commitment,
  comparison: Comparison,
  assessment: Assessment | undefined,
): ListedTarget[] {
  const { target, outcome } = comparison;
  if (target === null) {
    return [];
  }
  const { comparator, value, value_max, unit, stretch, quote } = target;
  const base = splitUnit(unit).base;
  return [
    {
      commitment_id: commitment.id,
      url: addressOf(source, commitment, comparison),
      year: commitment.year,
      category: commitment.category,
      department_id: commitment.department,
      department: source.department(commitment.department).name,
      no: commitment.no,
      title: commitment.title.text,
      counts: nameOf(comparison, commitment),
      quote,
      comparator,
      value,
      value_max,
      unit,
      base_value: value === null ? null : toBase(value, unit),
      base_unit: base === '' ? null : base,
      basis: basisOf(commitment, target),
      stretch,
      ...placeOf(source, commitment, comparison),
      difficulty_self: assessment?.difficulty_self?.value ?? null,
      difficulty_rated: assessment?.difficulty_rated?.value ?? null,
      outcome_quote: outcome?.quote ?? null,
      outcome_value: outcome?.value ?? null,
      outcome_unit: outcome?.unit ?? null,
      outcome_basis: outcome && basisOf(commitment, outcome),
      as_of: comparison.as_of,
      reading: comparison.reading,
      reason: comparison.reason,
    },
  ];
}

/** What follows from an outcome is a level: only levels are reckoned with. */
function basisOf(commitment: Commitment, cited: Citation): Quantity['basis'] {
  return citedQuantity(commitment, cited)?.quantity.basis ?? 'level';
}

/** The number on its page; of an implied target the outcome that implies it. */
function addressOf(
  { link }: ListingSource,
  commitment: Commitment,
  { target, outcome }: Comparison,
): string {
  const page = link(addresses.commitment(commitment.id));
  const cited = [target, outcome].flatMap((side) =>
    side === null ? [] : (citedQuantity(commitment, side) ?? []),
  );
  return cited[0] === undefined ? page : `${page}#q${cited[0].no}`;
}

/** Where the target is printed; an implied one stands where the outcome is printed that implies it. */
function placeOf(
  { document }: ListingSource,
  commitment: Commitment,
  { target, outcome }: Comparison,
): Pick<ListedTarget, 'sentence' | 'quote_start' | 'document' | 'line'> {
  const isPrinted = target?.field != null && target.start !== null && target.quote !== null;
  const printed = isPrinted ? target : outcome;
  if (printed?.field == null || printed.start === null || printed.quote === null) {
    throw new Error(
      `${commitment.id}: a target that neither is printed nor follows from an outcome`,
    );
  }
  const { field, start, quote } = printed;
  const side = sidesOf(commitment).find((each) => each.document === printed.document);
  if (side === undefined) {
    throw new Error(`${commitment.id}: ${printed.document} prints nothing of it`);
  }
  const sentence = sentenceAround(side[field].text, start, start + quote.length);
  return {
    sentence: sentence.text,
    quote_start: isPrinted ? start - sentence.start : null,
    document: printed.document,
    line: lineOfCharacter(document(printed.document), {
      commitment: commitment.id,
      field,
      offset: start,
    }),
  };
}
