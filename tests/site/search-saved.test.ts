import { describe } from 'vitest';
import { searchSave } from '../../src/i18n/zh/search-save.ts';
import { expect, test } from './browser.ts';
import { holds, readRows } from './published-rows.ts';
import { answered, found, hrefs, titles } from './search-page.ts';

describe('what is found is taken away', () => {
  test('as a table, all of it, in its order', async ({ page, baseUrl }) => {
    const rows = (await readRows(baseUrl)).filter((row) => holds(row, '服务'));
    await page.goto(`${found('服务')}&strict=1`);
    await answered(page, rows.length);
    await page.locator('#search-save summary').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: searchSave.csv }).click(),
    ]);
    const edition = await page.locator('footer .edition').textContent();
    expect(download.suggestedFilename()).toBe(`搜索结果-服务-${edition}.csv`);
    const text = Buffer.concat(await (await download.createReadStream()).toArray()).toString();
    const lines = text.trimEnd().split('\r\n');
    expect(lines[0]).toBe(`\ufeff${Object.values(searchSave.columns).join(',')}`);
    expect(lines).toHaveLength(rows.length + 1);
    const [first] = await hrefs(page);
    expect(lines[1]).toContain(first);
  });

  test('as data that says what was asked', async ({ page }) => {
    await page.goto(`${found('托位')}&year=2022`);
    await expect.poll(() => titles(page).count()).toBeGreaterThan(0);
    await page.locator('#search-save summary').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: searchSave.json }).click(),
    ]);
    const text = Buffer.concat(await (await download.createReadStream()).toArray()).toString();
    const saved: {
      query: string;
      url: string;
      edition: string;
      filters: string[];
      results: { id: string }[];
    } = JSON.parse(text);
    const edition = await page.locator('footer .edition').textContent();
    expect(download.suggestedFilename()).toBe(`搜索结果-托位-年份：2022年-${edition}.json`);
    expect(saved.filters).toEqual(['年份：2022年']);
    expect(saved.edition).toBe(edition);
    expect([saved.query, saved.url]).toEqual(['托位', page.url()]);
    expect(saved.results.map(({ id }) => `/commitments/${id}/`)).toEqual(await hrefs(page));
  });

  test('under a name that every file system takes, however much was asked', async ({ page }) => {
    const asked = `${found('养老 服务|"托育/托位"|公共服务体系建设|营商环境')}&year=2022&year=2023&side=target&numbers=yes`;
    await page.goto(asked);
    await expect.poll(() => titles(page).count()).toBeGreaterThan(0);
    await page.locator('#search-save summary').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: searchSave.csv }).click(),
    ]);
    const name = download.suggestedFilename();
    expect(name).toMatch(/^搜索结果-养老-服务-托育-托位-公共服务体系-已设3个筛选-[-0-9a-f]+\.csv$/);
    expect(Buffer.byteLength(name)).toBeLessThan(200);
  });

  test('as a sentence with a link', async ({ page }) => {
    await page.goto(`${found('托位')}&year=2022`);
    await expect.poll(() => titles(page).count()).toBeGreaterThan(0);
    await page.locator('#search-save summary').click();
    const field = page.getByLabel(searchSave.sentence);
    // It is filled once the answer is there, which on a busy machine is after the click.
    await expect.poll(() => field.inputValue()).not.toBe('');
    const sentence = await field.inputValue();
    expect(sentence).toContain('“托位”（年份：2022年）');
    expect(sentence).toMatch(/\d+项承诺与所查一致/);
    expect(sentence.endsWith(page.url())).toBe(true);
  });
});
