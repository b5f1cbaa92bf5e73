import { engineAt } from './engine/engine.ts';

/*
 * `/search/engine.js`: the search for everybody. See README.md for what it promises.
 */

// The index stands beside this file, wherever the site is published.
const here: string = import.meta.url;

/** Searches the commitments of this portal; `read` gives the texts of what was found, `directory` the names. */
export const { search, read, directory } = engineAt(new URL('./', here));
