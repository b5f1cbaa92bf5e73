/*
 * What the index is kept under. Folding leaves no control characters in a text, so they can tell the kinds of
 * keys apart.
 *
 *   `托位`        two neighbouring characters of a text
 *   `位` + end    the last character of a text
 *   number + `30` a whole number, e.g. of `投资30亿元`, not of `230亿元`
 *   unit + …      a quantity by what it counts and its size, e.g. 3,000,000,000 `元`
 */
const numberMark = '\u0001';
const unitMark = '\u0002';
const endMark = '\u0003';

/** Key of a pair of neighbouring characters. */
export function pairKey(first: string, second: string): string {
  return first + second;
}

/** Key under which the texts stand that end with a character. */
export function endKey(last: string): string {
  return last + endMark;
}

/** Key of a whole number as printed, e.g. `30`, `3.5`. */
export function numberKey(digits: string): string {
  return numberMark + digits;
}

/** Key of a quantity in its base unit (`''` for a plain number). Keys of one unit sort by value. */
export function quantityKey(unit: string, value: number): string {
  return unitStart(unit) + sortable(value);
}

/** What the keys of all quantities of a unit begin with. */
export function unitStart(unit: string): string {
  return unitMark + unit + unitMark;
}

/** The value of which `quantityKey` made a key. */
export function quantityOf(key: string): number {
  return fromSortable(key.slice(key.lastIndexOf(unitMark) + 1));
}

/** First key, and one past the last, of everything that begins with a text. */
export function keysFrom(start: string): { from: string; to: string } {
  return { from: start, to: `${start}\uffff` };
}

/** A whole number in a folded text: digits with points between them, as in `3.5`; commas part numbers. */
export const wholeNumber = /\d+(?:\.\d+)*/g;

// Twelve digits, as quantities are rounded to; exponents from −99 to 99 as 001 to 199, so that text sorts as
// numbers do: `2` 010 `3` is 3,000,000,000. Negative ones begin with `0` and have every digit turned round.
const digitCount = 12;
const exponentShift = 100;

function sortable(value: number): string {
  if (value === 0) {
    return '1';
  }
  const [digits = '', exponent = ''] = Math.abs(value)
    .toExponential(digitCount - 1)
    .split('e');
  const shifted = String(Number(exponent) + exponentShift).padStart(3, '0');
  const text = shifted + digits.replace('.', '');
  return value > 0 ? `2${text.replace(/0+$/, '')}` : `0${turnRound(text)}`;
}

function fromSortable(text: string): number {
  if (text === '1') {
    return 0;
  }
  const isPositive = text.startsWith('2');
  const plain = isPositive ? text.slice(1) : turnRound(text.slice(1));
  const digits = plain.slice(3).padEnd(1, '0');
  const value = Number(
    `${digits[0]}.${digits.slice(1)}e${Number(plain.slice(0, 3)) - exponentShift}`,
  );
  return isPositive ? value : -value;
}

function turnRound(digits: string): string {
  return digits.replace(/\d/g, (digit) => String(9 - Number(digit)));
}
