import type { Trend, TrendPoint } from '../../charts/trend-points.ts';
import { addresses } from '../../domain/address.ts';

/*
 * Made-up measures for the examples; the links lead to pages that every portal has.
 */

/** A made-up target or outcome, printed as given, that differs from an ordinary one in `changes`. */
export function samplePoint(
  year: number,
  kind: TrendPoint['kind'],
  value: number,
  printed: string,
  changes: Partial<TrendPoint> = {},
): TrendPoint {
  return {
    year,
    kind,
    value,
    printed,
    derived: false,
    near: false,
    asOf: null,
    note: null,
    change: null,
    ambition: null,
    reading: null,
    commitment: { address: addresses.departments, no: 1 },
    source: {
      id: 'sample',
      year,
      kind: 'commitments',
      lines: { start: year, end: year },
      address: addresses.documents,
    },
    ...changes,
  };
}

/** A made-up measure from 2017 to 2020; the documents say nothing of 2019. */
export function sampleTrend(points: TrendPoint[], changes: Partial<Trend> = {}): Trend {
  return {
    years: [2017, 2018, 2019, 2020].map((year) => ({ year, present: year !== 2019 })),
    points,
    units: ['个'],
    rank: false,
    better: 'higher',
    doubts: [],
    ...changes,
  };
}
