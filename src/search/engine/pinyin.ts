import { fold } from '../fold.ts';
import { indexPaths, spellingFile } from '../format/directory.ts';
import type { SearchWords } from '../records.ts';
import { foundIn, isEmpty, meetAny } from './combine.ts';
import { placesNamed } from './department-names.ts';
import { findTerm } from './find.ts';
import { hitDepartments, hitTexts, noHits } from './hits.ts';
import type { IndexReader } from './index-reader.ts';
import { departmentReadings, type OtherReading, synonymReadings } from './other-readings.ts';

type Entry = SearchWords['pinyin'][number];

// The same letters may be many words; those meant are among the first.
const mostWords = 5;
// Each costs a look-up.
const mostRead = 6;
const mostPaths = 60;
// No syllable begins with these.
const neverFirst = /[iuv]/;
const mostCharacters = 12;
// What comes first in the table is meant first.
const rankScore = 5000;

/** Words that are spelled so: `weijianwei`, or by the first letters of their syllables, `wjw`. */
export async function pinyinReadings(index: IndexReader, typed: string): Promise<OtherReading[]> {
  const letters = typed.replaceAll("'", '').replaceAll('ü', 'v');
  const words = await wordsOf(index, letters);
  const readings = await Promise.all(words.map((word) => readWord(index, word)));
  const found = readings.filter(({ hits }) => !isEmpty(hits)).slice(0, mostWords);
  for (const [rank, { hits }] of found.entries()) {
    for (const record of foundIn(hits.scores)) {
      hits.scores[record] = (hits.scores[record] ?? 0) + (found.length - rank) * rankScore;
    }
  }
  return found;
}

/** The words, most likely first. */
async function wordsOf(index: IndexReader, letters: string): Promise<string[]> {
  const whole = (await entriesAt(index, letters)).flatMap(([syllables, words]) =>
    syllables.replaceAll(' ', '') === letters ? words : [],
  );
  if (whole.length > 0) {
    return whole.slice(0, mostRead);
  }
  const initials = await initialsOf(index, letters);
  return initials.length > 0 ? initials.slice(0, mostRead) : standingRuns(index, letters);
}

/** Words of which the syllables are these, blanks between them; most likely first. */
export async function wordsSpelled(index: IndexReader, syllables: string): Promise<string[]> {
  const entries = await entriesAt(index, syllables);
  return entries.flatMap(([own, words]) => (own === syllables ? words : []));
}

/** Characters spelled so far, and what is left of the letters from the syllable of the last of them. */
interface Path {
  text: string;
  rest: string;
  last: string;
}

/**
 * Runs of characters that are spelled so and stand in the texts, from pair to pair: `changsanjiao` is 长三 and 三角,
 * `tuoyufuwu` 托育, 育服, 服务.
 */
async function standingRuns(index: IndexReader, letters: string): Promise<string[]> {
  let paths: Path[] = [{ text: '', rest: letters, last: '' }];
  const whole: string[] = [];
  for (let step = 1; step < mostCharacters && paths.length > 0; step += 1) {
    const longer = (await Promise.all(paths.map((path) => nextPairs(index, path)))).flat();
    whole.push(...longer.filter(({ rest, last }) => rest === last).map(({ text }) => text));
    paths = longer.filter(({ rest, last }) => rest !== last).slice(0, mostPaths);
  }
  const candidates = [...new Set(whole)].slice(0, mostRead);
  const places = await Promise.all(candidates.map((text) => findTerm(index, text)));
  return candidates.filter((_, at) => (places[at]?.length ?? 0) > 0);
}

/** A path with each pair that goes on with it. */
async function nextPairs(index: IndexReader, { text, rest, last }: Path): Promise<Path[]> {
  const entries = await entriesAt(index, rest);
  return entries.flatMap(([syllables, words, parts = []]) => {
    const [first = '', second = '', ...more] = syllables.split(' ');
    const goesOn = text === '' || first === last;
    if (more.length > 0 || !goesOn || !rest.startsWith(first + second)) {
      return [];
    }
    return [...words, ...parts]
      .filter((word) => text === '' || word.charAt(0) === text.at(-1))
      .map((word) => ({
        text: text + (text === '' ? word : word.slice(1)),
        rest: rest.slice(first.length),
        last: second,
      }));
  });
}

async function entriesAt({ directory, json }: IndexReader, spelling: string): Promise<Entry[]> {
  const { spellings } = directory.words;
  return spellings > 0 ? json<Entry[]>(indexPaths.pinyin(spellingFile(spelling, spellings))) : [];
}

/** Words by the first letters of their syllables. */
async function initialsOf({ directory, json }: IndexReader, letters: string): Promise<string[]> {
  const letter = letters.charAt(0);
  const entries =
    !neverFirst.test(letters) && letters.length > 1 && directory.words.initials.includes(letter)
      ? await json<SearchWords['initials']>(indexPaths.initials(letter))
      : [];
  return entries.flatMap(([own, words]) => (own === letters ? words : []));
}

/** A word in the texts, and as any name of a department; one that stands nowhere, as its synonyms. */
export async function readWord(index: IndexReader, word: string): Promise<OtherReading> {
  const folded = fold(word);
  const inTexts = await hitTexts(index, folded);
  const named = noHits(index);
  hitDepartments(index, named, new Set(placesNamed(index.directory, folded)));
  const others = [
    ...(await departmentReadings(index, folded)),
    ...(isEmpty(inTexts) ? await synonymReadings(index, folded) : []),
  ];
  return {
    kind: 'pinyin',
    shown: word,
    hits: meetAny(inTexts, [named, ...others.map(({ hits }) => hits)]),
    words: [folded, ...others.flatMap(({ words }) => words)],
    condition: null,
  };
}
