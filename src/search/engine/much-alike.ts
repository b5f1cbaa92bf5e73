import { searchFields } from '../records.ts';
import { type Hits, noHits } from './hits.ts';
import type { IndexReader } from './index-reader.ts';
import { lookUpPairs, type Standing } from './pairs.ts';

// How much of a term's pairs, weighed by how rare they are, must stand anywhere: 湖州 alone is nothing like 湖州马拉松.
const leastKnown = 0.12;
// How much of those a commitment must have; and of what the best has.
const leastShare = 0.3;
const leastOfBest = 0.75;
const mostAlike = 60;
const leastOfQuestion = 5;
const longestName = 9;

/** Commitments that share most of the pairs of a term that stand anywhere, each weighed by how rare it is. */
export async function muchAlike(index: IndexReader, characters: readonly string[]): Promise<Hits> {
  const hits = noHits(index);
  const all = await lookUpPairs(index, characters);
  // The digits of a number make two amounts no more alike: 500张床位 is nothing like 500家企业.
  const telling = all.filter(
    ({ offset }) => !/\d/.test(`${characters[offset]}${characters[offset + 1]}`),
  );
  const lists = [...new Set(telling.map(({ list }) => list))].filter(({ length }) => length > 0);
  if (isUnknownBody(characters, all)) {
    return hits;
  }
  // One pair of a short term is another word: 火星人 is not 明星人物.
  if (lists.length < (characters.length < leastOfQuestion ? 2 : 1)) {
    return hits;
  }
  const { count } = index.columns;
  const shares = new Float64Array(count);
  let total = 0;
  for (const list of lists) {
    const own = recordsOf(list, index.directory.span);
    const weight = Math.log((count + 1) / own.length);
    total += weight;
    for (const record of own) {
      shares[record] = (shares[record] ?? 0) + weight;
    }
  }
  if (total < (total + (telling.length - lists.length) * Math.log(count + 1)) * leastKnown) {
    return hits;
  }
  const least = Math.max(total * leastShare, shares.reduce((a, b) => Math.max(a, b)) * leastOfBest);
  const alike = [...shares.entries()]
    .filter(([, share]) => share >= least)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, mostAlike);
  for (const [record, share] of alike) {
    hits.scores[record] = Math.ceil((share / total) * 1000);
    hits.sides[record] = index.columns.sides[record] ?? 0;
  }
  return hits;
}

/** 自然资源局, where there is none: what speaks of 资源 is nothing like it. 新格局 ends like a name, but stands. */
function isUnknownBody(characters: readonly string[], pairs: readonly Standing[]): boolean {
  return (
    characters.length <= longestName &&
    /^[局委办厅院]$/u.test(characters.at(-1) ?? '') &&
    pairs.at(-1)?.list.length === 0
  );
}

function recordsOf(list: Uint32Array, span: number): number[] {
  const records: number[] = [];
  for (const occurrence of list) {
    const record = Math.floor(occurrence / span / searchFields.length);
    if (records.at(-1) !== record) {
      records.push(record);
    }
  }
  return records;
}
