import type { Measure } from './measure.ts';
import { listAmbitions, listRaises, type StandingGroup } from './measure-lists.ts';

/** The ways of looking at measures by how their targets changed, in the order in which they are offered. */
export const measureViews = ['raised', 'lowered', 'reached', 'beyond'] as const;

export type MeasureView = (typeof measureViews)[number];

/** Measures of a view with the steps that put them there. */
export type MeasureViews = Record<MeasureView, StandingGroup[]>;

/**
 * Targets raised and lowered against the target before; targets that had been reached before they were
 * promised again, and targets beyond what had been reached. The largest step comes first.
 */
export function listMeasureViews(measures: readonly Measure[]): MeasureViews {
  const [raises, ambitions] = [listRaises(measures).groups, listAmbitions(measures).groups];
  return {
    raised: raises.above,
    lowered: raises.below,
    // Below first: the two groups are each sorted, and an equal step has no size.
    reached: joinGroups([...ambitions.below, ...ambitions.at]),
    beyond: ambitions.above,
  };
}

/** The views that a measure is in. */
export function viewsOf(measure: Measure, views: MeasureViews): MeasureView[] {
  return measureViews.filter((view) => views[view].some((group) => group.measure === measure));
}

/** A measure may have a step of either kind. */
function joinGroups(groups: readonly StandingGroup[]): StandingGroup[] {
  return [...Map.groupBy(groups, ({ measure }) => measure)].map(([measure, own]) => ({
    measure,
    steps: own.flatMap(({ steps }) => steps).sort((a, b) => a.to.year - b.to.year),
  }));
}
