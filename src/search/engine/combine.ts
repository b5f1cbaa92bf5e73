import type { Hits } from './hits.ts';
import type { IndexReader } from './index-reader.ts';

/** What all terms of one way of asking, or all ways, come to. */
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

/** What any of several ways of asking finds: the best score, the sides on which it was found. */
export function joinWays(ways: readonly Combined[]): Combined {
  const [first, ...others] = ways;
  if (first === undefined || others.length === 0) {
    return first ?? { scores: new Uint32Array(0), sides: new Uint8Array(0) };
  }
  const joined: Combined = {
    scores: first.scores.slice(),
    // What was taken out again has its sides still.
    sides: first.sides.map((sides, record) => (first.scores[record] === 0 ? 0 : sides)),
  };
  for (const { scores, sides } of others) {
    for (const [record, score] of scores.entries()) {
      if (score > 0) {
        joined.scores[record] = Math.max(joined.scores[record] ?? 0, score);
        joined.sides[record] = (joined.sides[record] ?? 0) | (sides[record] ?? 0);
      }
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
