import { fold } from '../fold.ts';
import { pairKey } from '../format/keys.ts';
import { searchFields } from '../records.ts';
import type { AlsoSearched } from './answer.ts';
import { type Combined, isEmpty, meetAll, meetAny } from './combine.ts';
import { type Hits, noHits } from './hits.ts';
import type { IndexReader } from './index-reader.ts';
import { windowOneOff } from './one-off.ts';
import type { OtherReading } from './other-readings.ts';
import type { ReadTerm } from './read-terms.ts';
import { has } from './sorted.ts';
import { wordsWithin } from './words-within.ts';

/** What is nearest to a query of which nothing stands anywhere. */
export interface Nearest extends Combined {
  also: AlsoSearched[];
  /** Folded characters to be marked as they are, and terms of which parts are to be marked. */
  words: string[];
  loose: string[];
}

/** What stands for a term. */
interface Approach {
  hits: Hits;
  also: AlsoSearched[];
  words: string[];
  loose: string[];
}

// Longer ones are passages: of these, how much is the same says more than one character.
const longestWord = 16;
const shortestWord = 3;
const longestSounded = 3;
// `301亿元`, `PM2.5`, `B2B`: another amount or abbreviation is another thing.
const amount = /^(?:[\d.,]+\p{Script=Han}{0,2}|[a-z\d.+-]+)$/u;
// Their texts have to be read.
const mostFiles = 6;
const mostCandidates = 40;
const mostShown = 3;
const nearScore = 50;
// How much of a term's pairs, weighed by how rare they are, must stand anywhere: 湖州 alone is nothing like 湖州马拉松.
const leastKnown = 0.12;
// How much of those a commitment must have; and of what the best has.
const leastShare = 0.3;
const leastOfBest = 0.75;
const mostAlike = 60;
const leastOfQuestion = 5;

/**
 * Finds what sounds the same, else what is one character off, else the known words it is made of, else what shares most
 * of the characters; and where several terms do not meet in one commitment, those in which most of them meet.
 */
export async function nearestTo(
  index: IndexReader,
  terms: readonly ReadTerm[],
  without: ReadonlySet<string>,
): Promise<Nearest> {
  const approaches = await Promise.all(terms.map((term) => approach(index, term, without)));
  const hits = approaches.map((each) => each.hits);
  const all = meetAll(index, hits);
  return {
    ...(isEmpty(all) ? meetMost(index, hits, terms.map(isNarrowing)) : all),
    also: approaches.flatMap(({ also }) => also),
    words: approaches.flatMap(({ words }) => words),
    loose: approaches.flatMap(({ loose }) => loose),
  };
}

async function approach(
  index: IndexReader,
  { term, folded, any }: ReadTerm,
  without: ReadonlySet<string>,
): Promise<Approach> {
  const found: Approach = { hits: any, also: [], words: [], loose: [] };
  const characters = [...folded];
  const isPhrase = term.kind === 'number' || term.verbatim;
  if (isPhrase || amount.test(folded) || !isEmpty(any)) {
    return found;
  }
  const alike = await soundingAlike(index, characters, without);
  if (alike.length > 0) {
    return readAs(index, term.typed, alike.slice(0, mostShown));
  }
  if (characters.length < shortestWord) {
    return found;
  }
  const near = characters.length > longestWord ? found : await oneOff(index, characters, without);
  if (isEmpty(near.hits)) {
    const within =
      characters.length > longestWord ? null : await wordsWithin(index, folded, without);
    return within === null
      ? { ...found, hits: await muchAlike(index, characters), loose: [folded] }
      : { ...readAs(index, term.typed, within.readings.slice(0, mostShown)), hits: within.hits };
  }
  const shown = [...new Set(near.words)].slice(0, mostShown);
  return {
    ...near,
    also: shown.map((each) => ({ kind: 'nearest', term: term.typed, shown: each })),
  };
}

/** Names and words of everyday that sound the same; of longer ones a wrong character is found without the table of sounds. */
async function soundingAlike(
  index: IndexReader,
  characters: readonly string[],
  without: ReadonlySet<string>,
): Promise<OtherReading[]> {
  if (characters.length > longestSounded) {
    return [];
  }
  const { sameSoundReadings } = await import('./same-sound.ts');
  const readings = await sameSoundReadings(index, characters.join(''));
  return readings.filter(({ shown }) => !without.has(shown));
}

