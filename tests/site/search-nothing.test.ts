import { describe } from 'vitest';
import { listing } from '../../src/i18n/zh/listing.ts';
import { search as words } from '../../src/i18n/zh/search.ts';
import { searchPage } from '../../src/i18n/zh/search-page.ts';
import { expect, test } from './browser.ts';
import { readRows } from './published-rows.ts';
import { found, status, titles } from './search-page.ts';

describe('where nothing is found or nothing can be loaded', () => {
  test('filters are cleared in one press', async ({ page }) => {
    await page.goto(`${found('托位')}&year=2022&department=commerce`);
    await expect.poll(() => status(page).textContent()).toMatch(/没有承诺含有“托位”/);
    await page.locator('#search-advice').getByRole('link', { name: words.clearFilters }).click();
    await expect.poll(() => titles(page).count()).toBeGreaterThan(0);
    expect(new URL(page.url()).search).toBe(`?q=${encodeURIComponent('托位')}`);
  });

  test.for(['latest.json', 'directory.bin', 'columns.bin', '/keys/', '/texts/'])(
    'says that it could not be loaded without %s, and works when tried again',
    async (part, { page, complaints }) => {
      await page.route(
        (url) => url.pathname.includes(part),
        (route) => route.abort(),
      );
      await page.goto(found('托位'));
      await expect.poll(() => status(page).textContent()).toBe(words.failed);
      expect(await titles(page).count()).toBe(0);
      await page.unrouteAll();
      await page.getByRole('button', { name: words.retry }).click();
      await expect.poll(() => titles(page).count()).toBeGreaterThan(0);
      expect(complaints.splice(0).length).toBeGreaterThan(0);
    },
  );

  test('says that the browser is too old where it cannot read the index', async ({
    page,
    complaints,
  }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'DecompressionStream'));
    await page.goto(found('托位'));
    await expect.poll(() => status(page).textContent()).toBe(words.cannotRead);
    expect(await page.locator('main a[href$="/commitments/"]').first().isVisible()).toBe(true);
    await page.goto(`/tables/commitments/?q=${encodeURIComponent('托位')}`);
    await expect.poll(() => page.locator('#listing-status').textContent()).toBe(listing.cannotRead);
    expect(complaints.splice(0).length).toBeGreaterThan(0);
  });

  test('says so where the script does not start, after a while', async ({ page, complaints }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto('/search/');
    const note = page.locator('#search-waiting');
    expect(await note.textContent()).toBe(words.tooOld);
    expect(await note.isVisible()).toBe(false);
    await expect.poll(() => note.isVisible()).toBe(true);
    expect(complaints.splice(0).length).toBeGreaterThan(0);
    await page.unrouteAll();
    await page.goto('/search/');
    await expect.poll(() => note.count()).toBe(0);
  });

  test('leads on without script', async ({ open }) => {
    const page = await open({ javaScript: false });
    await page.goto('/search/');
    const note = page.locator('noscript p');
    expect(await note.isVisible()).toBe(true);
    expect(await note.textContent()).toBe(searchPage.noScript);
    expect(await page.locator('#search-form').isVisible()).toBe(false);
    const ways = [
      '/years/2022/',
      '/departments/health/',
      '/commitments/',
      '/topics/childcare/',
      '/data/commitments.csv',
    ];
    for (const address of ways) {
      expect(await page.locator(`main a[href$="${address}"]`).first().isVisible()).toBe(true);
    }
  });

  test('one page has every text for the browser’s own search', async ({ page, baseUrl }) => {
    const rows = await readRows(baseUrl);
    await page.goto('/commitments/');
    const text = await page.locator('main').innerText();
    const missing = rows.filter(
      ({ title, target, outcome }) =>
        ![title, target, outcome].every((each) => each === null || text.includes(each.trim())),
    );
    // Blanks of the print are shown as one.
    expect(missing.filter(({ target, outcome }) => !/\s/.test(`${target}${outcome}`))).toEqual([]);
  });
});
