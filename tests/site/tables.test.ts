import { readFileSync } from 'node:fs';
import { describe } from 'vitest';
import { listing as words } from '../../src/i18n/zh/listing.ts';
import { readings } from '../../src/i18n/zh/readings.ts';
import { parseCsv } from '../domain/parse-csv.ts';
import { findBarriers } from './barriers.ts';
import { expect, test } from './browser.ts';
import {
  address,
  head,
  header,
  markup,
  numbers,
  records,
  says,
  status,
  titles,
} from './targets-table.ts';

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
