import { areComparable, splitUnit, toBase } from '../quantity/magnitude.ts';
import type { Comparator, Quantity } from '../quantity/quantity.ts';
import type { Comparison, Reading, Reason } from './comparison.ts';

/** What of a quantity a reading depends on. */
export type Held = Pick<Quantity, 'comparator' | 'value' | 'value_max' | 'unit' | 'basis'>;

/** What is known of the pair besides its numbers. */
export interface Circumstances {
  direction: Comparison['direction'];
  /** The target is a stretch beyond a floor. */
  stretch: boolean;
  /** The outcome was expected only. */
  forecast: boolean;
  /** The outcome was counted before the year's end. */
  early: boolean;
  /** For a stretch: whether its floor was reached. */
  floorReached: boolean;
}

export interface Verdict {
  reading: Reading;
  reason: Reason | null;
}

/**
 * Reads a target quantity against the outcome quantity that answers it. The rule, in order:
 * what lacks a number or differs in unit is undetermined; a forecast is no result; then the outcome,
 * as the span of values it leaves open, is held against the target in the better direction. All of the
 * span beyond the target: exceeded. All of it at or beyond: met. All short of it: missed, or partly
 * where it is a stretch whose floor was reached. Both sides: undetermined. What was counted before the
 * year's end is final only where it is reached and more is better: what is kept low may still rise.
 */
export function readComparison(target: Held, outcome: Held, at: Circumstances): Verdict {
  if (target.value === null || (target.unit === null) !== (outcome.unit === null)) {
    return undetermined('target-incomplete');
  }
  if (outcome.value === null) {
    return undetermined('trend-only');
  }
  if (!areComparable(target.unit, outcome.unit) || target.basis !== outcome.basis) {
    return undetermined('unit-differs');
  }
  if (at.forecast) {
    return undetermined('forecast-only');
  }
  const span = spanOf(outcome, outcome.value);
  const goal = goalOf(target, target.value, at.direction);
  const verdict = hold(span, goal, at.direction);
  if (verdict === 'open') {
    return undetermined(isApproximate(target, outcome) ? 'approximate' : 'range-only');
  }
  if (verdict !== 'short') {
    return at.early && at.direction === 'lower'
      ? undetermined('not-final')
      : { reading: verdict, reason: null };
  }
  if (isApproximate(target, outcome)) {
    return undetermined('approximate');
  }
  if (at.early) {
    return undetermined('not-final');
  }
  return at.stretch && at.floorReached
    ? { reading: 'partly', reason: 'stretch-not-reached' }
    : { reading: 'missed', reason: null };
}

function undetermined(reason: Reason): Verdict {
  return { reading: 'undetermined', reason };
}

function isApproximate(target: Held, outcome: Held): boolean {
  return target.comparator === '~' || outcome.comparator === '~';
}

/** The values an outcome leaves open, in base units; an end that does not itself belong is open. */
interface Span {
  low: number;
  high: number;
  lowOpen: boolean;
  highOpen: boolean;
}

function spanOf(outcome: Held, value: number): Span {
  const exact = toBase(value, outcome.unit);
  const upper = outcome.value_max === null ? exact : toBase(outcome.value_max, outcome.unit);
  const least = splitUnit(outcome.unit).base === '名次' ? 1 : Number.NEGATIVE_INFINITY;
  const closed = { lowOpen: false, highOpen: false };
  const spans: Readonly<Record<Comparator, Span>> = {
    '=': { low: exact, high: upper, ...closed },
    '>=': { low: exact, high: Number.POSITIVE_INFINITY, ...closed },
    '>': { low: exact, high: Number.POSITIVE_INFINITY, lowOpen: true, highOpen: false },
    '<=': { low: least, high: exact, ...closed },
    '<': { low: least, high: exact, lowOpen: false, highOpen: true },
    // About so much: no width is printed, so none is assumed.
    '~': { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, ...closed },
  };
  return spans[outcome.comparator];
}

interface Goal {
  /** The value at which the target is met. */
  value: number;
  /** The value beyond which it is exceeded: the upper end of a range promised. */
  beyond: number;
  /** Whether reaching the value exactly is not enough (`超过`, `突破`, `低于`). */
  strict: boolean;
}

function goalOf(target: Held, value: number, direction: Comparison['direction']): Goal {
  const low = toBase(value, target.unit);
  const high = target.value_max === null ? low : toBase(target.value_max, target.unit);
  return {
    value: direction === 'higher' ? low : high,
    beyond: direction === 'higher' ? high : low,
    strict: target.comparator === '>' || target.comparator === '<',
  };
}

type Standing = 'exceeded' | 'met' | 'short' | 'open';

function hold(span: Span, goal: Goal, direction: Comparison['direction']): Standing {
  const sign = direction === 'higher' ? 1 : -1;
  // From here on more is better.
  const worst = direction === 'higher' ? span.low : -span.high;
  const best = direction === 'higher' ? span.high : -span.low;
  const worstOpen = direction === 'higher' ? span.lowOpen : span.highOpen;
  const bestOpen = direction === 'higher' ? span.highOpen : span.lowOpen;
  const value = sign * goal.value;
  const beyond = sign * goal.beyond;
  const reached = worst > value || (worst === value && (!goal.strict || worstOpen));
  if (reached) {
    // "超40%" against "超40%" is known to be met; by how much it was exceeded is not said.
    return worst > beyond ? 'exceeded' : 'met';
  }
  const short = best < value || (best === value && (goal.strict || bestOpen));
  return short ? 'short' : 'open';
}
