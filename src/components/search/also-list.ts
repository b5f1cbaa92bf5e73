import { search as words } from '../../i18n/zh/search.ts';
import type { SearchState } from '../../search/address-state.ts';
import type { AlsoSearched } from '../../search/engine/answer.ts';
import { element } from '../element.ts';
import { addressOf } from './state-links.ts';

/** What was searched besides what was typed, each with a link that leaves it out, and what was left out. */
export function alsoItems(state: SearchState, also: readonly AlsoSearched[]): HTMLLIElement[] {
  return [
    ...also.map(({ kind, term, shown }) =>
      // Simplified characters are the same word: there is nothing to leave out.
      kind === 'simplified'
        ? element('li', {}, words.also(kind, term, shown))
        : alsoItem(words.also(kind, term, shown), words.off, words.alsoOff(shown), {
            ...state,
            without: [...state.without, shown],
            page: 1,
          }),
    ),
    ...state.without.map((shown) =>
      alsoItem(words.notSearched(shown), words.alsoOn, `${words.alsoOn}${shown}`, {
        ...state,
        without: state.without.filter((other) => other !== shown),
        page: 1,
      }),
    ),
  ];
}

function alsoItem(
  said: string,
  action: string,
  actionLabel: string,
  next: SearchState,
): HTMLLIElement {
  const change = element(
    'a',
    { href: addressOf(next), 'data-in-page': '', 'aria-label': actionLabel },
    action,
  );
  return element('li', {}, said, ' ', change);
}
