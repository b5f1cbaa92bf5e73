import type { CommitmentId } from '../../domain/identity.ts';
import type { FindWords } from '../../listing/open-listing.ts';
import type { AlsoSearched, SearchAnswer } from '../../search/engine/answer.ts';
import type { Engine } from '../../search/engine/engine.ts';
import { splitWays } from '../../search/query.ts';

/** What stands for the words in another form, as against what only has to do with them. */
const otherForms: readonly AlsoSearched['kind'][] = [
  'simplified',
  'department',
  'synonym',
  'pinyin',
  'nearest',
  'parts',
];

/**
 * Names of departments, and words in pinyin that can only be one: whoever types 卫健委 or `weijianwei` means just
 * that. With what they find, and nothing by any other reading.
 */
async function byName(
  search: Engine['search'],
  way: string,
  { also, groups, nearest }: SearchAnswer,
): Promise<{ names: AlsoSearched[]; ids: readonly CommitmentId[] }> {
  const spelled = also.filter(({ kind }) => kind === 'pinyin');
  const names = also.filter(
    ({ kind }) => kind === 'department' || (kind === 'pinyin' && spelled.length === 1),
  );
  if (nearest || names.length === 0 || also.some(({ kind }) => kind === 'parts')) {
    return { names: [], ids: [] };
  }
  const without = also.filter((each) => !names.includes(each)).map(({ shown }) => shown);
  const only = without.length === 0 ? groups : (await search(way, { without })).groups;
  return { names, ids: only.flatMap(({ ids }) => ids) };
}

/** Where a term was cut into parts, these as one: what stands for one of them says nothing by itself. */
function wholeOf(also: readonly AlsoSearched[]): readonly AlsoSearched[] {
  const parts = also.filter(({ kind }) => kind === 'parts');
  return parts.length > 0 ? parts : also;
}

/**
 * Finds words with the engine of the search page, and only where they stand as typed or name a department: in a table, what is
 * found by another word would be no answer. Other words are told, to be asked for as well; where nothing
 * is found, instead.
 */
export function findWordsWith({ search }: Pick<Engine, 'search'>): FindWords {
  return async (words) => {
    const ways = splitWays(words);
    if (ways.length === 0) {
      return null;
    }
    const answers = await Promise.all(ways.map((way) => search(way)));
    const named = await Promise.all(
      answers.map((answer, index) => byName(search, ways[index] ?? '', answer)),
    );
    const commitments = [
      ...new Set(
        answers.flatMap(({ groups }, index) => [
          ...groups.flatMap(({ kind, ids }) => (kind === 'exact' ? ids : [])),
          ...(named[index]?.ids ?? []),
        ]),
      ),
    ];
    const others = answers.flatMap(({ also }, index) =>
      wholeOf(also)
        .filter((each) => otherForms.includes(each.kind) && !named[index]?.names.includes(each))
        .map(({ term, shown }) => ({ shown, way: (ways[index] ?? '').replace(term, shown) })),
    );
    return {
      commitments,
      asked: answers.map(({ terms, excluded }, index) => ({
        terms,
        excluded,
        names: (named[index]?.names ?? []).map(({ term, shown }) => ({ term, shown })),
      })),
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
