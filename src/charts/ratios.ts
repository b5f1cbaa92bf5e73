import { ascending, descending } from 'd3-array';
import { addresses } from '../domain/address.ts';
import type { Commitment } from '../domain/commitment.ts';
import type { Comparison, Reading, Reason } from '../domain/comparison/comparison.ts';
import type { Department } from '../domain/department.ts';
import {
  type Clause,
  type ClauseData,
  type ClauseOutcome,
  type ClauseTarget,
  toClauses,
} from './clauses.ts';
import { type Stated, toStated } from './stated.ts';

/** Why no quotient of outcome and target is shown. */
export type WhyNot =
  | Reason
  /** Twice the rank is not twice of anything. */
  | 'rank'
  /** Zero or less was promised, or less than zero was reached. */
  | 'not-positive'
  /** A range was promised, or reached. */
  | 'range'
  /** Of the outcome only a bound is known. */
  | 'bound'
  /** The scale has no zero that means anything. */
  | 'no-scale';

/** Whose clause it is. */
export interface ClauseOwner {
  /** Short name of the department. */
  department: string;
  /** Number of the commitment. */
  no: number;
  /** Page of the commitment, from the site's root. */
  address: string;
}

/** A target with the quotient of its outcome and itself. */
export interface RatioRow extends ClauseOwner {
  clause: Clause;
  target: ClauseTarget;
  outcome: ClauseOutcome;
  /** Outcome divided by target, both in the base unit. */
  ratio: number;
  reading: Reading;
}

/** A clause of which no target has a quotient, and why. */
export interface UnratedRow extends ClauseOwner {
  clause: Clause;
  why: WhyNot;
}

/** A department's own statement on completion. */
export type StatedRow = ClauseOwner & Stated;

/** Of a topic's few quotients the table says as much as a drawing with an axis would. */
export const topicDrawnFrom = 4;

/** All targets of a category and year that were held against a published outcome. */
export interface YearGlance {
  /** Largest quotient first; where less is better, after the others. */
  rated: RatioRow[];
  unrated: UnratedRow[];
  /** What departments state of their own completion, of targets that are not in the documents. */
  stated: StatedRow[];
  /** How many target quantities have no outcome in the documents. */
  withoutOutcome: number;
}

/** The part of the portal's data that a year at a glance is made from. */
export interface GlanceData extends ClauseData {
  commitments: readonly Commitment[];
  comparisonsOf: (commitment: Commitment) => readonly Comparison[];
  department: (id: string) => Department;
}

/** Gathers the clauses of a category and year. */
export function toYearGlance(data: GlanceData, year: number, category: string): YearGlance {
  return toGlance(
    data,
    data.commitments.filter((each) => each.year === year && each.category === category),
  );
}

/** Gathers the clauses of some commitments, e.g. those of a topic. */
export function toGlance(data: GlanceData, own: readonly Commitment[]): YearGlance {
  const owned = own.flatMap((commitment) =>
    toClauses(data, data.comparisonsOf(commitment)).map((clause) => ({
      ...toOwner(data, commitment),
      clause,
    })),
  );
  return {
    ...sortOut(owned),
    stated: own.flatMap((commitment) =>
      toStated(data, commitment, data.comparisonsOf(commitment)).map((stated) => ({
        ...toOwner(data, commitment),
        ...stated,
      })),
    ),
    withoutOutcome: own
      .flatMap((commitment) => data.comparisonsOf(commitment))
      .filter(({ reading }) => reading === 'no-outcome').length,
  };
}

/** Parts clauses into targets with a quotient, sorted, and clauses without one. */
export function sortOut(
  owned: readonly (ClauseOwner & { clause: Clause })[],
): Pick<YearGlance, 'rated' | 'unrated'> {
  const judged = owned.map((row) => ({ ...row, why: whyNot(row.clause) }));
  return {
    rated: judged
      .filter(({ why }) => why === null)
      .flatMap(({ why: _, ...row }) => toRatios(row))
      .sort(
        (a, b) =>
          ascending(Number(a.clause.lower), Number(b.clause.lower)) || descending(a.ratio, b.ratio),
      ),
    unrated: judged.flatMap(({ why, ...row }) => (why === null ? [] : [{ ...row, why }])),
  };
}

function toOwner(data: GlanceData, { id, department, no }: Commitment): ClauseOwner {
  return {
    department: data.department(department).short_name,
    no,
    address: addresses.commitment(id),
  };
}

/** Why the outcome of a clause is not divided by its targets; `null` where it is. */
function whyNot({ kind, targets, outcome, readings }: Clause): WhyNot | null {
  if (kind === 'rank') {
    return 'rank';
  }
  if (kind === 'text' || outcome === null) {
    return readings[0]?.reason ?? 'no-scale';
  }
  const { comparator, value, max } = outcome.figure;
  const figures = [outcome.figure, ...targets.map(({ figure }) => figure)];
  if (outcome.forecast) {
    return 'forecast-only';
  }
  if (figures.some((figure) => figure.comparator === '~')) {
    return 'approximate';
  }
  if (max !== null || targets.some(({ figure }) => figure.max !== null)) {
    return 'range';
  }
  if (comparator !== '=') {
    return 'bound';
  }
  return value < 0 || targets.some(({ figure }) => figure.value <= 0) ? 'not-positive' : null;
}

function toRatios(row: ClauseOwner & { clause: Clause }): RatioRow[] {
  const { outcome, targets, readings } = row.clause;
  return outcome === null
    ? []
    : targets.map((target, index) => ({
        ...row,
        target,
        outcome,
        ratio: outcome.figure.value / target.figure.value,
        reading: readings[index]?.reading ?? 'undetermined',
      }));
}
