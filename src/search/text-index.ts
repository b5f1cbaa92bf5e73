import type { SearchField } from './records.ts';

/** That a term stands in a text. */
export interface Occurrence {
  /** Number of the record, from 0, in the order of the index. */
  record: number;
  field: SearchField;
  /** Whether the text begins with the term. */
  atStart: boolean;
  /** Whether the term begins with a number that stands there whole: `30亿元` in `230亿元` is not. */
  wholeNumber: boolean;
}

/** Finds texts by what they contain. All that is known of the engine behind the search. */
export interface TextIndex {
  /**
   * Every text that contains the term, once, in any order; no other text. Rejects when the index could not be
   * read: an answer is never short because something failed to load.
   */
  find(foldedTerm: string): Promise<Occurrence[]>;
}

/**
 * Whether a number begins at `offset`. Looks at one character before it only, so that a text and a query, which
 * is a part of a text, are judged alike everywhere but at the query's own beginning.
 */
export function isNumberStart(folded: string, offset: number): boolean {
  return isDigit(folded.charAt(offset)) && !/[0-9.]/.test(folded.charAt(offset - 1));
}

export function isDigit(character: string): boolean {
  return /^[0-9]$/.test(character);
}
