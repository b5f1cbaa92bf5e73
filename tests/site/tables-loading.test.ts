import { gzipSync } from 'fflate';
import { describe } from 'vitest';
import { synthesiseTargets } from '../../scripts/bench/synthetic-targets.ts';
import type { ListedTarget } from '../../src/domain/listed-targets.ts';
import { listing as words } from '../../src/i18n/zh/listing.ts';
import { buildListing } from '../../src/listing/build-listing.ts';
import { defineTargets } from '../../src/listing/definitions.ts';
import { expect, test } from './browser.ts';
import { address, head, header, numbers, records, says } from './targets-table.ts';

describe('a table loads what it needs', () => {
  test('loads no search before there is something to search for', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/tables/commitments/');
    await page.waitForLoadState('networkidle');
    const search = () =>
      asked.filter((path) => /^\/_astro\/(?:search|portal)|^\/search\//.test(path));
    expect(search()).toEqual([]);
    await page.locator('#listing-query').fill('托位');
    await expect.poll(() => search().length).toBeGreaterThan(0);
  });

  test('loads nothing that answers before somebody comes near the form, and then at once', async ({
    open,
  }) => {
    const page = await open({ width: 1280 });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const loaded = () => asked.filter((path) => path.includes('load-listing'));
    expect(loaded()).toEqual([]);
    await page.locator('#listing-query').hover();
    await expect.poll(() => loaded().length).toBe(1);
  });

  test('does what was asked while it was still loading', async ({ open }) => {
    const page = await open({ width: 1280 });
    await page.route('**/load-listing*', async (route) => {
      await page.waitForTimeout(300);
      return route.continue();
    });
    await page.goto(address);
    await page.getByLabel(words.filterNames.year ?? '', { exact: true }).selectOption('2023');
    await says(page).toContain('找到');
    await page.goto(address);
    await head(page, words.listings.targets.columns.value).click();
    await says(page).toContain(words.ordered(words.listings.targets.orders['-value']));
    await page.goto(address);
    await page.getByRole('link', { name: words.next }).click();
    await says(page).toContain('第2页');
  });
});

test('at 100,000 rows a question reads a small part of them', async ({ open }) => {
  const page = await open({ width: 1280 });
  const real = records.map(toTarget);
  const { rows: many, departments } = synthesiseTargets(real, 100_000);
  const { files } = buildListing(defineTargets({ departments, categories: [] }, many), many);
  const bytes = new Map(files.map((file) => [file.name, file.bytes]));
  let read = 0;
  let requests = 0;
  await page.route('**/tables/targets/*/*.bin', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1)?.replace('.bin', '');
    const body = Buffer.from(gzipSync(bytes.get(name ?? '') ?? new Uint8Array()));
    read += body.length;
    requests += 1;
    return route.fulfill({ body, contentType: 'application/octet-stream' });
  });
  await page.route('**/tables/targets/*', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/data-rows="\d+"/, `data-rows="${many.length}"`);
    return route.fulfill({ response, body: html });
  });
  await page.goto(`${address}?unit=${encodeURIComponent('元')}&sort=-value`);
  await says(page).toContain('排序');
  const falling = await numbers(page);
  expect(falling.length).toBe(50);
  expect(read).toBeLessThan(400_000);
  // Two columns, and at most one file for each row that is shown; there are more than 6000.
  expect(requests).toBeLessThanOrEqual(52);
  expect(bytes.size).toBeGreaterThan(6000);
  await head(page, words.listings.targets.columns.difficulty).click();
  await says(page).toContain(words.listings.targets.orders['-difficulty']);
  expect(read).toBeLessThan(800_000);
});

/** A row of the file, as far as it matters which values are absent and which are numbers. */
function toTarget(record: string[]): ListedTarget {
  const numeric = ['year', 'no', 'value', 'value_max', 'base_value', 'line', 'quote_start'];
  const entries = header.map((name, index) => {
    const value = record[index] ?? '';
    return [name, value === '' ? null : numeric.includes(name) ? Number(value) : value];
  });
  return Object.fromEntries(entries);
}
