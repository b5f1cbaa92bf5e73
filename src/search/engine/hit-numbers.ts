import { keysFrom, quantityKey, quantityOf, unitStart } from '../format/keys.ts';
import { isWithin, type NumberCondition } from '../number-condition.ts';
import { searchFields } from '../records.ts';
import { type Hits, noHits, sidesOf } from './hits.ts';
import type { IndexReader } from './index-reader.ts';

/** Hits of a condition, with the largest value that meets it, in its base unit, per commitment. */
export interface NumberHits extends Hits {
  values: Map<number, number>;
}

// A quantity is found by its value, wherever it stands; in a title a little sooner.
const quantityScore = 20;
const titleScore = 25;

/** Finds the quantities that meet a condition, in its own unit or in any. */
export async function hitNumbers(
  index: IndexReader,
  condition: NumberCondition,
): Promise<NumberHits> {
  const units = condition.unit === null ? index.directory.units : [condition.unit];
  const found = await Promise.all(units.map((unit) => index.range(keysOf(unit, condition))));
  const hits: NumberHits = { ...noHits(index), values: new Map() };
  for (const [key, occurrences] of found.flat()) {
    const value = quantityOf(key);
    if (isWithin(value, condition)) {
      addPlaces(index, hits, occurrences, value);
    }
  }
  return hits;
}

function keysOf(unit: string, { low, high }: NumberCondition): { from: string; to: string } {
  const all = keysFrom(unitStart(unit));
  return {
    from: Number.isFinite(low) ? quantityKey(unit, low) : all.from,
    // The key of the upper end belongs to the range.
    to: Number.isFinite(high) ? `${quantityKey(unit, high)}\u0000` : all.to,
  };
}

function addPlaces(
  index: IndexReader,
  hits: NumberHits,
  occurrences: Uint32Array,
  value: number,
): void {
  const { span } = index.directory;
  for (const place of occurrences) {
    const text = Math.floor(place / span);
    const field = text % searchFields.length;
    const record = Math.floor(text / searchFields.length);
    const score = searchFields[field] === 'title' ? titleScore : quantityScore;
    const sides = sidesOf(field, index.columns.sides[record] ?? 0);
    hits.scores[record] = Math.max(hits.scores[record] ?? 0, score);
    hits.sides[record] = (hits.sides[record] ?? 0) | sides;
    hits.values.set(record, Math.max(hits.values.get(record) ?? Number.NEGATIVE_INFINITY, value));
  }
}
