import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { readOwnAddress } from '../../scripts/lib/own-address.ts';
import { search as words } from '../../src/i18n/zh/search.ts';
import { findBarriers } from './barriers.ts';
import { expect, test } from './browser.ts';

const home = '/departments/health/';
const dialog = (page: Page) => page.locator('dialog.quick-search');
const box = (page: Page) => page.locator('#quick-search-box');
const results = (page: Page) => dialog(page).locator('a[data-result]');
const headerBox = (page: Page) => page.locator('.site-search input');

function isFocused(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => element === document.activeElement);
}

describe('the search box of every page', () => {
  test('is a plain form without script', async ({ open }) => {
    const page = await open({ javaScript: false });
    await page.goto(home);
    await headerBox(page).fill('托位');
    await page.locator('.site-search button').click();
    await page.waitForURL((url) => url.pathname === '/search/');
    expect(new URL(page.url()).searchParams.get('q')).toBe('托位');
  });

  test('loads nothing of the search before it is used', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(home);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path.startsWith('/search/'))).toEqual([]);
    expect(asked.filter((path) => path.includes('quick-search.'))).toEqual([]);
    const scripts = asked.filter((path) => path.endsWith('.js'));
    await page.keyboard.press('/');
    await expect.poll(() => box(page).isVisible()).toBe(true);
    await expect
      .poll(() => asked.filter((path) => path.startsWith('/search/')).length)
      .toBeGreaterThan(1);
    expect(asked.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(scripts.length);
  });

  test('opens the dialog when it is pressed, with what stands in it', async ({ page }) => {
    await page.goto(home);
    await headerBox(page).fill('托位');
    await headerBox(page).click();
    await expect.poll(() => box(page).isVisible()).toBe(true);
    expect(await box(page).inputValue()).toBe('托位');
    await expect.poll(() => results(page).count()).toBeGreaterThan(0);
  });

  test('stays usable where the dialog cannot be loaded', async ({ page, complaints }) => {
    await page.route('**/portal-quick-search*', (route) => route.abort());
    await page.goto(home);
    await page.keyboard.press('/');
    await expect.poll(() => isFocused(page, '.site-search input')).toBe(true);
    await page.keyboard.type('托位');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/search/');
    expect(complaints.splice(0).length).toBeGreaterThan(0);
  });

  test('a / that is typed is a character', async ({ page }) => {
    await page.goto(home);
    await headerBox(page).focus();
    await page.keyboard.type('1/2');
    expect(await headerBox(page).inputValue()).toBe('1/2');
    expect(await dialog(page).count()).toBe(0);
  });
});

