import type { FindWords } from '../../listing/open-listing.ts';
import { startListingPage } from './listing-page.ts';
import { readFrom } from './read-files.ts';

// No search before there is something to search for.
const find: FindWords = async (typed) => {
  const { findWords } = await import('./portal-find-words.ts');
  return findWords(typed);
};

/** Brings the listing of the page to life, with the files of this portal. */
export function loadListing(): void {
  startListingPage({ readFile: readFrom, find });
}
