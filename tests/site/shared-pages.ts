import type { Page } from 'playwright-core';
import { readBuiltSite } from '../../scripts/lib/built-site.ts';
import { readOwnAddress } from '../../scripts/lib/own-address.ts';

// Pages to share and cite, and what a browser has copied.

export const own = readOwnAddress('dist');
export const site = readBuiltSite('dist', '/', own?.origin ?? null);

/** The address of a measure, where there is something to draw, quote and cite. */
export const measure =
  site.pages.find(
    ({ address: each, text }) =>
      each.startsWith('/measures/') && text.includes('poster.png') && text.includes('<blockquote'),
  )?.address ?? '';

/** The address of a commitment with both sides, whose citation names the lines of each. */
export const commitment =
  site.pages.find(
    ({ address: each, text }) =>
      each.startsWith('/commitments/') &&
      text.includes('id="outcome"') &&
      !text.includes('is-absent'),
  )?.address ?? '';

/** Opens a page that may read and write what is copied. */
export async function openWithClipboard(page: Page, path: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(path);
}

/** Whole address of a path: where the site says that it stands, or else where it is served. */
export const wholeOf = (path: string, baseUrl: string) =>
  new URL(path, own?.origin ?? baseUrl).href;

/** What was copied last. */
export const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
