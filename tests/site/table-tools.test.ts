import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { tableTools as words } from '../../src/i18n/zh/table-tools.ts';
import { findBarriers } from './barriers.ts';
import { expect, test } from './browser.ts';

const standings = '/years/2022/economic/';
const measured = '/departments/human-resources/';

/** What is said aloud of the table that has some words in its caption. */
const said = (page: Page, caption: string) => bar(page, caption).getByRole('status');

const bar = (page: Page, caption: string) =>
  page.locator(
    `xpath=//caption[contains(., "${caption}")]/ancestor::*[preceding-sibling::*[1][contains(@class, "table-tools")]][1]/preceding-sibling::*[1]`,
  );

const rowNames = (page: Page, caption: string) =>
  page.locator('table', { hasText: caption }).locator('tbody th a').allInnerTexts();

describe('a table on an ordinary page', () => {
  test('is sorted by its headings with the keyboard, back again, and says so', async ({ open }) => {
    const page = await open({ width: 1280 });
    await page.goto(standings);
    const caption = '得分与排名表';
    const printed = await rowNames(page, caption);
    const name = page
      .locator('table', { hasText: caption })
      .getByRole('button', { name: '部门', exact: true });
    await name.waitFor();
    await name.focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => said(page, caption).textContent())
      .toBe(words.sorted.text.ascending('部门'));
    const sorted = await rowNames(page, caption);
    expect(sorted).not.toEqual(printed);
    expect(sorted).toEqual(printed.toSorted((a, b) => a.localeCompare(b, 'zh-CN')));
    const head = page.locator('table', { hasText: caption }).locator('th', { hasText: '部门' });
    expect(await head.first().getAttribute('aria-sort')).toBe('ascending');
    await page.keyboard.press('Space');
    expect(await said(page, caption).textContent()).toBe(words.sorted.text.descending('部门'));
    await page.keyboard.press('Enter');
    expect(await said(page, caption).textContent()).toBe(words.unsorted);
    expect(await rowNames(page, caption)).toEqual(printed);
    expect(await head.first().getAttribute('aria-sort')).toBeNull();
  });

  test('never sorts numbers of several units against each other', async ({ open }) => {
    const page = await open({ width: 1280 });
    await page.goto('/years/2022/social/');
    const table = page.locator('table', { hasText: '图中的数字' }).first();
    await table.getByRole('button', { name: '倍数' }).waitFor();
    expect(await table.getByRole('button', { name: '目标' }).count()).toBe(0);
    expect(await table.getByRole('button', { name: '结果' }).count()).toBe(0);
  });

  test('says in which order it stands, and changes at the first click', async ({ open }) => {
    const page = await open({ width: 1280 });
    await page.goto('/years/2022/social/');
    const table = page.locator('table', { hasText: '图中的数字' }).first();
    const head = table.locator('th', { hasText: '倍数' }).first();
    const button = head.getByRole('button');
    await button.waitFor();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const printed = await table.locator('tbody tr').allInnerTexts();
    await button.click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect(await table.locator('tbody tr').allInnerTexts()).not.toEqual(printed);
    await button.click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(await table.locator('tbody tr').allInnerTexts()).toEqual(printed);
  });

  test('is narrowed by words, a measure with all its years in one piece, and says so', async ({
    open,
  }) => {
    const page = await open({ width: 390 });
    await page.goto(measured);
    const table = page.locator('.panel-table');
    const all = await table.locator('tbody').count();
    const closed = page.locator('details:not([open])', { has: table });
    if ((await closed.count()) > 0) {
      await closed.locator('summary').first().click();
    }
    const caption = (await table.locator('caption').textContent())?.trim() ?? '';
    const field = page.getByLabel(words.filter(caption)).first();
    await field.fill('技能');
    const shown = await table.locator('tbody:not([hidden])').allInnerTexts();
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(all);
    expect(shown.every((text) => text.includes('技能'))).toBe(true);
    await expect
      .poll(() => page.locator('.table-tools [role="status"]').first().textContent())
      .toBe(words.shown(shown.length, all));
    await field.fill('火星');
    expect(await page.locator('.table-tools [role="status"]').first().textContent()).toBe(
      words.shown(0, all),
    );
    await field.fill('');
    expect(await table.locator('tbody:not([hidden])').count()).toBe(all);
  });

  test('keeps its order and its words in the address, from which it comes back', async ({
    open,
  }) => {
    const page = await open({ width: 1280 });
    await page.goto('/years/2022/social/?other=1#glance');
    const table = () => page.locator('table', { hasText: '图中的数字' }).first();
    await table().getByRole('button', { name: '倍数' }).click();
    const field = page.getByLabel(words.filter('图中的数字')).first();
    await field.fill('卫');
    const { searchParams, hash } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toEqual({
      other: '1',
      'glance.sort': '倍数',
      'glance.find': '卫',
    });
    expect(hash).toBe('#glance');
    const rows = async () => (await table().locator('tbody:visible').allInnerTexts()).join('\n');
    const left = await rows();
    expect(left).toContain('卫');

    await page.reload();
    await table().locator('[aria-sort="ascending"]').waitFor();
    expect(await rows()).toBe(left);
    expect(await field.inputValue()).toBe('卫');

    await field.fill('');
    // Printed from the largest, it is turned by the first press and back by the second.
    await table().getByRole('button', { name: '倍数' }).click();
    expect(new URL(page.url()).search).toBe('?other=1');
  });

  test('that is folded away opens for whoever is sent its state', async ({ open }) => {
    const page = await open({ width: 390 });
    await page.goto(`${measured}?measures.find=技能`);
    await page.locator('.panel-table tbody[hidden]').first().waitFor({ state: 'attached' });
    expect(await page.locator('.panel-table').isVisible()).toBe(true);
  });

  test('is narrowed only where it has many rows', async ({ open }) => {
    const page = await open({ width: 1280 });
    await page.goto(measured);
    await page.locator('.table-tools input').first().waitFor({ state: 'attached' });
    const fields = page.locator('.table-tools:has(input)');
    for (const own of await fields.all()) {
      const rows = own.locator('xpath=following-sibling::*[1]/descendant-or-self::tbody/tr');
      expect(await rows.count()).toBeGreaterThanOrEqual(20);
    }
  });

  test('follows its field: no heading between them on a screen, its name on paper', async ({
    page,
  }) => {
    await page.goto('/departments/culture-tourism/');
    const table = page.locator('.panel-table');
    const closed = page.locator('details:not([open])', { has: table });
    if ((await closed.count()) > 0) {
      await closed.locator('summary').first().click();
    }
    const field = page.locator('.table-tools:has(input)').first();
    await field.waitFor();
    const caption = table.locator('caption');
    const heads = table.locator('thead');
    const bottom = async () => {
      const box = await field.boundingBox();
      return (box?.y ?? 0) + (box?.height ?? 0);
    };
    expect(((await heads.boundingBox())?.y ?? 0) - (await bottom())).toBeLessThan(24);
    await page.emulateMedia({ media: 'print' });
    expect((await caption.boundingBox())?.height ?? 0).toBeGreaterThan(10);
  });

  test('is whole without script', async ({ open }) => {
    const page = await open({ javaScript: false });
    await page.goto(standings);
    expect(await page.locator('.table-tools, .table-sort').count()).toBe(0);
    expect((await rowNames(page, '得分与排名表')).length).toBeGreaterThan(5);
  });

  test.for([standings, measured, '/leads/no-number/'])(
    'has no barriers with its tools and fits a small phone: %s',
    async (address, { open }) => {
      const page = await open({ width: 320 });
      await page.goto(address);
      await page.locator('.table-tools').first().waitFor({ state: 'attached' });
      expect(await findBarriers(page, { include: 'main' })).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    },
  );

  test('costs a page little before it is used', async ({ page }) => {
    await page.goto(standings);
    const loader = await page.request.get(
      await page.locator('script[src*="TableTools"]').evaluate((own: HTMLScriptElement) => own.src),
    );
    expect((await loader.body()).length).toBeLessThan(1500);
  });
});
