import type { FindWords } from '../../listing/open-listing.ts';
import type { AlsoSearched } from '../../search/engine/answer.ts';
import type { Engine } from '../../search/engine/engine.ts';
import { parseQuery } from '../../search/query.ts';

/** What stands for the words in another form, as against what only has to do with them. */
const otherForms: readonly AlsoSearched['kind'][] = [
  'simplified',
  'department',
  'synonym',
  'pinyin',
  'nearest',
];

/**
 * Finds words with the engine of the search page, and only where they stand as typed: in a table, what is
 * found by another word would be no answer. Other words are told, to be asked for.
 */
export function findWordsWith({ search }: Pick<Engine, 'search'>): FindWords {
  return async (words) => {
    if (parseQuery(words).terms.length === 0) {
      return null;
    }
    const { groups, marked, also } = await search(words);
    return {
      commitments: groups.flatMap(({ kind, ids }) => (kind === 'exact' ? ids : [])),
      marked: marked.words,
      also: also
        .filter(({ kind }) => otherForms.includes(kind))
        .map(({ term, shown }) => ({ shown, words: words.replace(term, shown) })),
    };
  };
}
