import type { Message } from '../../../src/domain/message.ts';
import type { FigureName } from '../../../src/domain/statement.ts';
import { cutFragment, type Fragment } from '../fragment.ts';

// e.g. "1 深入实施1168招商引资工程", "2.稳外贸", "4. 办好湖城文化民生实事", "4 2023 海峡两岸乡村发展论坛"
const numberedTitle = /^(\d{1,2})(?:[.、．]\s*|\s+)(?=\S)/;

// e.g. "１．稳外贸"
const fullWidthDigits = /^[０-９]+/;

export interface NumberedTitle {
  no: number;
  /** The number and its full stop. */
  number: Fragment;
  title: Fragment;
}

/** The number of an item that a line begins with, or `null`. */
export function parseNumber(text: string): number | null {
  const match = numberedTitle.exec(text);
  return match === null ? null : Number(match[1]);
}

/** Whether a line begins with the number of an item. */
export function isNumbered(text: string): boolean {
  return parseNumber(text) !== null;
}

/** Parts the number of an item from its title. */
export function parseNumberedTitle(fragment: Fragment, document: string): NumberedTitle | Message {
  const match = numberedTitle.exec(fragment.text);
  const [number, title] = match ? cutFragment(fragment, match[0].length) : [null, null];
  if (match === null || number === null || title === null) {
    return {
      rule: 'item-number',
      level: 'error',
      place: { document, line: fragment.line, column: fragment.start + 1 },
      reason: 'an item does not begin with its number',
      actual: `"${fragment.text.slice(0, 12)}"`,
      expected: 'digits, a full stop or a blank, and the title, e.g. "2.稳外贸"',
      tip: fullWidthDigits.test(fragment.text)
        ? 'The digits are full-width: the number must be typed as 1, 2, 3.'
        : 'Number the item as the document does.',
    };
  }
  return { no: Number(match[1]), number, title };
}

// e.g. "1.1636", "129.86"; no zero before other digits
const plainNumber = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;

// e.g. "9", "18"
const rank = /^[1-9]\d*$/;

/** A coefficient weighs a score by a little more or less than one; a greater one has lost its point. */
const coefficientsBelow = 10;

/** Reads a coefficient, a score or a rank. */
export function parseFigureValue(
  fragment: Fragment,
  name: FigureName,
  document: string,
): number | Message {
  const value = Number(fragment.text);
  const isDifficulty = name === 'difficulty_self' || name === 'difficulty_rated';
  const fault = (parts: Pick<Message, 'reason' | 'expected'>): Message => ({
    rule: 'figure',
    level: 'error',
    place: { document, line: fragment.line, column: fragment.start + 1 },
    actual: `"${fragment.text}"`,
    ...parts,
    tip: /[０-９．]/.test(fragment.text)
      ? 'The digits are full-width: type them as 0–9 and a full stop.'
      : 'Put the number as published, or leave the cell empty.',
  });
  if (!plainNumber.test(fragment.text)) {
    return fault({
      reason: 'a coefficient, score or rank is not a number',
      expected: 'ASCII digits, e.g. "1.1636", without zeros before them',
    });
  }
  if (name === 'rank' && !rank.test(fragment.text)) {
    return fault({ reason: 'a rank is not a place', expected: 'a whole number from 1, e.g. "9"' });
  }
  if (isDifficulty && (value <= 0 || value >= coefficientsBelow)) {
    return fault({
      reason: 'a coefficient of difficulty is out of range',
      expected: `a number above 0 and below ${coefficientsBelow}, e.g. "1.1636"`,
    });
  }
  return value;
}

export function isMessage(value: object | number): value is Message {
  return typeof value === 'object' && 'rule' in value;
}
