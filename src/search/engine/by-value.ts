import { splitUnit, toBase } from '../../domain/quantity/magnitude.ts';
import { findMarks } from '../marks.ts';
import { type RecordTexts, searchFields } from '../records.ts';
import type { IndexReader } from './index-reader.ts';

// The texts of so many are read to compare their numbers; what is more stays in the order of the index.
const mostTexts = 1500;

interface Valued {
  record: number;
  unit: string;
  value: number;
}

/**
 * Places of commitments in the order of their numbers, largest first. With conditions, of the number that meets
 * the first; else of the number next to the words, unit by unit: a percentage is neither larger nor smaller than
 * a sum.
 */
export async function orderByValue(
  index: IndexReader,
  records: readonly number[],
  conditions: readonly ReadonlyMap<number, number>[],
  words: readonly string[],
): Promise<Map<number, number>> {
  const [first] = conditions;
  const valued =
    first === undefined
      ? await valuesBeside(index, records.slice(0, mostTexts), words)
      : records.flatMap((record) => {
          const value = first.get(record);
          return value === undefined ? [] : [{ record, unit: '', value }];
        });
  const units = new Map<string, number>();
  for (const { unit } of valued) {
    units.set(unit, (units.get(unit) ?? 0) + 1);
  }
  const compareUnits = (a: string, b: string) =>
    (units.get(b) ?? 0) - (units.get(a) ?? 0) || (a < b ? -1 : 1);
  valued.sort((a, b) =>
    a.unit === b.unit ? b.value - a.value || a.record - b.record : compareUnits(a.unit, b.unit),
  );
  return new Map(valued.map(({ record }, place) => [record, place]));
}

async function valuesBeside(
  index: IndexReader,
  records: readonly number[],
  words: readonly string[],
): Promise<Valued[]> {
  const texts = await index.texts(records);
  return records.flatMap((record, number) => {
    const own = texts[number];
    const quantity = own === undefined ? null : quantityBeside(own, words);
    return quantity === null ? [] : [{ record, ...quantity }];
  });
}

// A number that follows is what a word counts; one before it seldom is.
const costOfBefore = 10;
const elsewhere = 1e6;

/**
 * The quantity that stands nearest to a word; of those equally near, in target and outcome, the larger one of a unit.
 * The first where no word stands.
 */
export function quantityBeside(
  texts: RecordTexts,
  words: readonly string[],
): { unit: string; value: number } | null {
  let nearest: { unit: string; value: number; distance: number } | null = null;
  for (const [field, start, end, value, , unit] of texts.quantities) {
    const marks = findMarks(texts[searchFields[field] ?? 'title'] ?? '', words);
    const distances = marks.map((mark) =>
      start >= mark.start ? Math.max(0, start - mark.end) : mark.start - end + costOfBefore,
    );
    const distance = Math.min(elsewhere, ...distances);
    const own = { unit: splitUnit(unit).base, value: toBase(value, unit), distance };
    const isLarger =
      distance < elsewhere &&
      distance === nearest?.distance &&
      own.unit === nearest.unit &&
      own.value > nearest.value;
    if (nearest === null || distance < nearest.distance || isLarger) {
      nearest = own;
    }
  }
  return nearest;
}
