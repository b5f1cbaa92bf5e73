import type { Hits } from './hits.ts';
import type { IndexReader } from './index-reader.ts';

/** What all terms together come to. */
export interface Combined {
  scores: Uint32Array;
  sides: Uint8Array;
}

/** What every term has: sums of scores, and the sides on which all stand. Without terms, everything. */
export function meetAll({ columns }: IndexReader, terms: readonly Hits[]): Combined {
  const scores = new Uint32Array(columns.count).fill(terms.length === 0 ? 1 : 0);
  const sides = columns.sides.slice();
  for (const [number, term] of terms.entries()) {
    for (let record = 0; record < columns.count; record += 1) {
      const own = term.scores[record] ?? 0;
      const before = scores[record] ?? 0;
      scores[record] = own > 0 && (number === 0 || before > 0) ? before + own : 0;
      sides[record] = (sides[record] ?? 0) & (term.sides[record] ?? 0);
    }
  }
  return { scores, sides };
}

/** What any of several readings of a term has: the best score, the sides of all. */
export function meetAny(first: Hits, others: readonly Hits[]): Hits {
  if (others.length === 0) {
    return first;
  }
  const joined: Hits = { scores: first.scores.slice(), sides: first.sides.slice() };
  for (const { scores, sides } of others) {
    for (let record = 0; record < scores.length; record += 1) {
      joined.scores[record] = Math.max(joined.scores[record] ?? 0, scores[record] ?? 0);
      joined.sides[record] = (joined.sides[record] ?? 0) | (sides[record] ?? 0);
    }
  }
  return joined;
}

/** Numbers of the commitments that have a score. */
export function foundIn(scores: Uint16Array | Uint32Array): number[] {
  const found: number[] = [];
  for (let record = 0; record < scores.length; record += 1) {
    if ((scores[record] ?? 0) > 0) {
      found.push(record);
    }
  }
  return found;
}

export function isEmpty({ scores }: { scores: Uint16Array | Uint32Array }): boolean {
  for (let record = 0; record < scores.length; record += 1) {
    if (scores[record] !== 0) {
      return false;
    }
  }
  return true;
}
