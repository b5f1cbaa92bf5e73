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

/** `托育|托位`: several ways of saying it, of which one is enough; each may have several words. */
export function waysOf(words: string): string[] {
  return words
    .split(/[|｜]/)
    .map((way) => way.trim())
    .filter((way) => parseQuery(way).terms.length > 0);
}

/**
 * Finds words with the engine of the search page, and only where they stand as typed: in a table, what is
 * found by another word would be no answer. Other words are told, to be asked for as well; where nothing
 * is found, instead.
 */
export function findWordsWith({ search }: Pick<Engine, 'search'>): FindWords {
  return async (words) => {
    const ways = waysOf(words);
    if (ways.length === 0) {
      return null;
    }
    const answers = await Promise.all(ways.map((way) => search(way)));
    const commitments = [
      ...new Set(
        answers.flatMap(({ groups }) =>
          groups.flatMap(({ kind, ids }) => (kind === 'exact' ? ids : [])),
        ),
      ),
    ];
    const others = answers.flatMap(({ also }, index) =>
      also
        .filter(({ kind }) => otherForms.includes(kind))
        .map(({ term, shown }) => ({ shown, way: (ways[index] ?? '').replace(term, shown) })),
    );
    return {
      commitments,
      marked: answers.flatMap(({ marked }) => marked.words),
      also: others
        .filter(({ way }) => !ways.includes(way))
        .map(({ shown, way }) => ({
          shown,
          words: commitments.length === 0 ? way : [...ways, way].join('|'),
        })),
    };
  };
}
