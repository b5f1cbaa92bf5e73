import type { Page } from 'playwright-core';
import { expect } from './browser.ts';

// The search page as a test looks at it.

export const status = (page: Page) => page.locator('#search-status');
export const titles = (page: Page) => page.locator('#search-list a[data-result]');
export const input = (page: Page) => page.locator('#search-query');
export const box = (page: Page, name: string, value: string | number) =>
  page.locator(`#search-facets input[name="${name}"][value="${value}"]`);

/** Address of the search page with a query. */
export function found(query: string): string {
  return `/search/?q=${encodeURIComponent(query)}`;
}

/** Waits until the page says that it found so many. */
export async function answered(page: Page, total: number): Promise<void> {
  await expect.poll(() => status(page).textContent()).toMatch(new RegExp(`^共?${total}项`));
}

/** Where the results on the page lead, in their order. */
export async function hrefs(page: Page): Promise<(string | null)[]> {
  return titles(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
}
