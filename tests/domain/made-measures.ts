import type { Measure, MeasurePoint } from '../../src/domain/measure.ts';

/** A target of 100 of 2022, unless told otherwise. */
export function makePoint(made: Partial<MeasurePoint> = {}): MeasurePoint {
  const year = made.year ?? 2022;
  const kind = made.kind ?? 'target';
  return {
    year,
    kind,
    commitment: `${year}/health/1`,
    side: kind,
    field: 'text',
    quote: '新增100个',
    number: '100个',
    comparator: '=',
    value: 100,
    unit: '个',
    as_of: null,
    derived: false,
    match: 'same',
    note: null,
    ...made,
  };
}

/** A measure of the health department of which more is better, unless told otherwise. */
export function makeMeasure(points: MeasurePoint[], made: Partial<Measure> = {}): Measure {
  return {
    id: 'places',
    name: '新增学位数',
    department: 'health',
    topic: 'health',
    better: 'higher',
    note: null,
    points,
    ...made,
  };
}