/** A term as words that sound like it or that it is made of. */
function readAs(index: IndexReader, typed: string, readings: readonly OtherReading[]): Approach {
  return {
    hits: meetAny(
      noHits(index),
      readings.map(({ hits }) => hits),
    ),
    also: readings.map(({ kind, shown }) => ({
      kind: kind === 'year' ? kind : 'nearest',
      term: typed,
      shown,
    })),
    words: readings.flatMap(({ words }) => words),
    loose: [],
  };
}

/** `2022`, `党群`: they say where to look, and are nothing that is looked for. */
function isNarrowing({ also }: ReadTerm): boolean {
  return also.some(({ kind }) => kind === 'year' || kind === 'category');
}

/**
 * Commitments in which more than half of the terms stand, of two terms either; most terms first. Terms that only
 * narrow must all hold, and do not count.
 */
function meetMost(
  index: IndexReader,
  terms: readonly Hits[],
  narrowing: readonly boolean[],
): Combined {
  const { count } = index.columns;
  const scores = new Uint32Array(count);
  const sides = new Uint8Array(count);
  const wanted = terms.filter((_, place) => !narrowing[place]);
  const limits = terms.filter((_, place) => narrowing[place]);
  const has = (record: number) => (term: Hits) => (term.scores[record] ?? 0) > 0;
  for (let record = 0; record < count; record += 1) {
    const met = limits.every(has(record)) ? wanted.filter(has(record)) : [];
    if (met.length > 0 && met.length >= wanted.length / 2) {
      const own = met.reduce((sum, term) => sum + (term.scores[record] ?? 0), 0);
      scores[record] = met.length * 100_000 + own;
      sides[record] = met.reduce((all, term) => all | (term.sides[record] ?? 0), 0);
    }
  }
  return { scores, sides };
}

/** Places at which all but one or two neighbouring pairs of a term stand, held against the texts. */
async function oneOff(
  index: IndexReader,
  characters: readonly string[],
  without: ReadonlySet<string>,
): Promise<Approach> {
  const lists = await index.occurrences(pairsOf(characters));
  // A wrong character breaks two pairs at most: of any three, one stands.
  const rarest = lists
    .map((list, offset) => ({ list, offset }))
    .sort((a, b) => a.list.length - b.list.length)
    .slice(0, 3);
  const candidates = new Map<number, number>();
  for (const { list, offset } of rarest) {
    for (const occurrence of list) {
      const place = occurrence - offset;
      if (place >= 0 && !candidates.has(place)) {
        candidates.set(place, countStanding(lists, place));
      }
    }
  }
  const best = [...candidates]
    // A character that is wrong or too many breaks two pairs, all others stand.
    .filter(([, standing]) => standing >= characters.length - 3)
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
function countStanding(lists: readonly Uint32Array[], place: number): number {
  return lists.filter((list, offset) =>
    [0, 1, -1].some((shift) => has(list, place + offset + shift)),
  ).length;
}

async function compareTexts(
  index: IndexReader,
  places: readonly number[],
  characters: readonly string[],
  without: ReadonlySet<string>,
): Promise<Approach> {
  const { span } = index.directory;
  const recordOf = (place: number) => Math.floor(place / span / searchFields.length);
  const texts = await index.texts(places.map(recordOf));
  const found: Approach = { hits: noHits(index), also: [], words: [], loose: [] };
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

/** Commitments that share most of the pairs of a term that stand anywhere, each weighed by how rare it is. */
async function muchAlike(index: IndexReader, characters: readonly string[]): Promise<Hits> {
  const hits = noHits(index);
  // The digits of a number make two amounts no more alike: 500张床位 is nothing like 500家企业.
  const pairs = [...new Set(pairsOf(characters))].filter((pair) => !/\d/.test(pair));
  const all = await index.occurrences(pairs);
  const lists = all.filter((list) => list.length > 0);
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
  if (total < (total + (all.length - lists.length) * Math.log(count + 1)) * leastKnown) {
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

function pairsOf(characters: readonly string[]): string[] {
  return characters.slice(1).map((second, offset) => pairKey(characters[offset] ?? '', second));
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
