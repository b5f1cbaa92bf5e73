import { pairKey } from '../format/keys.ts';
import { cover } from './find.ts';
import type { IndexReader } from './index-reader.ts';

/** A pair of neighbouring characters of a term, its place in it, and where it stands. */
export interface Standing {
  offset: number;
  list: Uint32Array;
}

// What a term may cost that stands nowhere: all pairs of a word; of a passage those that cover it, which were looked
// up before, and no more of them than for what is found.
const longestWhole = 9;
const mostPairs = 8;

/** Looks up the pairs of a term that is not found as it is; few enough for the first search of a fresh browser. */
export async function lookUpPairs(
  index: IndexReader,
  characters: readonly string[],
): Promise<Standing[]> {
  const all = characters
    .slice(1)
    .map((second, offset) => ({ key: pairKey(characters[offset] ?? '', second), offset }));
  const pairs =
    characters.length <= longestWhole
      ? all
      : cover(characters, (key) => index.cost(key)).slice(0, mostPairs);
  const lists = await index.occurrences(pairs.map(({ key }) => key));
  return pairs
    .map(({ offset }, number) => ({ offset, list: lists[number] ?? new Uint32Array(0) }))
    .sort((a, b) => a.offset - b.offset);
}
