import { isDigit, isNumberStart } from '../text-index.ts';

/*
 * Pagefind cuts texts and queries into words, each by rules of its own. A text is therefore given to it as a row
 * of made-up words, one for each character, which no rule can cut or join: then a phrase of words is exactly a
 * run of characters. One more word stands before every number, so that whole numbers can be told.
 */

const numberStart = 'z';
const alphabet = 'abcdefghijklmnopqrstuvwxyz';
// 26⁵ is more than there are code points.
const wordLength = 5;

/** A folded text as a row of words. */
export function toEngineWords(folded: string): string {
  return words(folded, true).join(' ');
}

/**
 * A folded term as a phrase in quotation marks: anywhere, and, where the term begins with a digit, only where
 * the number begins with it (else `null`).
 */
export function toEnginePhrases(foldedTerm: string): { anywhere: string; whole: string | null } {
  const phrase = (marked: boolean) => `"${words(foldedTerm, marked).join(' ')}"`;
  return {
    anywhere: phrase(false),
    whole: isDigit(foldedTerm.charAt(0)) ? phrase(true) : null,
  };
}

/** A single character as a phrase. */
export function toEngineWord(character: string): string {
  let rest = character.codePointAt(0) ?? 0;
  let word = '';
  for (let place = 0; place < wordLength; place += 1) {
    word = alphabet.charAt(rest % alphabet.length) + word;
    rest = Math.floor(rest / alphabet.length);
  }
  return word;
}

function words(folded: string, markFirst: boolean): string[] {
  const row: string[] = [];
  let offset = 0;
  for (const character of folded) {
    if (isNumberStart(folded, offset) && (offset > 0 || markFirst)) {
      row.push(numberStart);
    }
    row.push(toEngineWord(character));
    offset += character.length;
  }
  return row;
}
