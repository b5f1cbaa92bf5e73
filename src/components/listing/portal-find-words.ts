import { portalEngine } from '../search/portal-engine.ts';
import { findWordsWith } from './find-words.ts';

/** Finds words with this portal's engine. A table loads it with the first words that are asked for. */
export const findWords = findWordsWith(portalEngine());
