import type { Measure, MeasurePoint } from './measure.ts';
import { areComparable, splitUnit, toBase } from './quantity/magnitude.ts';

/** Where a later value stands against an earlier one, in the direction that is better. */
export type Standing = 'above' | 'at' | 'below';

/** Why two points are not held against each other. */
export type Doubt =
  /** The measure has no better direction, or grows by itself (九连冠, then 十连冠). */
  | 'no-direction'
  /** One of the two is near only: another definition or scope. */
  | 'near'
  /** Their units have nothing in common. */
  | 'unit-differs'
  /** One of the two is approximate (`左右`). */
  | 'approximate'
  /** Only a bound is known, and it reaches to both sides (`前三` was reached, `第2` is promised). */
  | 'bound-only'
  /** The outcome was counted before the year's end, and the year may have gone beyond the target. */
  | 'not-final'
  /** Only the floor of a target lies below, and it is printed with a stretch beyond it (`保三争二拼第一`). */
  | 'stretch';

/** A target held against what had been reached, or promised, before it. */
export interface Step {
  /** The latest outcome, or the latest target, of an earlier year. */
  from: MeasurePoint;
  to: MeasurePoint;
  /** `null` where the two cannot be held against each other; then `doubt` says why. */
  standing: Standing | null;
  doubt: Doubt | null;
}

/** A target against what had already been reached in an earlier year: how ambitious it is. */
export function ambitionsOf(measure: Measure): Step[] {
  return stepsOf(measure, 'outcome');
}

/** A target against the target of the published year before it: raised, kept or lowered. */
export function raisesOf(measure: Measure): Step[] {
  return stepsOf(measure, 'target');
}

/** Whether the measure counts places in a ranking, of which 1 is the best. */
export function isRank({ points }: Pick<Measure, 'points'>): boolean {
  return points.every(({ unit }) => splitUnit(unit).base === '名次');
}

/** Which end of a target is known, where it is not one number: of `6万人以上` the floor; of a rank always. */
export function knownEndOf(
  measure: Pick<Measure, 'points'>,
  { comparator }: Pick<MeasurePoint, 'comparator'>,
): 'floor' | 'ceiling' | null {
  if (comparator === '=') {
    return null;
  }
  return comparator.startsWith('<') && !isRank(measure) ? 'ceiling' : 'floor';
}

/**
 * How many times the earlier value the later one is, both in the same base unit; `null` where that
 * says nothing: for ranks, and from zero.
 */
export function ratioOf({ from, to }: Pick<Step, 'from' | 'to'>): number | null {
  const before = toBase(from.value, from.unit);
  return before === 0 || splitUnit(from.unit).base === '名次'
    ? null
    : toBase(to.value, to.unit) / before;
}

function stepsOf(measure: Measure, kind: MeasurePoint['kind']): Step[] {
  const targets = measure.points.filter((point) => point.kind === 'target');
  return targets.flatMap((to) => {
    const from = measure.points.findLast((point) => point.kind === kind && point.year < to.year);
    return from === undefined ? [] : [{ from, to, ...judge(measure, from, to) }];
  });
}

function judge(
  { better }: Measure,
  from: MeasurePoint,
  to: MeasurePoint,
): Pick<Step, 'standing' | 'doubt'> {
  if (better === 'neither') {
    return { standing: null, doubt: 'no-direction' };
  }
  if (from.match === 'near' || to.match === 'near') {
    return { standing: null, doubt: 'near' };
  }
  if (!areComparable(from.unit, to.unit)) {
    return { standing: null, doubt: 'unit-differs' };
  }
  if (from.comparator === '~' || to.comparator === '~') {
    return { standing: null, doubt: 'approximate' };
  }
  const sign = better === 'higher' ? 1 : -1;
  const standing = compare(rangeOf(from, sign), promiseOf(to, sign));
  if (standing === 'below' && hasStretch(to)) {
    return { standing: null, doubt: 'stretch' };
  }
  return standing === null
    ? { standing, doubt: from.as_of === null ? 'bound-only' : 'not-final' }
    : { standing, doubt: null };
}

/** Whether the quote goes on from its number to a stretch, e.g. `保三争二拼第一`, `40万平方米,力争50万平方米`. */
function hasStretch({ quote, number }: MeasurePoint): boolean {
  return /^[^。；;]*?[争拼]/.test(quote.slice(quote.indexOf(number) + number.length));
}

/** What a point says the value was, as a range in which more is better. */
interface Range {
  low: number;
  high: number;
  /** Whether it promises more than the number itself (`超80个`). */
  strict: boolean;
}

/** A promise is taken at its number, so that `6万人以上` after `6万人以上` is the same promise. */
function promiseOf(point: MeasurePoint, sign: 1 | -1): Range {
  const value = sign * toBase(point.value, point.unit);
  return { low: value, high: value, strict: point.comparator === '>' || point.comparator === '<' };
}

/** What was reached may be known on one side only: `前三`, `超30家`, or counted before the year's end. */
function rangeOf(point: MeasurePoint, sign: 1 | -1): Range {
  if (point.kind === 'target') {
    return promiseOf(point, sign);
  }
  const known = boundsOf(point);
  // What is counted up can only have grown until the year's end; a rank or a rate may have gone anywhere.
  const counted = !/^(?:名次|.*%|个百分点)$/.test(splitUnit(point.unit).base);
  const low = point.as_of === null || counted ? known.low : Number.NEGATIVE_INFINITY;
  const high = point.as_of === null ? known.high : Number.POSITIVE_INFINITY;
  return sign === 1 ? { low, high, strict: false } : { low: -high, high: -low, strict: false };
}

function boundsOf({ comparator, value, unit }: MeasurePoint): Pick<Range, 'low' | 'high'> {
  const base = toBase(value, unit);
  switch (comparator) {
    case '>=':
    case '>':
      return { low: base, high: Number.POSITIVE_INFINITY };
    case '<=':
    case '<':
      return { low: Number.NEGATIVE_INFINITY, high: base };
    default:
      return { low: base, high: base };
  }
}

function compare(from: Range, to: Range): Standing | null {
  if (to.low > from.high) {
    return 'above';
  }
  if (to.high < from.low) {
    return 'below';
  }
  if (from.low !== from.high) {
    return null;
  }
  // The same number, but `超80个` is more than `80个`.
  return to.strict === from.strict ? 'at' : to.strict ? 'above' : 'below';
}
