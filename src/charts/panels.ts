import { addresses } from '../domain/address.ts';
import type { Commitment } from '../domain/commitment.ts';
import { yearsOf } from '../domain/extent.ts';
import type { Measure } from '../domain/measure.ts';
import type { ChartFigure } from './assessment-rows.ts';
import type { Panel } from './panel-drafts.ts';
import { type TrendData, type TrendPoint, toTrend } from './trend-points.ts';

/** The part of the portal's data that panels are made from. */
export type PanelData = Omit<TrendData, 'years'> & { commitments: readonly Commitment[] };

/** Measures as small panels, in the order given. */
export function toPanels(data: PanelData, measures: readonly Measure[]): Panel[] {
  const trendData = { ...data, years: yearsOf(data.commitments) };
  return measures.map((measure) => ({
    name: measure.name,
    address: addresses.measure(measure.id),
    trend: toTrend(trendData, measure),
  }));
}

/** A point as figures of which the lines can be cited: its number may stand on several. */
export function toFigures({ value, printed, source }: TrendPoint): ChartFigure[] {
  const { lines, address, ...document } = source;
  return Array.from({ length: lines.end - lines.start + 1 }, (_, index) => ({
    value,
    printed,
    source: document,
    line: lines.start + index,
    address,
    inferred: null,
  }));
}
