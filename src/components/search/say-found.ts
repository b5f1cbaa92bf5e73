import { search as words } from '../../i18n/zh/search.ts';
import type { AlsoSearched, SearchAnswer } from '../../search/engine/answer.ts';

/**
 * What an answer comes to, in a sentence to be shown and announced.
 *
 * @param unfiltered Where nothing was found: how many there would be without the filters that are set.
 */
export function sayFound(answer: SearchAnswer, unfiltered = 0): string {
  const [exact = 0, similar = 0] = answer.groups.map(({ ids }) => ids.length);
  const { nearest, total, terms, ways: asked } = answer;
  if (total === 0) {
    return words.none(asked, unfiltered, nearest);
  }
  if (nearest) {
    return words.nearest(terms, similar);
  }
  const way = exact === 0 ? onlyWay(answer) : null;
  return way === null ? words.found(asked, exact, similar) : words.foundBy[way](similar);
}

const ways: Partial<Record<AlsoSearched['kind'], keyof typeof words.foundBy>> = {
  department: 'name',
  year: 'name',
  category: 'name',
  pinyin: 'pinyin',
  value: 'value',
};

/**
 * The way in which every term was met, where it is one: whoever types 卫健委 or `weijianwei` means just that. Of
 * `2023年 教育` one was met in the texts.
 */
function onlyWay({
  also,
  terms,
}: Pick<SearchAnswer, 'also' | 'terms'>): keyof typeof words.foundBy | null {
  // `wei jian wei` is three terms read as one.
  const read = new Set(also.map(({ term }) => term));
  const isJoined = read.has(terms.map(({ typed }) => typed).join(' '));
  if (!(isJoined || terms.every(({ typed }) => read.has(typed)))) {
    return null;
  }
  const [first, ...others] = new Set(also.map(({ kind }) => ways[kind] ?? null));
  return first === undefined || others.length > 0 ? null : first;
}
