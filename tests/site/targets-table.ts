import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { parseCsv } from '../domain/parse-csv.ts';
import { expect } from './browser.ts';

/** The table of targets: its page in a browser, and its rows as its file has them. */

export const address = '/tables/targets/';
const rows = parseCsv(readFileSync('dist/tables/targets.csv', 'utf8').replace(/^\ufeff/, ''));
export const [header = [], ...records] = rows;

export const status = (page: Page) => page.locator('#listing-status');
export const titles = (page: Page) => page.locator('#listing-rows .listing-title a');
export const head = (page: Page, label: string) =>
  page.locator('#listing thead').getByRole('button', { name: label });

export const says = (page: Page) => expect.poll(() => status(page).textContent());

/** Numbers of the first page, as they stand in their column. */
export function numbers(page: Page): Promise<string[]> {
  return page.locator('#listing-rows tr > td:nth-of-type(4)').allTextContents();
}

/** The rows as they are marked up, blanks between elements aside. */
export async function markup(page: Page): Promise<string> {
  return (await page.locator('#listing-rows').innerHTML()).replaceAll(/>\s+</g, '><').trim();
}
