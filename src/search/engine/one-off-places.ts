import { fold } from '../fold.ts';
import { searchFields } from '../records.ts';
import { type Hits, noHits } from './hits.ts';
import type { IndexReader } from './index-reader.ts';
import { windowOneOff } from './one-off.ts';
import { lookUpPairs, type Standing } from './pairs.ts';
import { has } from './sorted.ts';

/** Where a term stands with one character wrong, and what stands there. */
export interface OneOff {
  hits: Hits;
  words: string[];
}

// Their texts have to be read.
const mostFiles = 6;
const mostCandidates = 40;
const nearScore = 50;
// What a wrong character breaks.
const mostBroken = 2;

/** Places at which all but one or two neighbouring pairs of a term stand, held against the texts. */
export async function findOneOff(
  index: IndexReader,
  characters: readonly string[],
  without: ReadonlySet<string>,
): Promise<OneOff> {
  const pairs = await lookUpPairs(index, characters);
  // A wrong character breaks two pairs at most: of any three, one stands.
  const rarest = pairs.toSorted((a, b) => a.list.length - b.list.length).slice(0, mostBroken + 1);
  const candidates = new Map<number, number>();
  for (const { list, offset } of rarest) {
    for (const occurrence of list) {
      const place = occurrence - offset;
      if (place >= 0 && !candidates.has(place)) {
        candidates.set(place, countStanding(pairs, place));
      }
    }
  }
  const best = [...candidates]
    .filter(([, standing]) => standing >= pairs.length - mostBroken)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .map(([place]) => place);
  return compareTexts(index, inFewFiles(index, best), characters, without);
}

/** The first places of which a few files hold all texts: these are what it costs. */
function inFewFiles({ directory }: IndexReader, places: readonly number[]): number[] {
  const files = new Set<number>();
  const kept = places.filter((place) => {
    const record = Math.floor(place / directory.span / searchFields.length);
    const file = Math.floor(record / directory.textsPerFile);
    const isKept = files.has(file) || files.size < mostFiles;
    return isKept && files.add(file);
  });
  return kept.slice(0, mostCandidates);
}

/** Pairs that stand at their distance from a place, or one character nearer or farther. */
function countStanding(pairs: readonly Standing[], place: number): number {
  return pairs.filter(({ list, offset }) =>
    [0, 1, -1].some((shift) => has(list, place + offset + shift)),
  ).length;
}

async function compareTexts(
  index: IndexReader,
  places: readonly number[],
  characters: readonly string[],
  without: ReadonlySet<string>,
): Promise<OneOff> {
  const { span } = index.directory;
  const recordOf = (place: number) => Math.floor(place / span / searchFields.length);
  const texts = await index.texts(places.map(recordOf));
  const found: OneOff = { hits: noHits(index), words: [] };
  for (const [number, place] of places.entries()) {
    const field = searchFields[Math.floor(place / span) % searchFields.length] ?? 'title';
    const text = [...fold(texts[number]?.[field] ?? '')];
    const window = windowOneOff(text, place % span, characters);
    if (window !== null && !without.has(window)) {
      const record = recordOf(place);
      found.hits.scores[record] = nearScore;
      found.hits.sides[record] = index.columns.sides[record] ?? 0;
      found.words.push(window);
    }
  }
  return found;
}
