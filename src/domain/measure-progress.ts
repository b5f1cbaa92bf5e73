import type { Measure, MeasurePoint } from './measure.ts';
import { areComparable, toBase } from './quantity/magnitude.ts';

/** Where a later value stands against an earlier one, in the direction that is better. */
export type Standing = 'above' | 'at' | 'below';

/** A target held against what had been reached, or promised, before it. */
export interface Step {
  /** The point before: the latest outcome, else the latest target, of an earlier year. */
  from: MeasurePoint;
  to: MeasurePoint;
  /**
   * `null` where the two are not the same measure in the same scope, where a number is only bounded on
   * the wrong side, or where the measure has no better direction.
   */
  standing: Standing | null;
}

/** A target against what had already been reached in an earlier year: how ambitious it is. */
export function ambitionsOf(measure: Measure): Step[] {
  return stepsOf(measure, 'outcome');
}

/** A target against the target of the published year before it: raised, kept or lowered. */
export function raisesOf(measure: Measure): Step[] {
  return stepsOf(measure, 'target');
}

function stepsOf(measure: Measure, from: MeasurePoint['kind']): Step[] {
  const targets = measure.points.filter((point) => point.kind === 'target');
  return targets.flatMap((to) => {
    const before = measure.points.findLast((point) => point.kind === from && point.year < to.year);
    return before === undefined
      ? []
      : [{ from: before, to, standing: standingOf(measure, before, to) }];
  });
}

function standingOf(measure: Measure, from: MeasurePoint, to: MeasurePoint): Standing | null {
  const same = from.match === 'same' && to.match === 'same' && areComparable(from.unit, to.unit);
  const known = isKnown(from) && isKnown(to);
  if (!same || !known || measure.better === 'neither') {
    return null;
  }
  const sign = measure.better === 'higher' ? 1 : -1;
  const difference = sign * (toBase(to.value, to.unit) - toBase(from.value, from.unit));
  return difference > 0 ? 'above' : difference < 0 ? 'below' : 'at';
}

/** Whether a point fixes a value: an approximate one does not; a bound is taken as the value promised. */
function isKnown(point: MeasurePoint): boolean {
  return point.comparator !== '~';
}
