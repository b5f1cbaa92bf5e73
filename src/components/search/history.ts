import { formatState, type SearchState } from '../../search/address-state.ts';
import { addressOf } from './state-links.ts';

/** The page's place in the browser's history. */
export interface SearchHistory {
  /** As one types: the same entry is rewritten, so that going back does not pass through every letter. */
  rewrite(state: SearchState): void;
  /** A step of its own, where the address becomes another one. */
  push(state: SearchState): void;
  /** From here on, typing begins an entry of its own. */
  settle(): void;
  /** How far the page was scrolled when this entry was left, in CSS pixels. */
  scroll(): number;
  /** Keeps how far the page is scrolled. */
  keepScroll(): void;
}

export function searchHistory(): SearchHistory {
  let isSettled = true;
  // Results come after the page: the browser would scroll back before there is anything to scroll.
  history.scrollRestoration = 'manual';

  function keepScroll() {
    history.replaceState({ scroll: window.scrollY }, '');
  }

  function push(state: SearchState) {
    if (formatState(state) !== location.search) {
      keepScroll();
      history.pushState({ scroll: 0 }, '', addressOf(state));
    }
    isSettled = true;
  }

  return {
    keepScroll,
    push,
    rewrite(state) {
      if (isSettled) {
        push(state);
        isSettled = false;
        return;
      }
      history.replaceState({ scroll: 0 }, '', addressOf(state));
    },
    settle() {
      isSettled = true;
    },
    scroll() {
      const kept: unknown = history.state;
      return typeof kept === 'object' && kept !== null && 'scroll' in kept
        ? Number(kept.scroll)
        : 0;
    },
  };
}
