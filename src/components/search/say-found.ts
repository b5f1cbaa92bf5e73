import { search as words } from '../../i18n/zh/search.ts';
import type { AlsoSearched, SearchAnswer } from '../../search/engine/answer.ts';

/** What an answer comes to, in a sentence to be shown and announced. */
export function sayFound(answer: SearchAnswer): string {
  const [exact = 0, similar = 0] = answer.groups.map(({ ids }) => ids.length);
  const { nearest, total, also } = answer;
  if (total === 0) {
    return words.none(answer);
  }
  if (nearest) {
    return words.nearest(answer, similar);
  }
  const way = exact === 0 ? onlyWay(also) : null;
  return way === null ? words.found(answer, exact, similar) : words.foundBy[way](similar);
}

const ways: Partial<Record<AlsoSearched['kind'], keyof typeof words.foundBy>> = {
  department: 'name',
  year: 'name',
  category: 'name',
  pinyin: 'pinyin',
  value: 'value',
};

/** The way in which everything was found, where it is one: whoever types 卫健委 or `weijianwei` means just that. */
function onlyWay(also: readonly AlsoSearched[]): keyof typeof words.foundBy | null {
  const [first, ...others] = new Set(also.map(({ kind }) => ways[kind] ?? null));
  return first === undefined || others.length > 0 ? null : first;
}
