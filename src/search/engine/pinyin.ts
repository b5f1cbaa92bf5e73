import { fold } from '../fold.ts';
import { indexPaths } from '../format/directory.ts';
import type { SearchWords } from '../records.ts';
import { foundIn, isEmpty, meetAny } from './combine.ts';
import { placesNamed } from './department-names.ts';
import { hitDepartments, hitTexts, noHits } from './hits.ts';
import type { IndexReader } from './index-reader.ts';
import { departmentReadings, type OtherReading, synonymReadings } from './other-readings.ts';

type Entry = SearchWords['pinyin'][number];

// The same letters may be many words; those meant are among the first.
const mostWords = 5;
const mostParts = 6;
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
  const entries = await entriesAt(index, letters);
  const wordsWhere = (is: (syllables: string) => boolean) =>
    entries.flatMap(([syllables, words]) => (is(syllables) ? words : []));
  const whole = wordsWhere((syllables) => spellingOf(syllables) === letters);
  if (whole.length > 0) {
    return whole;
  }
  const initials = wordsWhere(
    (syllables) => letters.length > 1 && initialsOf(syllables) === letters,
  );
  return initials.length > 0 ? initials : joinedWords(index, letters, mostParts);
}

/** Words of which the syllables are these, blanks between them; most likely first. */
export async function wordsSpelled(index: IndexReader, syllables: string): Promise<string[]> {
  const entries = await entriesAt(index, syllables);
  return entries.flatMap(([own, words]) => (own === syllables ? words : []));
}

/** Words spelled one after another: `tuoyufuwu` is 托育 and 服务. Those that stand so come out. */
async function joinedWords(index: IndexReader, letters: string, parts: number): Promise<string[]> {
  if (parts === 0) {
    return [];
  }
  const beginnings = (await entriesAt(index, letters))
    .map(([syllables, words]): Entry => [spellingOf(syllables), words])
    .filter(([spelling]) => letters.startsWith(spelling))
    .sort(([a], [b]) => b.length - a.length);
  const joined: string[] = [];
  for (const [spelling, words] of beginnings) {
    const rest = letters.slice(spelling.length);
    const ends = rest === '' ? [''] : await joinedWords(index, rest, parts - 1);
    for (const word of words.slice(0, mostWords)) {
      joined.push(...ends.slice(0, mostWords).map((end) => word + end));
    }
  }
  const standing = await Promise.all(
    joined.map(async (word) => isEmpty(await hitTexts(index, fold(word)))),
  );
  return joined.filter((_, number) => standing[number] === false);
}

async function entriesAt({ directory, json }: IndexReader, letters: string): Promise<Entry[]> {
  const letter = letters.charAt(0);
  return letter !== '' && directory.words.letters.includes(letter)
    ? json<Entry[]>(indexPaths.pinyin(letter))
    : [];
}

function spellingOf(syllables: string): string {
  return syllables.replaceAll(' ', '');
}

function initialsOf(syllables: string): string {
  return syllables
    .split(' ')
    .map((syllable) => syllable.charAt(0))
    .join('');
}

/** A word in the texts, and as any name of a department; one that stands nowhere, as its synonyms. */
export async function readWord(index: IndexReader, word: string): Promise<OtherReading> {
  const folded = fold(word);
  const inTexts = await hitTexts(index, folded);
  const named = noHits(index);
  hitDepartments(index, named, new Set(placesNamed(index.directory, folded)));
  const others = [
    ...departmentReadings(index, folded),
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
