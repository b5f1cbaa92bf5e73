import { type Commitment, sidesOf } from './commitment.ts';

/** How many commitments have the word in a title, a target or an outcome. */
export function countMentions(commitments: readonly Commitment[], word: string): number {
  return commitments.filter((commitment) => mentions(commitment, word)).length;
}

/** Whether a commitment has the word in a title, a target or an outcome. */
export function mentions(commitment: Commitment, word: string): boolean {
  return sidesOf(commitment).some(
    ({ title, text }) => title.text.includes(word) || text.text.includes(word),
  );
}

/** The words that at least `least` commitments speak of, in the order given. */
export function mentionedWords(
  commitments: readonly Commitment[],
  words: readonly string[],
  least: number,
): string[] {
  return words.filter((word) => countMentions(commitments, word) >= least);
}
