import { portalEngine } from './portal-engine.ts';
import { type QuickSearch, quickSearch } from './quick-search.ts';

let quick: QuickSearch | undefined;

/** Opens the dialog with what stands in the search box of the page. */
export function openQuickSearch(box: HTMLInputElement | null): void {
  quick ??= quickSearch(portalEngine());
  quick.open(box?.value ?? '');
}