describe('the dialog', () => {
  test.for([
    '/',
    '/method/',
    '/years/2022/',
    '/documents/2022-outcomes/',
    '/commitments/2022/health/4/',
  ])('opens on %s', async (address, { page }) => {
    await page.goto(address);
    await page.keyboard.press('/');
    await expect.poll(() => dialog(page).count()).toBe(1);
    await expect.poll(() => isFocused(page, '#quick-search-box')).toBe(true);
    await page.keyboard.type('托位');
    await expect.poll(() => results(page).count()).toBeGreaterThan(0);
  });

  test('finds as one types, says how many, and leads to all of them', async ({ page }) => {
    await page.goto(home);
    await page.keyboard.press('/');
    await expect.poll(() => isFocused(page, '#quick-search-box')).toBe(true);
    await page.keyboard.type('服务');
    const status = dialog(page).locator('[role="status"]');
    await expect.poll(() => status.textContent()).toMatch(/^\d+项承诺含有“服务”/);
    expect(await results(page).count()).toBe(8);
    expect(await dialog(page).locator('mark').first().textContent()).toBe('服务');
    await dialog(page)
      .getByRole('link', { name: /看全部/ })
      .click();
    await page.waitForURL((url) => url.pathname === '/search/');
    expect(new URL(page.url()).searchParams.get('q')).toBe('服务');
  });

  test('says what it searched besides, and how not to', async ({ page }) => {
    await page.goto(home);
    await page.keyboard.press('/');
    await expect.poll(() => isFocused(page, '#quick-search-box')).toBe(true);
    await page.keyboard.type('养老');
    const off = dialog(page).getByRole('link', { name: words.alsoOff('老年') });
    await off.click();
    await page.waitForURL((url) => url.pathname === '/search/');
    expect(new URL(page.url()).searchParams.getAll('without')).toEqual(['老年']);
  });

  test('is walked with the keyboard: arrows move, Enter opens, Esc closes and gives back', async ({
    page,
  }) => {
    await page.goto(home);
    await headerBox(page).focus();
    await headerBox(page).click();
    await expect.poll(() => box(page).isVisible()).toBe(true);
    await page.keyboard.type('服务');
    await expect.poll(() => results(page).count()).toBe(8);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await box(page).isVisible()).toBe(false);
    expect(await isFocused(page, '.site-search input')).toBe(true);
    await page.locator('h1').click();
    await page.keyboard.press('/');
    await expect.poll(() => isFocused(page, '#quick-search-box')).toBe(true);
    await page.keyboard.press('ArrowDown');
    const href = await results(page).first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);
  });

  test('does not search for the letters of an input method', async ({ page }) => {
    await page.goto(home);
    await page.keyboard.press('/');
    await expect.poll(() => isFocused(page, '#quick-search-box')).toBe(true);
    const keyboard = await page.context().newCDPSession(page);
    const status = dialog(page).locator('[role="status"]');
    for (const text of ['t', 'tuo', "tuo'wei"]) {
      const at = text.length;
      await keyboard.send('Input.imeSetComposition', {
        text,
        selectionStart: at,
        selectionEnd: at,
      });
      await page.waitForTimeout(250);
      expect(await status.textContent()).toBe('');
    }
    await keyboard.send('Input.insertText', { text: '托位' });
    await expect.poll(() => status.textContent()).toContain('“托位”');
  });

  test('says when it could not search', async ({ page, complaints }) => {
    await page.route('**/keys/*.bin', (route) => route.abort());
    await page.goto(home);
    await page.keyboard.press('/');
    await expect.poll(() => isFocused(page, '#quick-search-box')).toBe(true);
    await page.keyboard.type('托位');
    await expect
      .poll(() => dialog(page).locator('[role="status"]').textContent())
      .toBe(words.failed);
    expect(complaints.splice(0).length).toBeGreaterThan(0);
  });

  test.for([
    [320, 'light'],
    [1280, 'dark'],
  ] as const)('has no barriers and fits: %i px, %s', async ([width, colorScheme], { open }) => {
    const page = await open({ width, colorScheme });
    await page.goto(home);
    await page.keyboard.press('/');
    await expect.poll(() => isFocused(page, '#quick-search-box')).toBe(true);
    await page.keyboard.type('养老');
    await expect.poll(() => results(page).count()).toBeGreaterThan(0);
    expect(await findBarriers(page)).toEqual([]);
    const { right } = await dialog(page).evaluate((element) => element.getBoundingClientRect());
    expect(right).toBeLessThanOrEqual(width);
  });
});

test('browsers are told how to search the portal', async ({ page, baseUrl }) => {
  await page.goto(home);
  const href = await page.locator('link[rel="search"]').getAttribute('href');
  const response = await page.request.get(new URL(href ?? '', baseUrl).href);
  expect(response.headers()['content-type']).toContain('xml');
  const template = /template="([^"]+)"/.exec(await response.text())?.[1] ?? '';
  // The template leads to where the site says that it stands, not to where it is served here.
  const origin = readOwnAddress('dist')?.origin ?? new URL(baseUrl).origin;
  const asked = new URL(template.replace('{searchTerms}', encodeURIComponent('托位')), baseUrl);
  expect(asked.origin).toBe(origin);
  await page.goto(`${asked.pathname}${asked.search}`);
  expect(await page.locator('#search-query').inputValue()).toBe('托位');
});
