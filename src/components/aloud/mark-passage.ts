import type { Passage } from './passages.ts';

const name = 'aloud';

/** Marks the sentence that is being read, where the browser can, and its paragraph; brings it into sight. */
export function markPassage(passage: Passage | null): void {
  const old = document.querySelector('[data-aloud-now]');
  old?.removeAttribute('data-aloud-now');
  if ('highlights' in CSS) {
    CSS.highlights.delete(name);
  }
  if (passage === null) {
    return;
  }
  const { block, range } = passage;
  block.setAttribute('data-aloud-now', '');
  if ('highlights' in CSS) {
    CSS.highlights.set(name, new Highlight(range));
  }
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) {
    // The block may be higher than the window; what is read of it is not.
    scrollBy({ top: top - innerHeight / 3 });
  }
}
