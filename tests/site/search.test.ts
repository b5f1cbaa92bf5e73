import { searchSave } from '../../src/i18n/zh/search-save.ts';
import { findBarriers } from './barriers.ts';
import { expect, test } from './browser.ts';
import { status, titles } from './search-page.ts';

test('the page runs under the policy of every other page', async ({ page }) => {
  await page.goto('/search/');
  const policy = await page
    .locator('meta[http-equiv="content-security-policy"]')
    .getAttribute('content');
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toContain('unsafe');
});

test('nothing that a search does breaches it', async ({ page, complaints }) => {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { dataset } = document.documentElement;
      dataset.breaches = `${dataset.breaches ?? ''}${violatedDirective} ${blockedURI};`;
    });
  });
  const breaches = () => page.evaluate(() => document.documentElement.dataset.breaches ?? '');
  // Words, another name, pinyin, traditional characters, what is nearest, an order that reads texts.
  for (const address of [
    '?q=托育|托位&year=2023',
    '?q=卫健委',
    '?q=weijianwei',
    '?q=托育機構',
    '?q=托育服伍',
    '?q=≥100 家&sort=value',
  ]) {
    await page.goto(`/search/${address}`);
    await expect.poll(() => titles(page).count()).toBeGreaterThan(0);
    await page.locator('#search-save summary').click();
    await expect.poll(() => page.getByLabel(searchSave.sentence).inputValue()).not.toBe('');
    expect(await breaches(), address).toBe('');
  }
  await page.goto('/departments/health/');
  await page.keyboard.press('/');
  await expect.poll(() => page.locator('#quick-search-box').isVisible()).toBe(true);
  await page.locator('#quick-search-box').fill('托位');
  await expect.poll(() => page.locator('.quick-search a[data-result]').count()).toBeGreaterThan(0);
  expect(await breaches()).toBe('');
  // One would be seen.
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = '0';
    document.body.append(script);
  });
  await expect.poll(breaches).toContain('script-src');
  expect(complaints.splice(0).length).toBeGreaterThan(0);
});

test.for([
  ['', 'light'],
  ['?q=养老', 'light'],
  ['?q=养老&sort=year', 'dark'],
  ['?q=文旅局+非遗&year=2022', 'dark'],
  ['?q=火星人&year=2022', 'light'],
] as const)(
  'has no barriers and fits a small phone: %s, %s',
  async ([address, colorScheme], { open }) => {
    const page = await open({ colorScheme, width: 320 });
    await page.goto(`/search/${address}`);
    if (address !== '') {
      await expect.poll(() => status(page).textContent()).not.toBe('');
    }
    await page.locator('details').evaluateAll((all) => {
      for (const each of all) {
        each.setAttribute('open', '');
      }
    });
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  },
);
