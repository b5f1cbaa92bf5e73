import { likeness } from '../likeness.ts';
import { areComparable } from '../quantity/magnitude.ts';
import type { Quantity } from '../quantity/quantity.ts';

/** A text and the quantities read in it. */
export interface ReadText {
  text: string;
  quantities: readonly Quantity[];
}

/** The outcome quantity that answers a target, or why none does. */
export type Answer =
  | { kind: 'number'; quantity: Quantity }
  | { kind: 'other-unit'; quantity: Quantity }
  | { kind: 'trend'; quantity: Quantity }
  | { kind: 'none' };

/** Least likeness of the words beside two numbers at which one may answer the other, 0 to 1. */
const leastLikeness = 0.15;

// Words that say nothing of what is counted, e.g. "力争完成年度投资" is "投资".
const emptyWords =
  /力争|争取|确保|实现|完成|新增|新建|建成|达到|保持|累计|全年|年度|全市|全省|推动|均|总|共|将|居|达|在/g;

const clauseStops = /[，,。；;：:！？]/;
const partStops = /[。；;！？]/;

/**
 * Finds the outcome quantity that answers a target quantity: of those in the same unit the one whose
 * neighbouring words are most like the target's. Where only a number in another unit, or a standing
 * without a number, speaks of the same thing, that is said.
 */
export function findAnswer(target: ReadText, index: number, outcome: ReadText): Answer {
  const quantity = target.quantities[index];
  if (quantity === undefined) {
    return { kind: 'none' };
  }
  const words = wordsOf(target, index);
  const candidates = outcome.quantities
    .map((candidate, at) => ({ candidate, likeness: alike(words, surroundings(outcome, at)) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness);
  const find = (fits: (candidate: Quantity) => boolean) =>
    candidates.find(({ candidate }) => fits(candidate))?.candidate;
  const isStated = ({ role, value }: Quantity) =>
    (role === 'result' || role === 'forecast') && value !== null;
  const number = find(
    (candidate) =>
      isStated(candidate) &&
      areComparable(candidate.unit, quantity.unit) &&
      candidate.basis === quantity.basis,
  );
  if (number !== undefined) {
    return { kind: 'number', quantity: number };
  }
  const trend = find(({ role }) => role === 'benchmark');
  if (trend !== undefined) {
    return { kind: 'trend', quantity: trend };
  }
  const other = find(isStated);
  return other === undefined ? { kind: 'none' } : { kind: 'other-unit', quantity: other };
}

/** How alike the words beside two numbers are: the mean of the shares that each has of the other. */
function alike(words: string, others: string): number {
  const a = words.replace(emptyWords, '');
  const b = others.replace(emptyWords, '');
  return (likeness(a, b) + likeness(b, a)) / 2;
}

/**
 * The words that name what a quantity counts: from the end of the quantity before it, or the start of
 * its clause, to the noun after it. The steps of a ladder share the words before the first.
 */
export function wordsOf({ text, quantities }: ReadText, index: number): string {
  const quantity = quantities[index];
  if (quantity === undefined) {
    return '';
  }
  let first = index;
  while (quantities[first]?.role === 'stretch' && first > 0) {
    first -= 1;
  }
  const opening = quantities[first] ?? quantity;
  const clause = startOf(text, opening.start, clauseStops);
  const before = text.slice(Math.max(clause, quantities[first - 1]?.end ?? 0), opening.start);
  const onLadder = quantities.some(
    ({ start, role }) => start === quantity.end && role === 'stretch',
  );
  const after = onLadder
    ? ''
    : (/^[\p{Script=Han}“”]{0,12}/u.exec(text.slice(quantity.end))?.[0] ?? '');
  return before + after;
}

/** The words around an outcome's quantity; where its own clause says little, the one before it too. */
function surroundings(outcome: ReadText, index: number): string {
  const own = wordsOf(outcome, index);
  const start = outcome.quantities[index]?.start ?? 0;
  if (own.replace(/[\s\p{P}]|全省|居|第/gu, '').length >= 4) {
    return own;
  }
  return outcome.text.slice(startOf(outcome.text, start, partStops), start);
}

function startOf(text: string, at: number, stops: RegExp): number {
  let start = at;
  while (start > 0 && !stops.test(text[start - 1] ?? '')) {
    start -= 1;
  }
  return start;
}
