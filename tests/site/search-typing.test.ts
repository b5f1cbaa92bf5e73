import { describe } from 'vitest';
import { search as words } from '../../src/i18n/zh/search.ts';
import { expect, test } from './browser.ts';
import { found, input, status, titles } from './search-page.ts';

describe('typing', () => {
  test('searches as one types, and going back does not pass through the letters', async ({
    page,
  }) => {
    await page.goto('/search/');
    await input(page).pressSequentially('养老服务', { delay: 200 });
    await expect.poll(() => status(page).textContent()).toContain('“养老服务”');
    expect(new URL(page.url()).searchParams.get('q')).toBe('养老服务');
    await page.goBack();
    await expect.poll(() => input(page).inputValue()).toBe('');
    expect(await titles(page).count()).toBe(0);
    await page.goForward();
    await expect.poll(() => status(page).textContent()).toContain('“养老服务”');
    expect(await input(page).inputValue()).toBe('养老服务');
  });

  test('does not search for the letters of an input method', async ({ page }) => {
    await page.goto('/search/');
    await input(page).focus();
    const keyboard = await page.context().newCDPSession(page);
    for (const text of ['t', 'tu', 'tuo', "tuo'wei"]) {
      await keyboard.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      await page.waitForTimeout(250);
      expect(await status(page).textContent()).toBe('');
    }
    await keyboard.send('Input.insertText', { text: '托位' });
    await expect.poll(() => status(page).textContent()).toContain('“托位”');
  });

  test('drops an answer that comes after a later question', async ({ page }) => {
    await page.goto(found('托位'));
    await expect.poll(() => titles(page).count()).toBeGreaterThan(0);
    await page.route('**/texts/*.bin', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await input(page).fill('旅游');
    await expect.poll(() => status(page).textContent()).toBe(words.loading);
    await input(page).fill('托位');
    await expect.poll(() => status(page).textContent()).toContain('“托位”');
    await page.waitForTimeout(2000);
    expect(await status(page).textContent()).toContain('“托位”');
    expect(await page.locator('#search-results').getAttribute('aria-busy')).toBeNull();
  });

  test('announces the same count once', async ({ page }) => {
    await page.goto(found('托位'));
    await expect.poll(() => status(page).textContent()).toContain('“托位”');
    await status(page).evaluate((element) => {
      new MutationObserver((changes) => {
        document.body.dataset.said = String(
          Number(document.body.dataset.said ?? 0) + changes.length,
        );
      }).observe(element, { childList: true, characterData: true, subtree: true });
    });
    await input(page).press('Enter');
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => document.body.dataset.said)).toBeUndefined();
    await input(page).fill('托育');
    await expect.poll(() => page.evaluate(() => document.body.dataset.said)).toBe('1');
  });
});

describe('the keyboard', () => {
  test('/ goes to the box, arrows through the results, Enter opens', async ({ page }) => {
    await page.goto(found('托位'));
    await expect.poll(() => titles(page).count()).toBeGreaterThan(1);
    await page.keyboard.press('/');
    expect(await input(page).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await input(page).inputValue()).toBe('托位');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    const second = titles(page).nth(1);
    expect(await second.evaluate((element) => element === document.activeElement)).toBe(true);
    const href = await second.getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);
  });

  test('↑ from the first result goes back to the box; / in the box is a character', async ({
    page,
  }) => {
    await page.goto(found('托位'));
    await expect.poll(() => titles(page).count()).toBeGreaterThan(1);
    await input(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await input(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('End');
    await page.keyboard.press('/');
    expect(await input(page).inputValue()).toBe('托位/');
  });
});
