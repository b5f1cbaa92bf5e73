import { fold } from './fold.ts';

/** One run of characters that must stand in a commitment. */
export interface Term {
  /** As typed, to be shown. */
  typed: string;
  /** Folded, to be searched; never empty. */
  folded: string;
}

/**
 * The terms of a query, in order, each once: parted at white space, all of them must match.
 * A part that folds to nothing (`“”`) is no term.
 */
export function parseQuery(query: string): Term[] {
  const terms = new Map<string, Term>();
  for (const typed of query.split(/\s+/)) {
    const folded = fold(typed);
    if (folded !== '' && !terms.has(folded)) {
      terms.set(folded, { typed, folded });
    }
  }
  return [...terms.values()];
}
