import { search as words } from '../../i18n/zh/search.ts';
import type { SearchAnswer } from '../../search/engine/answer.ts';

/** What an answer comes to, in a sentence to be shown and announced. */
export function sayFound(answer: SearchAnswer): string {
  const [exact = 0, similar = 0] = answer.groups.map(({ ids }) => ids.length);
  const { terms, nearest, total } = answer;
  if (total === 0) {
    return words.none(terms);
  }
  return nearest ? words.nearest(terms, similar) : words.found(terms, exact, similar);
}
