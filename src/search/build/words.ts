import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { fold } from '../fold.ts';
import { type SearchData, type SearchWords, searchFields } from '../records.ts';

/** What the tables are made from. */
type WordSource = Pick<SearchData, 'departments' | 'records' | 'synonyms'>;

// The tables of a large site must not grow with it: beyond this a word is rare.
const mostWords = 20_000;
const longestWord = 8;

/** Makes the tables for queries in pinyin and in traditional characters, for what stands in the texts. */
export function toSearchWords(source: WordSource): SearchWords {
  const words = wordsOf(source);
  return { pinyin: spell(words), variants: toVariants(source), sounds: toSounds(words) };
}

/** Names, then words, then pairs that come again (a new word is none to a dictionary); most frequent first. */
function wordsOf(source: WordSource): string[] {
  const { words, pairs } = countWords(textsOf(source));
  const names = source.departments.flatMap(({ name, otherNames }) => [name, ...otherNames]);
  const plain = names.map((name) => name.replace(/^市/, ''));
  const ranked = [...byCount(words, 1), ...byCount(pairs, 2)];
  const all = new Set([...names, ...plain, ...source.synonyms.flat(), ...ranked]);
  return [...all].filter((word) => /^\p{Script=Han}{2,}$/u.test(word)).slice(0, mostWords);
}

function textsOf({ records }: WordSource): string[] {
  return records.flatMap((record) => searchFields.flatMap((field) => record[field] ?? []));
}

function countWords(texts: readonly string[]) {
  const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const text of texts) {
    for (const { segment } of segmenter.segment(text)) {
      if (segment.length <= longestWord) {
        words.set(segment, (words.get(segment) ?? 0) + 1);
      }
    }
    for (const run of text.match(/\p{Script=Han}{2,}/gu) ?? []) {
      for (let at = 0; at + 2 <= run.length; at += 1) {
        const pair = run.slice(at, at + 2);
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }
    }
  }
  return { words, pairs };
}

function byCount(counts: ReadonlyMap<string, number>, least: number): string[] {
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([word]) => word);
}

function syllablesOf(word: string): string {
  return pinyin(word, { toneType: 'none', type: 'array', v: true }).join(' ');
}

function spell(words: readonly string[]): SearchWords['pinyin'] {
  const spelled = new Map<string, string[]>();
  for (const word of words) {
    const syllables = syllablesOf(word);
    const others = spelled.get(syllables);
    if (others === undefined) {
      spelled.set(syllables, [word]);
    } else {
      others.push(word);
    }
  }
  return [...spelled].filter(([syllables]) => /^[a-z ]+$/.test(syllables));
}

/**
 * Characters by the syllable that they are usually spelled with: those of the words, and the 3,755 common ones
 * (the first level of GB 2312, in which an input method offers them). Whoever slips types one of these.
 */
function toSounds(words: readonly string[]): SearchWords['sounds'] {
  const sounds = new Map<string, string>();
  for (const character of new Set([...commonCharacters(), ...words.join('')])) {
    const syllable = syllablesOf(character);
    sounds.set(syllable, (sounds.get(syllable) ?? '') + character);
  }
  return [...sounds].filter(([syllable]) => /^[a-z]+$/.test(syllable));
}

function commonCharacters(): string {
  const decoder = new TextDecoder('gb2312');
  let characters = '';
  for (let row = 0xb0; row <= 0xd7; row += 1) {
    const last = row === 0xd7 ? 0xf9 : 0xfe;
    const codes = Array.from({ length: last - 0xa0 }, (_, cell) => [row, 0xa1 + cell]);
    characters += decoder.decode(Uint8Array.from(codes.flat()));
  }
  return characters;
}

/**
 * Traditional characters, as written in Taiwan, Hong Kong and elsewhere, whose simplified form stands in the
 * texts. A character that stands there itself (显著) is left as it is.
 */
function toVariants(source: WordSource): string {
  const standing = new Set(fold(textsOf(source).join('')));
  const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
  let variants = '';
  for (let code = firstHan; code <= lastHan; code += 1) {
    const character = String.fromCodePoint(code);
    const simplified = converters
      .map((convert) => convert(character))
      .find((other) => other !== character && standing.has(other));
    if (simplified !== undefined && !standing.has(character)) {
      variants += character + simplified;
    }
  }
  return variants;
}

const firstHan = 0x3400;
const lastHan = 0x9fff;
