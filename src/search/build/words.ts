import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { fold } from '../fold.ts';
import { type SearchData, type SearchWords, searchFields } from '../records.ts';

/** What the tables are made from. */
type WordSource = Pick<SearchData, 'departments' | 'records' | 'synonyms'>;

// The tables of a large site must not grow with it: beyond this a word is rare.
const mostWords = 20_000;
const longestWord = 8;
const mostCharacters = 300_000;

/** Makes the tables for queries in pinyin and in traditional characters, for what stands in the texts. */
export function toSearchWords(source: WordSource): SearchWords {
  const runs = runsOf(textsOf(source));
  const words = wordsOf(source, runs);
  return {
    pinyin: spell(words, runs),
    initials: groupWords([...words, ...phrasesOf(runs)], initialsOf),
    variants: toVariants(source),
    sounds: toSounds(words),
  };
}

/** Names and what is left of them in daily speech, then words, most frequent first. */
function wordsOf(source: WordSource, runs: ReadonlyMap<string, number>): string[] {
  const names = source.departments.flatMap(({ name, otherNames }) => [name, ...otherNames]);
  const plain = names.map((name) => name.replace(/^市委?/, ''));
  const words = byCount(countWords(textsOf(source)), 1);
  const pairs = byCount(countParts(runs, 2), 2);
  const all = [...names, ...plain, ...plain.map(stemOf), ...source.synonyms.flat(), ...words];
  return [...new Set([...all, ...pairs])]
    .filter((word) => /^\p{Script=Han}{2,}$/u.test(word))
    .slice(0, mostWords);
}

/** 人社 of 人社局, 机关事务 of 机关事务中心. */
function stemOf(name: string): string {
  return name.replace(/(?:管理局|委员会|办公室|中心|集团|局|委|办|部|馆|社|会)$/, '');
}

function textsOf({ records }: WordSource): string[] {
  return records.flatMap((record) => searchFields.flatMap((field) => record[field] ?? []));
}

function countWords(texts: readonly string[]): Map<string, number> {
  const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
  const words = new Map<string, number>();
  for (const text of texts) {
    for (const { segment } of segmenter.segment(text)) {
      if (segment.length <= longestWord) {
        words.set(segment, (words.get(segment) ?? 0) + 1);
      }
    }
  }
  return words;
}

/** Runs of 汉字, and how often each stands; as many as a table needs that must not grow with the site. */
function runsOf(texts: readonly string[]): Map<string, number> {
  const runs = new Map<string, number>();
  let characters = 0;
  for (const run of texts.flatMap((text) => text.match(/\p{Script=Han}{2,}/gu) ?? [])) {
    characters += runs.has(run) ? 0 : run.length;
    if (characters <= mostCharacters) {
      runs.set(run, (runs.get(run) ?? 0) + 1);
    }
  }
  return runs;
}

/** Parts of the runs of a length. */
function countParts(runs: ReadonlyMap<string, number>, length: number): Map<string, number> {
  const parts = new Map<string, number>();
  for (const [run, count] of runs) {
    for (let at = 0; at + length <= run.length; at += 1) {
      const part = run.slice(at, at + length);
      parts.set(part, (parts.get(part) ?? 0) + count);
    }
  }
  return parts;
}

// e.g. 长三角, 招商引资: longer than what a dictionary calls a word, and often there.
const phraseLengths = [3, 4];
const leastOfPhrase = 3;
const mostLonger = 0.8;

// 教于 stands once where 教育 stands a hundred times.
const timesRarer = 10;

/** What stands often and not nearly always as a part of the same longer run. */
function phrasesOf(runs: ReadonlyMap<string, number>): string[] {
  return phraseLengths.flatMap((length) => {
    const longest = new Map<string, number>();
    for (const [longer, count] of countParts(runs, length + 1)) {
      for (const part of [longer.slice(1), longer.slice(0, -1)]) {
        longest.set(part, Math.max(longest.get(part) ?? 0, count));
      }
    }
    const parts = countParts(runs, length);
    return byCount(parts, leastOfPhrase).filter(
      (part) => (longest.get(part) ?? 0) < (parts.get(part) ?? 0) * mostLonger,
    );
  });
}

function byCount(counts: ReadonlyMap<string, number>, least: number): string[] {
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([word]) => word);
}

function syllablesOf(word: string): string {
  return spelledApart(word).join(' ');
}

function spelledApart(word: string): string[] {
  return pinyin(word, { toneType: 'none', type: 'array', v: true });
}

function initialsOf(word: string): string {
  return spelledApart(word)
    .map((syllable) => syllable.charAt(0))
    .join('');
}

/** Words as they are spelled by themselves, then pairs of neighbours as they are spelled where they stand. */
function spell(words: readonly string[], runs: ReadonlyMap<string, number>): SearchWords['pinyin'] {
  const spelled = new Map(groupWords(words, syllablesOf));
  const entries: SearchWords['pinyin'] = [];
  const pairs = pairsSpelled(runs);
  for (const syllables of new Set([...spelled.keys(), ...pairs.keys()])) {
    const counts = pairs.get(syllables) ?? new Map<string, number>();
    const known = spelled.get(syllables) ?? [];
    const others = byCount(counts, 1).filter((pair) => !known.includes(pair));
    const rare = Math.max(0, ...counts.values()) / timesRarer;
    const parts = others.filter((pair) => (counts.get(pair) ?? 0) < rare);
    const meant = [...known, ...others.filter((pair) => !parts.includes(pair))];
    entries.push(parts.length > 0 ? [syllables, meant, parts] : [syllables, meant]);
  }
  return entries.filter(([syllables]) => /^[a-z ]+$/.test(syllables));
}

/** Pairs of neighbours by their syllables, and how often each stands. */
function pairsSpelled(runs: ReadonlyMap<string, number>): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const [run, count] of runs) {
    const characters = [...run];
    const spelled = spelledApart(run);
    for (const [at, syllable] of spelled.slice(0, -1).entries()) {
      const syllables = `${syllable} ${spelled[at + 1]}`;
      const pair = `${characters[at]}${characters[at + 1]}`;
      const own = counts.get(syllables) ?? new Map<string, number>();
      counts.set(syllables, own.set(pair, (own.get(pair) ?? 0) + count));
    }
  }
  return counts;
}

function groupWords(
  words: readonly string[],
  keyOf: (word: string) => string,
): [string, string[]][] {
  const groups = Map.groupBy(new Set(words), keyOf);
  return [...groups].filter(([key]) => /^[a-z ]+$/.test(key));
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
