import { fold } from '../fold.ts';
import { keysFrom, pairKey } from '../format/keys.ts';
import { searchFields } from '../records.ts';
import type { IndexReader } from './index-reader.ts';
import { advance } from './sorted.ts';

/** How many pairs are looked up before what is left is compared with the texts, if it is little. */
const firstPairs = 7;
const littleEnough = 8;

/** A pair of a term, and its place in it. */
interface Pair {
  key: string;
  offset: number;
}

/**
 * All places where a folded term stands: occurrences (text × span + position), ascending. Exactly these: pairs
 * that cover every character of the term stand at their distances.
 */
export async function findTerm(index: IndexReader, folded: string): Promise<Uint32Array> {
  const characters = [...folded];
  if (characters.length < 2) {
    return findCharacter(index, folded);
  }
  const pairs = cover(characters, (key) => index.cost(key));
  const found = await standAll(index, pairs.slice(0, firstPairs), null);
  const rest = pairs.slice(firstPairs);
  if (rest.length === 0 || found.length === 0) {
    return found;
  }
  return found.length <= littleEnough
    ? compareTexts(index, found, folded)
    : standAll(index, rest, found);
}

/** A single character stands wherever a pair begins with it, the pair of the end of a text included. */
async function findCharacter(index: IndexReader, character: string): Promise<Uint32Array> {
  const all = await index.range(keysFrom(character));
  const total = all.reduce((sum, [, occurrences]) => sum + occurrences.length, 0);
  const joined = new Uint32Array(total);
  let at = 0;
  for (const [, occurrences] of all) {
    joined.set(occurrences, at);
    at += occurrences.length;
  }
  return joined.sort();
}

/**
 * The pairs that cover all characters and cost least to look up, the cheapest first: the shortest way from the
 * first to the last pair, by steps of one or two characters.
 */
export function cover(characters: readonly string[], cost: (key: string) => number): Pair[] {
  const pairs = characters
    .slice(1)
    .map((second, offset) => ({ key: pairKey(characters[offset] ?? '', second), offset }));
  // Each look-up costs something, even of what is there.
  const costs = pairs.map(({ key }) => cost(key) + 1);
  // Cheapest way to cover everything up to a pair that is taken.
  const best: { total: number; previous: number }[] = [];
  for (const [offset, own] of costs.entries()) {
    const totalAt = (other: number) => best[other]?.total ?? 0;
    // Only the first pair covers the first character.
    const previous =
      offset >= 2 && totalAt(offset - 2) <= totalAt(offset - 1) ? offset - 2 : offset - 1;
    best.push({ total: totalAt(previous) + own, previous });
  }
  const chosen: Pair[] = [];
  for (let offset = pairs.length - 1; offset >= 0; offset = best[offset]?.previous ?? -1) {
    const pair = pairs[offset];
    if (pair !== undefined) {
      chosen.push(pair);
    }
  }
  return chosen.sort((a, b) => (costs[a.offset] ?? 0) - (costs[b.offset] ?? 0));
}

/** Where all pairs stand at their distances; of the places given, or anywhere. */
async function standAll(
  index: IndexReader,
  pairs: readonly Pair[],
  places: Uint32Array | null,
): Promise<Uint32Array> {
  const occurrences = await index.occurrences(pairs.map(({ key }) => key));
  const lists = pairs
    .map(({ offset }, number) => ({ offset, list: occurrences[number] ?? new Uint32Array(0) }))
    .sort((a, b) => a.list.length - b.list.length);
  let found = places;
  for (const { offset, list } of lists) {
    found = found === null ? shifted(list, offset) : keepAt(found, list, offset);
  }
  return found ?? new Uint32Array(0);
}

/** Places of the term's first character. A pair too near to the beginning of a text has none. */
function shifted(list: Uint32Array, offset: number): Uint32Array {
  return offset === 0
    ? list
    : list.filter((place) => place >= offset).map((place) => place - offset);
}

/** The places at whose distance `list` has an occurrence. Both ascend. */
function keepAt(places: Uint32Array, list: Uint32Array, offset: number): Uint32Array {
  const kept = new Uint32Array(Math.min(places.length, list.length));
  let count = 0;
  let at = 0;
  for (const place of places) {
    const wanted = place + offset;
    at = advance(list, at, wanted);
    if (list[at] === wanted) {
      kept[count] = place;
      count += 1;
    }
  }
  return kept.slice(0, count);
}

/** A few places are held against the texts themselves, which a result shows anyway. */
async function compareTexts(
  index: IndexReader,
  places: Uint32Array,
  folded: string,
): Promise<Uint32Array> {
  const { span } = index.directory;
  const fields = searchFields.length;
  const texts = await index.texts([...places].map((place) => Math.floor(place / (span * fields))));
  return places.filter((place, number) => {
    const field = searchFields[Math.floor(place / span) % fields] ?? 'title';
    const text = [...fold(texts[number]?.[field] ?? '')];
    return text
      .slice(place % span)
      .join('')
      .startsWith(folded);
  });
}
