import { readFileSync } from 'node:fs';
import { describe } from 'vitest';
import { listing as words } from '../../src/i18n/zh/listing.ts';
import { parseCsv } from '../domain/parse-csv.ts';
import { expect, test } from './browser.ts';
import { address, says, titles } from './targets-table.ts';

describe('a table without script', () => {
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
});
