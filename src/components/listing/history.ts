/** The page's place in the browser's history. */
export interface ListingHistory {
  /**
   * Goes to an address of this page. Where one goes on typing, the same entry is rewritten, so that going
   * back does not pass through every letter.
   */
  go(search: string, isTyping: boolean): void;
  /** How far the page was scrolled when this entry was left, in CSS pixels. */
  scroll(): number;
  /** Keeps how far the page is scrolled. */
  keepScroll(): void;
}

export function listingHistory(): ListingHistory {
  let wasTyping = false;
  // Rows come after the page: the browser would scroll back before there is anything to scroll.
  history.scrollRestoration = 'manual';

  function keepScroll() {
    history.replaceState({ scroll: window.scrollY }, '');
  }

  return {
    keepScroll,
    go(search, isTyping) {
      const address = `${location.pathname}${search}`;
      if (search !== location.search) {
        if (isTyping && wasTyping) {
          history.replaceState({ scroll: 0 }, '', address);
        } else {
          keepScroll();
          history.pushState({ scroll: 0 }, '', address);
        }
      }
      wasTyping = isTyping;
    },
    scroll() {
      const kept: unknown = history.state;
      return typeof kept === 'object' && kept !== null && 'scroll' in kept
        ? Number(kept.scroll)
        : 0;
    },
  };
}
