import type { Page } from 'playwright-core';
import { expect, test } from './browser.ts';

// A sentence that a reader takes along carries where it comes from.

async function copySelected(page: Page, path: string, selector: string): Promise<string[]> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(path);
  await page.locator(selector).first().selectText();
  await page.getByRole('button', { name: '复制选中的话和出处' }).click();
  await page.getByText('已复制').waitFor();
  return (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
}

test('a sentence over several years names the lines of all of them', async ({ page }) => {
  const path = '/measures/childcare-places-per-thousand/';
  const [sentence, source] = await copySelected(page, path, '.lede');
  expect(sentence).toMatch(/^“2022年目标.*2025年目标.*”$/);
  for (const place of ['2022年承诺表第', '2022年兑现表第', '2023年承诺表第', '2025年承诺表第']) {
    expect(source).toContain(place);
  }
  expect(source).toMatch(/^来源：/);
  expect(source).not.toContain('承诺第');
});

test('a text of one document names its lines alone', async ({ page }) => {
  const path = '/commitments/2022/health/4/';
  const [, source] = await copySelected(page, path, '#target ~ blockquote, blockquote');
  expect(source).toBe('来源：2022年承诺表第121–122行');
});

test.for(['/commitments/2022/health/4/', '/documents/2022-outcomes/'])(
  'without script, %s does not speak of buttons that are not there',
  async (path, { open }) => {
    const still = await open({ javaScript: false });
    await still.goto(path);
    expect(await still.locator('.sharing').innerText()).not.toContain('复制');
    const alive = await open();
    await alive.goto(path);
    await expect.poll(() => alive.locator('.sharing').innerText()).toContain('旁边就有“复制链接”');
  },
);
