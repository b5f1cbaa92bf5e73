import { readings } from './zh/readings.ts';

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** What the dictionary of the segmenter would part: `超额达成`, and a few characters in brackets: `（口径相近）`. */
const kept = [
  ...Object.values(readings.names).map((word) => RegExp(word, 'g')),
  /（[^（）]{1,5}）/gu,
];

const opening = /[“‘（《〈「『【(]$/u;
const closed = /[，。；：、！？”’）》〉」』】)]$/u;
const number = /[\d.%％A-Za-z]$/u;

// A phone in large type has room for so many characters of a title; a part that has none would be torn before its mark.
const longest = 8;

/**
 * The parts of a title between which a line may break, so that no word is torn: `超额达成` stands whole, a
 * number stays with its unit, a mark with the word before it, a single character with the word it follows.
 * Put together they are the text.
 */
export function wholeWords(text: string): string[] {
  const parts: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    const last = parts.at(-1);
    if (last !== undefined && isOneWith(last, segment, isWordLike === true)) {
      parts[parts.length - 1] = last + segment;
    } else {
      parts.push(segment);
    }
  }
  return joinKept(parts, text);
}

function isOneWith(before: string, segment: string, isWord: boolean): boolean {
  if (opening.test(before)) {
    return true;
  }
  if (!isWord) {
    return !opening.test(segment);
  }
  if (closed.test(before)) {
    return false;
  }
  if (number.test(before)) {
    return true;
  }
  // The first character of `市卫生健康委` belongs to what follows, the last to what precedes.
  const isShort = segment.length === 1 || before.length === 1;
  return isShort && before.length + segment.length <= longest;
}

/** Takes the break out of every word that is to be kept. */
function joinKept(parts: readonly string[], text: string): string[] {
  const inside = new Set(
    kept.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap(({ 0: word, index }) =>
        Array.from({ length: word.length - 1 }, (_, offset) => index + offset + 1),
      ),
    ),
  );
  const joined: string[] = [];
  let at = 0;
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && inside.has(at)) {
      joined[joined.length - 1] = last + part;
    } else {
      joined.push(part);
    }
    at += part.length;
  }
  return joined;
}

/** Puts a `<wbr>` between the words of a piece of HTML; tags and entities stay as they are. */
export function markWholeWords(html: string): string {
  const tokens = html.match(/<[^>]*>|&[^;]+;|[^<&]+/g) ?? [];
  const plain = tokens.map((token) =>
    token.startsWith('<') ? '' : token.startsWith('&') ? '&' : token,
  );
  const breaks = new Set<number>();
  let end = 0;
  for (const part of wholeWords(plain.join(''))) {
    end += part.length;
    breaks.add(end);
  }
  breaks.delete(end);
  let at = 0;
  let marked = '';
  for (const [index, token] of tokens.entries()) {
    const text = plain[index] ?? '';
    if (text.length <= 1) {
      marked += text !== '' && breaks.has(at) ? `<wbr>${token}` : token;
      at += text.length;
      continue;
    }
    for (const character of token) {
      marked += breaks.has(at) ? `<wbr>${character}` : character;
      at += character.length;
    }
  }
  return marked;
}
