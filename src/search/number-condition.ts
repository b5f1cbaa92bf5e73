import { splitUnit, toBase } from '../domain/quantity/magnitude.ts';

/** What is asked of a quantity: its value, in its base unit, lies within these ends. */
export interface NumberCondition {
  /** `-Infinity` and `Infinity` where there is no end. */
  low: number;
  high: number;
  /** Whether the end itself does not belong. */
  lowOpen: boolean;
  highOpen: boolean;
  /** Base unit, e.g. `家`, or `null` for any. */
  unit: string | null;
}

const number = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const blank = String.raw`[^\S\n]*`;
// An input method for Chinese gives 》 for > and 。。 for two points.
const sign = `(?<sign>>=|》=|≥|>|》|<=|《=|≤|<|《|=)`;
const between = String.raw`(?:\.{2,}|。。|…+|‥)`;
const unit = String.raw`(?:(?<gap>${blank})(?<unit>[^\s\d.,]{1,8}))?`;
// e.g. `≥100 家`, `>50 亿元`, `= 5%`
const compared = new RegExp(String.raw`^${sign}${blank}(?<low>${number})${unit}(?=\s|$)`, 'u');
// e.g. `100..500`, `3.5..4 万人`, `50亿..100亿元`
const ranged = new RegExp(
  String.raw`^(?<low>${number})(?:${blank}(?<lowUnit>[^\s\d.,。…‥]{1,8}))?${blank}${between}${blank}(?<high>${number})${unit}(?=\s|$)`,
  'u',
);
// e.g. `300个`, `5%`
const plain = new RegExp(`^(?<low>${number})${unit}$`, 'u');

/**
 * Reads a condition at the beginning of a text, and how many characters it takes. A word after it that is no
 * unit is left; a number without a sign or a second number is no condition but characters to be found.
 */
export function readCondition(
  text: string,
  units: readonly string[],
): { condition: NumberCondition; length: number } | null {
  const narrow = narrowed(text);
  const match = compared.exec(narrow) ?? ranged.exec(narrow);
  const groups = match?.groups;
  if (match === null || groups === undefined || !isOneUnit(groups.lowUnit, groups.unit, units)) {
    return null;
  }
  if (isKnown(groups.unit, units)) {
    return {
      condition: toCondition(groups, groups.unit ?? groups.lowUnit ?? null),
      length: match[0].length,
    };
  }
  // `≥100 托位`: the word is the next term. `≥100托位` is nothing that is known.
  const after = (groups.gap ?? '').length + (groups.unit ?? '').length;
  return groups.gap === ''
    ? null
    : { condition: toCondition(groups, groups.lowUnit ?? null), length: match[0].length - after };
}

/** A number with its unit as characters, read as a quantity of that value: `300个`. `null` for anything else. */
export function readValue(text: string, units: readonly string[]): NumberCondition | null {
  const groups = plain.exec(narrowed(text))?.groups;
  return groups?.unit !== undefined && isKnown(groups.unit, units)
    ? toCondition({ ...groups, sign: '=' }, groups.unit)
    : null;
}

/** Whether a value in its base unit is asked for. */
export function meets(value: number, unitOf: string | null, condition: NumberCondition): boolean {
  const { base } = splitUnit(unitOf);
  const inBase = toBase(value, unitOf);
  return (condition.unit === null || condition.unit === base) && isWithin(inBase, condition);
}

/** Whether a value already in its base unit lies within the ends. */
export function isWithin(value: number, condition: NumberCondition): boolean {
  const { low, high, lowOpen, highOpen } = condition;
  return (
    (value > low || (value === low && !lowOpen)) && (value < high || (value === high && !highOpen))
  );
}

/** Digits and signs in their narrow form, character for character. */
function narrowed(text: string): string {
  return [...text]
    .map((character) => {
      const narrow = character.normalize('NFKC');
      return narrow.length === character.length && /^[\d.,%<>=]$/.test(narrow) ? narrow : character;
    })
    .join('');
}

/** Whether a unit at the lower end is none, or that of the upper end: `50亿..100亿元`. */
function isOneUnit(
  low: string | undefined,
  high: string | undefined,
  units: readonly string[],
): boolean {
  const bases = [low, high].map((word) => splitUnit(word ?? null).base).filter(Boolean);
  return low === undefined || (isKnown(low, units) && new Set(bases).size <= 1);
}

function isKnown(word: string | undefined, units: readonly string[]): boolean {
  if (word === undefined) {
    return true;
  }
  const { base, multiplier } = splitUnit(word);
  // `>50 亿` names no unit of its own.
  return base === '' ? multiplier > 1 : units.includes(base);
}

function toCondition(
  groups: Readonly<Record<string, string | undefined>>,
  word: string | null,
): NumberCondition {
  const inBase = (digits: string | undefined, own: string | null) =>
    toBase(Number((digits ?? '').replaceAll(',', '')), own);
  const base = splitUnit(word).base || splitUnit(groups.lowUnit ?? null).base;
  const low = inBase(groups.low, groups.lowUnit ?? word);
  const high = groups.high === undefined ? low : inBase(groups.high, word);
  const limits: NumberCondition = {
    low: Math.min(low, high),
    high: Math.max(low, high),
    lowOpen: false,
    highOpen: false,
    unit: word === null || base === '' ? null : base,
  };
  switch (groups.sign?.[0]) {
    case '>':
    case '》':
    case '≥':
      return { ...limits, high: Number.POSITIVE_INFINITY, lowOpen: isStrict(groups.sign) };
    case '<':
    case '《':
    case '≤':
      return { ...limits, low: Number.NEGATIVE_INFINITY, highOpen: isStrict(groups.sign) };
    default:
      return limits;
  }
}

function isStrict(signs: string | undefined): boolean {
  return signs !== undefined && /^[<>《》]$/.test(signs);
}
