import type { AlsoSearched } from './answer.ts';
import { type Combined, isEmpty, meetAll, meetAny } from './combine.ts';
import { type Hits, noHits } from './hits.ts';
import type { IndexReader } from './index-reader.ts';
import { muchAlike } from './much-alike.ts';
import { findOneOff } from './one-off-places.ts';
import type { OtherReading } from './other-readings.ts';
import type { ReadTerm } from './read-terms.ts';
import { standApart } from './stand-apart.ts';
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
const mostShown = 3;

/**
 * Finds what sounds the same, else what is one character off, else the known words it is made of, else where its words
 * stand apart, else what shares most of the characters; and where several terms do not meet in one commitment, those in which most of them meet.
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
    ...(isEmpty(all) ? meetMost(index, hits, terms) : all),
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
  const asWord =
    characters.length > longestWord ? null : await approachWord(index, term.typed, folded, without);
  return asWord ?? { ...found, hits: await muchAlike(index, characters), loose: [folded] };
}

/** What is no passage: a word with a slip, or several words. */
async function approachWord(
  index: IndexReader,
  typed: string,
  folded: string,
  without: ReadonlySet<string>,
): Promise<Approach | null> {
  const characters = [...folded];
  const near = await findOneOff(index, characters, without);
  if (!isEmpty(near.hits)) {
    const shown = [...new Set(near.words)].slice(0, mostShown);
    return {
      ...near,
      also: shown.map((each) => ({ kind: 'nearest', term: typed, shown: each })),
      loose: [],
    };
  }
  const within = await wordsWithin(index, folded, without);
  if (within !== null) {
    return { ...readAs(index, typed, within.readings.slice(0, mostShown)), hits: within.hits };
  }
  const apart = await standApart(index, characters);
  const shown = apart?.words.join(' ') ?? '';
  return apart === null || without.has(shown)
    ? null
    : { ...apart, also: [{ kind: 'parts', term: typed, shown }], loose: [] };
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
 * narrow must all hold, and do not count; of `教育局2025年工作`, what the department promised in that year is near enough.
 */
function meetMost(index: IndexReader, terms: readonly Hits[], read: readonly ReadTerm[]): Combined {
  const { count } = index.columns;
  const scores = new Uint32Array(count);
  const sides = new Uint8Array(count);
  const narrowing = read.map((term) => term.names === true || isNarrowing(term));
  const isNamed = read.some((term) => term.names === true && !isNarrowing(term));
  const wanted = terms.filter((_, place) => !narrowing[place]);
  const limits = terms.filter((_, place) => narrowing[place]);
  const has = (record: number) => (term: Hits) => (term.scores[record] ?? 0) > 0;
  for (let record = 0; record < count; record += 1) {
    const isWithin = limits.every(has(record));
    const met = isWithin ? wanted.filter(has(record)) : [];
    const isMost = met.length > 0 && met.length >= wanted.length / 2;
    if (isMost || (isWithin && isNamed)) {
      const all = [...met, ...(isNamed ? limits : [])];
      const own = all.reduce((sum, term) => sum + (term.scores[record] ?? 0), 0);
      scores[record] = met.length * 100_000 + own;
      sides[record] = all.reduce((sum, term) => sum | (term.sides[record] ?? 0), 0);
    }
  }
  return { scores, sides };
}
