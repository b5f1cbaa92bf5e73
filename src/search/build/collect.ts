import { splitUnit, toBase } from '../../domain/quantity/magnitude.ts';
import { type FoldedText, fold, foldWithOrigins } from '../fold.ts';
import { endKey, numberKey, pairKey, quantityKey, wholeNumber } from '../format/keys.ts';
import { type SearchQuantity, type SearchRecord, searchFields } from '../records.ts';
import { Occurrences } from './occurrences.ts';

/** What stands where in the texts of all records. */
export interface Collected {
  occurrences: Occurrences;
  /** More than the length of the longest text; a power of two. */
  span: number;
  /** Base units of the quantities, the most frequent first. */
  units: string[];
}

/** A text with its number, 4 × record + field. */
interface Numbered {
  number: number;
  folded: FoldedText;
  quantities: SearchQuantity[];
}

/**
 * Goes through all texts, record by record, field by field. Throws when they are too many or too long for 32
 * bits, and names the longest.
 */
export function collect(records: readonly SearchRecord[]): Collected {
  const span = spanOf(records);
  const occurrences = new Occurrences();
  const units = new Map<string, number>();
  for (const [number, record] of records.entries()) {
    for (const text of foldTexts(number, record)) {
      collectText(text, span, occurrences);
      collectQuantities(text, span, occurrences, units);
    }
  }
  const byFrequency = [...units].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return { occurrences, span, units: byFrequency.map(([unit]) => unit) };
}

function foldTexts(record: number, texts: SearchRecord): Numbered[] {
  return searchFields.flatMap((name, field) => {
    const printed = texts[name];
    return printed === null
      ? []
      : [
          {
            number: record * searchFields.length + field,
            folded: foldWithOrigins(printed),
            quantities: texts.quantities.filter(([of]) => of === field),
          },
        ];
  });
}

function collectText({ number, folded }: Numbered, span: number, occurrences: Occurrences): void {
  let previous = '';
  let at = number * span;
  for (const character of folded.text) {
    if (previous !== '') {
      occurrences.add(pairKey(previous, character), at - 1);
    }
    previous = character;
    at += 1;
  }
  if (previous !== '') {
    occurrences.add(endKey(previous), at - 1);
  }
  for (const { 0: digits, index } of folded.text.matchAll(wholeNumber)) {
    occurrences.add(numberKey(digits), number * span + charactersBefore(folded.text, index));
  }
}

function collectQuantities(
  { number, folded, quantities }: Numbered,
  span: number,
  occurrences: Occurrences,
  units: Map<string, number>,
): void {
  for (const [, start, , value, valueMax, unit] of quantities) {
    const unitPlace = Math.max(
      0,
      folded.starts.findIndex((origin) => origin >= start),
    );
    const occurrence = number * span + charactersBefore(folded.text, unitPlace);
    const { base } = splitUnit(unit);
    units.set(base, (units.get(base) ?? 0) + 1);
    for (const end of [value, valueMax]) {
      if (end !== null) {
        occurrences.add(quantityKey(base, toBase(end, unit)), occurrence);
      }
    }
  }
}

// A character outside the basic plane is two UTF-16 units; texts with one are rare.
const surrogate = /[\ud800-\udfff]/;

/** Positions count characters, not UTF-16 units. */
function charactersBefore(text: string, unit: number): number {
  const before = text.slice(0, unit);
  return surrogate.test(before) ? [...before].length : unit;
}

function spanOf(records: readonly SearchRecord[]): number {
  let longest = 0;
  let place = '';
  for (const record of records) {
    for (const name of searchFields) {
      const { length } = fold(record[name] ?? '');
      if (length > longest) {
        longest = length;
        place = `${record.id}, ${name}`;
      }
    }
  }
  const span = 2 ** Math.ceil(Math.log2(longest + 1));
  if (records.length * searchFields.length * span > 2 ** 32) {
    throw new Error(
      `search index: ${records.length} commitments with a text of ${longest} characters (${place}) do not fit into 32 bits. Shorten the text or part the index by year.`,
    );
  }
  return span;
}
