import { indexPaths } from '../format/directory.ts';
import { isEmpty } from './combine.ts';
import type { IndexReader } from './index-reader.ts';
import { knownWords } from './known-words.ts';
import type { OtherReading } from './other-readings.ts';
import { readWord, wordsSpelled } from './pinyin.ts';

/**
 * Words that are spelled in pinyin as a term is and share a character with it: the commonest slip of an input
 * method, 卫建委 for 卫健委. Of two characters only names and the words of the synonyms: 房价 is no slip.
 */
export async function sameSoundReadings(
  index: IndexReader,
  folded: string,
): Promise<OtherReading[]> {
  const characters = [...folded];
  if (index.directory.words.sounds === '' || characters.length < 2) {
    return [];
  }
  const syllables = await syllablesOf(index, characters);
  const spelled = syllables.includes('') ? [] : await wordsSpelled(index, syllables.join(' '));
  const known = knownWords(index.directory);
  const words = spelled.filter(
    (word) =>
      word !== folded &&
      [...word].some((character, place) => character === characters[place]) &&
      (characters.length > 2 || known.has(word)),
  );
  const readings = await Promise.all(words.map((word) => readWord(index, word)));
  return readings.filter(({ hits }) => !isEmpty(hits));
}

/** How each character is spelled; empty for one that is not in the table. */
function syllablesOf(index: IndexReader, characters: readonly string[]): Promise<string[]> {
  return Promise.all(
    characters.map(async (character) => {
      const sounds = await index.json<string>(indexPaths.sounds(fileOf(index, character)));
      const at = sounds.indexOf(character);
      return at === -1 ? '' : (/^[a-z]+/.exec(sounds.slice(at + 1))?.[0] ?? '');
    }),
  );
}

/** The last file that begins at or before a character. */
function fileOf({ directory }: IndexReader, character: string): number {
  const after = [...directory.words.sounds].findIndex((first) => first > character);
  return Math.max(0, (after === -1 ? directory.words.sounds.length : after) - 1);
}
