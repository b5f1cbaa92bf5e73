import { type SearchField, searchFields } from '../records.ts';
import type { Occurrence, TextIndex } from '../text-index.ts';
import { toEnginePhrases, toEngineWord } from './engine-words.ts';

/** The part of Pagefind's own interface that is used. */
export interface PagefindEngine {
  search(term: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

/** What Pagefind does not keep, written beside its index. */
export interface PagefindKey {
  /** Every character of the indexed texts, once. */
  alphabet: string;
  /** Per text, under the identity Pagefind gives it: number of the record, number of the field. */
  texts: Record<string, [record: number, field: number]>;
}

/** The texts of an index of Pagefind. */
export function pagefindIndex(engine: PagefindEngine, key: PagefindKey): TextIndex {
  const alphabet = new Set(key.alphabet);

  async function search(phrase: string) {
    const { results } = await engine.search(phrase);
    return results.map(({ id, words }) => ({ ...placeOf(id), id, first: Math.min(...words) }));
  }

  function placeOf(id: string): { record: number; field: SearchField } {
    const [record, number] = key.texts[id] ?? [];
    const field = searchFields[number ?? -1];
    if (record === undefined || field === undefined) {
      throw new Error(
        `search index: the text ${id} is not in its key; the two are of different builds`,
      );
    }
    return { record, field };
  }

  // Pagefind passes over a part of its index that failed to load, and finds nothing. Every character of the
  // alphabet stands somewhere: one that is nowhere to be found was not loaded.
  async function assertLoaded(characters: readonly string[]) {
    for (const character of characters) {
      const { results } = await engine.search(`"${toEngineWord(character)}"`);
      if (results.length === 0) {
        throw new Error(`search index: the part that holds "${character}" could not be loaded`);
      }
    }
  }

  return {
    async find(term) {
      const characters = [...new Set(term)];
      if (!characters.every((character) => alphabet.has(character))) {
        return [];
      }
      const { anywhere, whole } = toEnginePhrases(term);
      const found = await search(anywhere);
      if (found.length === 0) {
        await assertLoaded(characters);
      }
      const wholes = new Map(
        (whole === null || found.length === 0 ? [] : await search(whole)).map((text) => [
          text.id,
          text,
        ]),
      );
      return found.map(({ id, record, field, first }): Occurrence => {
        const wholeNumber = wholes.get(id);
        return {
          record,
          field,
          atStart: first === 0 || wholeNumber?.first === 0,
          wholeNumber: wholeNumber !== undefined,
        };
      });
    },
  };
}
