import { readFileSync } from 'node:fs';
import { gzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { synthesiseTargets } from '../../scripts/bench/synthetic-targets.ts';
import type { ListedTarget } from '../../src/domain/listed-targets.ts';
import { listing as words } from '../../src/i18n/zh/listing.ts';
import { readings } from '../../src/i18n/zh/readings.ts';
import { buildListing } from '../../src/listing/build-listing.ts';
import { defineTargets } from '../../src/listing/definitions.ts';
import { parseCsv } from '../domain/parse-csv.ts';
import { findBarriers } from './barriers.ts';
import { expect, test } from './browser.ts';

const address = '/tables/targets/';
const rows = parseCsv(readFileSync('dist/tables/targets.csv', 'utf8').replace(/^\ufeff/, ''));
const [header = [], ...records] = rows;

const status = (page: Page) => page.locator('#listing-status');
const titles = (page: Page) => page.locator('#listing-rows .listing-title a');
const head = (page: Page, label: string) =>
  page.locator('#listing thead').getByRole('button', { name: label });

const says = (page: Page) => expect.poll(() => status(page).textContent());

/** Numbers of the first page, as they stand in their column. */
function numbers(page: Page): Promise<string[]> {
  return page.locator('#listing-rows tr > td:nth-of-type(4)').allTextContents();
}

describe('a table that can be sorted and narrowed', () => {
  test('shows its first rows before anything is loaded, and the script makes the same of them', async ({
    page,
    open,
  }) => {
    const plain = await open({ javaScript: false });
    await plain.goto(address);
    const built = await markup(plain);
    expect(built.length).toBeGreaterThan(1000);
    // The latest year first is the order in which the rows come anyway.
    await page.goto(`${address}?sort=-year`);
    await says(page).toContain(words.listings.targets.orders['-year']);
    expect(await markup(page)).toBe(built);
  });

  test('says how many rows there are, and goes through all of them', async ({ page }) => {
    await page.goto(address);
    await says(page).toContain(words.all(words.listings.targets.count(records.length)));
    const first = await titles(page).first().textContent();
    await page.getByRole('link', { name: words.next }).click();
    await says(page).toContain('第2页');
    expect(new URL(page.url()).search).toBe('?page=2');
    await page.goBack();
    await expect.poll(() => titles(page).first().textContent()).toBe(first);
    await page.goto(`${address}?page=999`);
    await expect.poll(() => titles(page).count()).toBe(records.length % 50 || 50);
  });

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

  test('sorts by a column and back, and says so', async ({ open }) => {
    const page = await open({ width: 1280 });
    await page.goto(`${address}?unit=%25`);
    const expected = records.filter((record) => record[header.indexOf('base_unit')] === '%');
    await says(page).toContain(words.found(words.listings.targets.count(expected.length)));
    await head(page, words.listings.targets.columns.value).click();
    await says(page).toContain(words.ordered(words.listings.targets.orders['-value']));
    const falling = (await numbers(page)).map(Number.parseFloat);
    expect(falling).toEqual(falling.toSorted((a, b) => b - a));
    const cell = page.locator('#listing th[data-column="value"]');
    expect(await cell.getAttribute('aria-sort')).toBe('descending');
    expect(new URL(page.url()).search).toBe('?unit=%25&sort=-value');

    // With the keyboard as well.
    await head(page, words.listings.targets.columns.value).focus();
    await page.keyboard.press('Enter');
    await says(page).toContain(words.ordered(words.listings.targets.orders.value));
    expect(await cell.getAttribute('aria-sort')).toBe('ascending');
    await page.goBack();
    await says(page).toContain(words.ordered(words.listings.targets.orders['-value']));
    await page.goForward();
    await says(page).toContain(words.ordered(words.listings.targets.orders.value));
  });

  test('narrows by what is chosen, and a shared link shows the same', async ({ open }) => {
    const page = await open({ width: 1280 });
    await page.goto(address);
    await page.getByLabel(words.filterNames.year ?? '', { exact: true }).selectOption('2023');
    await page.getByLabel(words.filterNames.department ?? '').selectOption('health');
    await page.getByLabel(words.filterNames.min ?? '').fill('100');
    await page.keyboard.press('Enter');
    const expected = records.filter(
      (record) =>
        record[header.indexOf('year')] === '2023' &&
        record[header.indexOf('department_id')] === 'health' &&
        Number(record[header.indexOf('base_value')] || Number.NaN) >= 100,
    );
    await says(page).toBe(words.found(words.listings.targets.count(expected.length)));
    const shown = await markup(page);
    expect(await titles(page).count()).toBe(expected.length);

    const other = await open({ width: 1280 });
    await other.goto(page.url());
    await expect.poll(() => status(other).textContent()).toBe(await status(page).textContent());
    expect(await markup(other)).toBe(shown);
    expect(await other.getByLabel(words.filterNames.min ?? '').inputValue()).toBe('100');

    await other.getByRole('button', { name: words.clear }).click();
    await says(other).toContain(words.all(words.listings.targets.count(records.length)));
    expect(new URL(other.url()).search).toBe('');
  });

  test('lets one jump to a part of the page', async ({ open }) => {
    const page = await open({ width: 1280 });
    await page.goto(`${address}?year=2023`);
    await says(page).toContain('找到');
    await page.locator('main').evaluate((main) => {
      const jump = document.createElement('a');
      jump.href = '#listing-ways';
      jump.textContent = '跳';
      main.prepend(jump);
    });
    await page.getByText('跳', { exact: true }).click();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
  });

  test('comes back from a commitment to the same rows at the same place', async ({ open }) => {
    const page = await open({ width: 1280 });
    await page.goto(`${address}?unit=%25&sort=-value`);
    await says(page).toContain('排序');
    const title = titles(page).nth(30);
    const name = await title.textContent();
    await title.click();
    await page.waitForURL('**/commitments/**');
    await page.goBack();
    await expect.poll(() => titles(page).nth(30).textContent()).toBe(name);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(1000);
  });

  test('hands over exactly what it has found', async ({ open }) => {
    const page = await open({ width: 1280 });
    await page.goto(`${address}?reading=exceeded&sort=-value`);
    const expected = records.filter((record) => record[header.indexOf('reading')] === 'exceeded');
    const count = words.listings.targets.count(expected.length);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.save(count) }).click(),
    ]);
    const edition = await page.locator('.site-footer .edition').innerText();
    expect(download.suggestedFilename()).toBe(
      `数字目标表-推算：${readings.names.exceeded}-${edition}.csv`,
    );
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.startsWith('\ufeff')).toBe(true);
    const [own = [], ...saved] = parseCsv(text.slice(1));
    expect(own).toEqual(header);
    expect(saved.map((record) => record.join()).sort()).toEqual(
      expected.map((record) => record.join()).sort(),
    );
    await says(page).toBe(words.saved(count));
  });

  test('says that nothing was found, and that it could not be loaded', async ({
    page,
    complaints,
  }) => {
    await page.goto(`${address}?q=${encodeURIComponent('火星人')}`);
    await says(page).toBe(words.none);
    await page.route('**/rows-*.bin', (route) => route.abort());
    await page.goto(`${address}?year=2023`);
    await says(page).toBe(words.failed);
    await page.unrouteAll();
    await page.getByRole('button', { name: words.retry }).click();
    await says(page).toContain('找到');
    expect(complaints.splice(0).length).toBeGreaterThan(0);
  });

  test('without script its parts have all of its rows, each with an anchor of its own', async ({
    open,
  }) => {
    const page = await open({ javaScript: false });
    for (const name of ['targets', 'commitments'] as const) {
      const [head = [], ...all] = parseCsv(
        readFileSync(`dist/tables/${name}.csv`, 'utf8').replace(/^\ufeff/, ''),
      );
      const shown: string[] = [];
      await page.goto(`/tables/${name}/`);
      await page.getByRole('link', { name: words.noScriptParts }).click();
      let next = page.locator('nav[aria-labelledby="parts"] li a').first();
      for (;;) {
        await next.click();
        const rows = page.locator('.listing-table tbody tr');
        const ids = await rows.evaluateAll((each) => each.map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => /^[a-z]/.test(id))).toBe(true);
        shown.push(
          ...(await rows
            .locator('.listing-title a')
            .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))),
        );
        const [, year = '', category = ''] =
          /\/(\d{4})\/([a-z]+)\/$/.exec(new URL(page.url()).pathname) ?? [];
        expect(await page.title()).toContain(`${year}年`);
        expect(category).not.toBe('');
        next = page.locator('.pager a[rel="next"]');
        if ((await next.count()) === 0) {
          break;
        }
      }
      const url = head.indexOf('url');
      expect(shown).toEqual(all.map((record) => record[url]));
    }
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

  test('copies of a row the address where it stands for good, and shows it there', async ({
    open,
  }) => {
    const page = await open({ width: 1280 });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${address}?year=2022&q=托位`);
    await says(page).toContain('找到');
    const row = page.locator('#listing-rows tr').first();
    const title = await row.locator('.listing-title a').textContent();
    await row.locator('.listing-title a').focus();
    const button = page.locator('.place-copy');
    await button.click();
    await page.locator('.place-copy[data-done]').waitFor();
    const copied = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    const [path = '', anchor = ''] = (copied.at(-1) ?? '')
      .replace(/^https?:\/\/[^/]+/, '')
      .split('#');
    expect(path).toMatch(/^\/tables\/targets\/2022\/[a-z]+\/$/);
    const other = await open({ javaScript: false });
    await other.goto(`${path}#${anchor}`);
    const target = other.locator(`tr#${anchor}`);
    expect(await target.locator('.listing-title a').textContent()).toBe(title);
    const colours = await target
      .locator('td, th')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).backgroundColor));
    expect(new Set(colours).size).toBe(1);
    expect(colours[0]).not.toBe('rgba(0, 0, 0, 0)');
  });

  test('is whole without script', async ({ open }) => {
    const page = await open({ javaScript: false });
    await page.goto(address);
    expect(await titles(page).count()).toBe(50);
    expect(await page.locator('noscript p').textContent()).toContain(words.noScript);
    expect(await page.locator('#listing-form').isVisible()).toBe(false);
    for (const href of ['/tables/targets.csv', '/years/2022/', '/departments/health/']) {
      expect(await page.locator(`main a[href="${href}"]`).first().isVisible()).toBe(true);
    }
  });

  test.for([
    ['targets', '', 'light'],
    ['targets', '?q=养老&sort=-value', 'dark'],
    ['targets', '?q=火星人', 'light'],
    ['commitments', '?published=outcome', 'light'],
  ] as const)(
    'has no barriers and fits a small phone: %s%s, %s',
    async ([name, state, colorScheme], { open }) => {
      for (const width of [320, 1280]) {
        const page = await open({ colorScheme, width });
        await page.goto(`/tables/${name}/${state}`);
        await says(page).toMatch(/^(?:共|找到|没有|\d+项)/);
        expect(await findBarriers(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    },
  );
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

/** The rows as they are marked up, blanks between elements aside. */
async function markup(page: Page): Promise<string> {
  return (await page.locator('#listing-rows').innerHTML()).replaceAll(/>\s+</g, '><').trim();
}

/** A row of the file, as far as it matters which values are absent and which are numbers. */
function toTarget(record: string[]): ListedTarget {
  const numeric = ['year', 'no', 'value', 'value_max', 'base_value', 'line', 'quote_start'];
  const entries = header.map((name, index) => {
    const value = record[index] ?? '';
    return [name, value === '' ? null : numeric.includes(name) ? Number(value) : value];
  });
  return Object.fromEntries(entries);
}
