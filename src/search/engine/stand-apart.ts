import { foundIn, meetAll, meetAny } from './combine.ts';
import { findTerm } from './find.ts';
import { type Hits, hitTexts, noHits } from './hits.ts';
import type { IndexReader } from './index-reader.ts';

/** Words of a term that stand in one commitment, if not next to each other. */
export interface Apart {
  words: string[];
  hits: Hits;
}

// Of longer ones the pairs are not all there, and there are too many ways to cut them.
const longest = 9;
const shortestWord = 2;
const mostWords = 3;
const mostTimes = 2;

/**
 * The fewest words that a term can be cut into so that all stand in one commitment, e.g. 外资到位 as 外资 and 到位; else
 * two that stand at all.
 */
export async function standApart(
  index: IndexReader,
  characters: readonly string[],
): Promise<Apart | null> {
  if (characters.length > longest || !characters.every((each) => /\p{Script=Han}/u.test(each))) {
    return null;
  }
  const places = new Map<string, Promise<Uint32Array>>();
  const stands = async (word: string) => {
    const found = places.get(word) ?? findTerm(index, word);
    places.set(word, found);
    return (await found).length > 0;
  };
  let either: string[] | null = null;
  for (const words of cuts(characters, mostWords).sort((a, b) => a.length - b.length)) {
    const all = words.length > 1 && (await Promise.all(words.map(stands))).every(Boolean);
    const apart = all ? await meetWords(index, words) : null;
    if (apart !== null) {
      return apart;
    }
    either ??= all && words.length === 2 ? words : null;
  }
  return either === null ? null : eitherWord(index, either);
}

/** All ways to cut characters into words. */
function cuts(characters: readonly string[], most: number): string[][] {
  const whole = [[characters.join('')]];
  if (most === 1) {
    return whole;
  }
  const rest: string[][] = [];
  for (let at = characters.length - shortestWord; at >= shortestWord; at -= 1) {
    const first = characters.slice(0, at).join('');
    rest.push(...cuts(characters.slice(at), most - 1).map((words) => [first, ...words]));
  }
  return [...whole, ...rest];
}

/** What a word finds that stands in many more places than the other is not what was looked for: 湖州 of 湖州托位. */
async function eitherWord(index: IndexReader, words: string[]): Promise<Apart> {
  const all = await Promise.all(words.map((word) => hitTexts(index, word)));
  const counts = all.map(({ scores }) => foundIn(scores).length);
  const telling = all.filter((_, at) => (counts[at] ?? 0) <= Math.min(...counts) * mostTimes);
  return { words, hits: meetAny(noHits(index), telling) };
}

async function meetWords(index: IndexReader, words: string[]): Promise<Apart | null> {
  const met = meetAll(index, await Promise.all(words.map((word) => hitTexts(index, word))));
  const hits = { scores: Uint16Array.from(met.scores), sides: met.sides };
  return foundIn(hits.scores).length > 0 ? { words, hits } : null;
}
