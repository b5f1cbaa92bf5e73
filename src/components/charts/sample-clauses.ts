import type {
  Clause,
  ClauseOutcome,
  ClauseReading,
  ClauseTarget,
  ReadFigure,
} from '../../charts/clauses.ts';
import type { Reading } from '../../domain/comparison/comparison.ts';
import { sampleFigure } from './samples.ts';

/** What a made-up clause says; what is left out is as it mostly is. */
export interface SampleClause extends Partial<Omit<Clause, 'targets' | 'outcome' | 'readings'>> {
  targets: ClauseTarget[];
  outcome: ClauseOutcome | null;
  /** One for each target; the same for all where a single one is given. */
  reading: Reading | Reading[];
}

/** A made-up clause. */
export function sampleClause({ targets, outcome, reading, ...rest }: SampleClause): Clause {
  const readings = Array.isArray(reading) ? reading : targets.map(() => reading);
  return {
    commitment: '2020/sample/1',
    kind: 'bar',
    name: '新建学校',
    unit: '所',
    lower: false,
    targets,
    outcome,
    readings: readings.map(
      (each): ClauseReading => ({
        reading: each,
        reason: each === 'undetermined' ? 'unit-differs' : null,
      }),
    ),
    ...rest,
  };
}

/** A made-up number read in a text; `printed` starts with it. */
export function sampleRead(
  printed: string,
  value: number,
  changes: Partial<ReadFigure> = {},
): ReadFigure {
  return {
    ...sampleFigure(printed, 1, null),
    value,
    max: null,
    comparator: '=',
    no: null,
    basis: 'level',
    ...changes,
  };
}

export function sampleTarget(
  printed: string,
  value: number,
  changes: Partial<ClauseTarget> = {},
): ClauseTarget {
  return {
    figure: sampleRead(printed, value),
    stretch: false,
    implied: false,
    scopeNote: null,
    ...changes,
  };
}

export function sampleOutcome(
  printed: string,
  value: number,
  changes: Partial<ClauseOutcome> = {},
): ClauseOutcome {
  return {
    figure: sampleRead(printed, value),
    forecast: false,
    asOf: null,
    near: false,
    ...changes,
  };
}
