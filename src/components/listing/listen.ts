import { type ListingState, parseListingState, plainState } from '../../listing/address-state.ts';
import type { ListingShape } from '../../listing/listing.ts';
import { whenTyped } from '../search/typing.ts';
import type { ListingElements } from './elements.ts';
import { readForm } from './form.ts';
import { nextSort } from './next-sort.ts';

/** What the page does when it is asked something. */
export interface ListingActions {
  /** Goes to a state; while one types, without touching the form. */
  go: (state: ListingState, isTyping?: boolean) => Promise<void>;
  save: () => void;
  /** The state that is shown. */
  shown: () => ListingState;
}

/** Listens to the form, the headings of the columns and the links of a listing. */
export function listenToListing(
  elements: ListingElements,
  shape: ListingShape,
  actions: ListingActions,
): void {
  listenToForm(elements, shape, actions);
  elements.save.addEventListener('click', actions.save);
  for (const head of elements.heads) {
    head.querySelector('button')?.addEventListener('click', () => {
      const shown = actions.shown();
      const sort = nextSort(shown.sort, head.dataset.column ?? '');
      actions.go({ ...shown, sort, page: 1 });
    });
  }
  listenToLinks(elements, shape, actions);
}

function listenToForm(
  { form, query, clear }: ListingElements,
  shape: ListingShape,
  { go }: ListingActions,
): void {
  const stopTyping = whenTyped(query, () => go(readForm(form, shape), true));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    stopTyping();
    go(readForm(form, shape));
  });
  form.addEventListener('change', ({ target }) => {
    if (target !== query) {
      go(readForm(form, shape));
    }
  });
  clear.addEventListener('click', () => {
    go(plainState);
    query.focus();
  });
}

/** Links to another state of the page are followed without loading it anew. */
function listenToLinks(
  { section, heading }: ListingElements,
  shape: ListingShape,
  { go }: ListingActions,
): void {
  section.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const link = target?.closest<HTMLAnchorElement>('a[data-in-page]') ?? null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    go(parseListingState(new URL(link.href).search, shape)).then(() => {
      heading.focus({ preventScroll: true });
      section.scrollIntoView();
    });
  });
}
