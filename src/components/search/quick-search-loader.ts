import { isSearchKey } from './search-key.ts';

/*
 * All that is loaded before somebody searches: opens the dialog for a quick look on `/` and on a press on the search
 * box of the header. Without it, or where the dialog cannot be loaded, the box is a plain form.
 */

const box = document.querySelector<HTMLInputElement>('.site-search input');

async function open(): Promise<void> {
  try {
    const { openQuickSearch } = await import('./portal-quick-search.ts');
    await openQuickSearch(box);
  } catch (error) {
    reportError(error);
    box?.focus();
  }
}

document.addEventListener('keydown', (event) => {
  if (isSearchKey(event)) {
    event.preventDefault();
    open();
  }
});
box?.addEventListener('click', open);
