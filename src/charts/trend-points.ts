import { addresses } from '../domain/address.ts';
import type { Commitment } from '../domain/commitment.ts';
import type { Comparison, Reading } from '../domain/comparison/comparison.ts';
import type { SourceDocument } from '../domain/document.ts';
import { spanYears, type YearPresence } from '../domain/extent.ts';
import { placeOfPoint } from '../domain/lead.ts';
import type { Measure, MeasurePoint } from '../domain/measure.ts';
import {
  ambitionsOf,
  type Doubt,
  isRank,
  knownEndOf,
  raisesOf,
  type Standing,
  type Step,
} from '../domain/measure-progress.ts';
import { scaleOf } from '../domain/measure-scale.ts';
import type { LineRange } from '../domain/passage.ts';

/** How a target stands against what had been reported before it. */
export interface Ambition {
  standing: Standing;
  /** Year of that outcome, and until when it was counted, as printed. */
  year: number;
  asOf: string | null;
  /** Which end of the target is held against it; `null` where it is one number. */
  end: 'floor' | 'ceiling' | null;
  /** Whether the target is the first after that outcome: later ones have been told already. */
  first: boolean;
}

/** One target or outcome of a measure, as a chart and its table show it. */
export interface TrendPoint {
  year: number;
  kind: MeasurePoint['kind'];
  /** In the unit of the axis; decides the place of the mark. */
  value: number;
  /** The characters as printed (`不少于3500家次`); of a derived point the number that follows. */
  printed: string;
  derived: boolean;
  /** Definition or scope differs from that of the others. */
  near: boolean;
  /** Until when it was counted, as printed; `null` for a whole year. */
  asOf: string | null;
  /** What differs or how it was derived, else `null`. */
  note: string | null;
  /** Against the target before it; `null` where there is none or they cannot be compared. */
  change: Standing | null;
  /** A target against the last outcome of an earlier year; `null` likewise. */
  ambition: Ambition | null;
  /**
   * Our reading of an outcome against the target of its year, near or not, as the page of their commitment
   * has it; `null` where there is none.
   */
  reading: Reading | null;
  /** The commitment that says it. */
  commitment: { address: string; no: number };
  /** The line that the number stands on; of one that follows from others, that of what it follows from. */
  source: Pick<SourceDocument, 'id' | 'year' | 'kind'> & {
    lines: LineRange;
    /** Address of the first of them, from the site's root. */
    address: string;
  };
}

/** A measure as a chart shows it. */
export interface Trend {
  /** All years from the first to the last of the documents; `present` where they hold anything. */
  years: YearPresence[];
  /** By year, a target before the outcome. */
  points: TrendPoint[];
  /** Units of the axis; empty for ranks and bare numbers. */
  units: string[];
  /** Whether the values are ranks, of which 1 stands on top. */
  rank: boolean;
  /** Which way is better, for the words of change. */
  better: Measure['better'];
  /** Why no year is held against another, each reason once; empty where some are, or all is of one year. */
  doubts: Doubt[];
}

/** The part of the portal's data that a trend is made from. */
export interface TrendData {
  /** Years that the documents hold anything of. */
  years: readonly number[];
  commitment: (id: string) => Commitment;
  comparisonsOf: (commitment: Commitment) => readonly Comparison[];
  document: (id: string) => Pick<SourceDocument, 'id' | 'year' | 'kind' | 'spans'>;
}

export function toTrend(data: TrendData, measure: Measure): Trend {
  const scale = scaleOf(measure);
  const raises = raisesOf(measure);
  const ambitions = ambitionsOf(measure);
  return {
    years: spanYears(data.years).reverse(),
    units: scale.units,
    rank: isRank(measure),
    better: measure.better,
    doubts: doubtsOf([...raises, ...ambitions]),
    points: measure.points.map((point) => {
      const commitment = data.commitment(point.commitment);
      return {
        year: point.year,
        kind: point.kind,
        value: scale.toUnit(point),
        printed: point.derived ? `${point.value}${point.unit ?? ''}` : point.number,
        derived: point.derived,
        near: point.match === 'near',
        asOf: point.as_of,
        note: point.note,
        change: raises.find(({ to }) => to === point)?.standing ?? null,
        ambition: ambitionOf(measure, ambitions, point),
        reading: readingOf(data.comparisonsOf(commitment), measure, point),
        commitment: { address: addresses.commitment(commitment.id), no: commitment.no },
        source: sourceOf(data, commitment, point),
      };
    }),
  };
}

function doubtsOf(steps: readonly Step[]): Doubt[] {
  return steps.some(({ standing }) => standing !== null)
    ? []
    : [...new Set(steps.flatMap(({ doubt }) => doubt ?? []))];
}

function ambitionOf(
  measure: Measure,
  steps: readonly Step[],
  point: MeasurePoint,
): Ambition | null {
  const step = steps.find(({ to }) => to === point);
  if (step === undefined || step.standing === null) {
    return null;
  }
  const { from, standing } = step;
  return {
    standing,
    year: from.year,
    asOf: from.as_of,
    end: knownEndOf(measure, point),
    first: steps.find((each) => each.from === from && each.standing !== null) === step,
  };
}

/** The line that the number of a point begins on, as a bullet cites it. Throws where its quote is not there. */
function sourceOf(
  data: TrendData,
  commitment: Commitment,
  point: MeasurePoint,
): TrendPoint['source'] {
  const place = placeOfPoint(data, commitment, point);
  const { id, year, kind } = data.document(place.document);
  const lines = { start: place.line, end: place.line };
  return { id, year, kind, lines, address: addresses.lines(id, lines) };
}

/**
 * What the comparison of the two very numbers says, so that no page contradicts another. A target that
 * only follows from the text of the outcome (`超额完成`) has no quote of its own there.
 */
function readingOf(
  comparisons: readonly Comparison[],
  { points }: Measure,
  outcome: MeasurePoint,
): Reading | null {
  const target = points.find(
    ({ kind, commitment }) => kind === 'target' && commitment === outcome.commitment,
  );
  if (outcome.kind !== 'outcome' || outcome.derived || target === undefined) {
    return null;
  }
  const quote = target.derived ? null : target.number;
  return (
    comparisons.find(
      (each) => each.target?.quote === quote && each.outcome?.quote === outcome.number,
    )?.reading ?? null
  );
}
