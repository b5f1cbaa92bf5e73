import { describe } from 'vitest';
import { pageSize } from '../../src/components/search/answers.ts';
import { search as words } from '../../src/i18n/zh/search.ts';
import { expect, test } from './browser.ts';
import { holds, readRows } from './published-rows.ts';
import { answered, found, hrefs, status, titles } from './search-page.ts';

describe('results', () => {
  test('are what the address asks for, marked as printed', async ({ page, baseUrl }) => {
    const rows = (await readRows(baseUrl)).filter((row) => holds(row, '托位'));
    await page.goto(`${found('托位')}&strict=1`);
    await answered(page, rows.length);
    expect(await status(page).getAttribute('role')).toBe('status');
    expect((await hrefs(page)).sort()).toEqual(rows.map(({ url }) => url).sort());
    const marks = await page.locator('#search-list mark').allTextContents();
    expect(marks.length).toBeGreaterThanOrEqual(rows.length);
    expect(new Set(marks)).toEqual(new Set(['托位']));
    expect(await page.title()).toContain('托位');
  });

  test('show whose they are, what is said, and the numbers with our reading', async ({ page }) => {
    await page.goto('/search/?department=health&year=2022&reading=exceeded');
    await expect.poll(() => titles(page).count()).toBeGreaterThan(0);
    const first = page.locator('.search-result').first();
    expect(await first.locator('.search-result-meta').innerText()).toMatch(/2022年.*第\d+项/s);
    expect(await first.innerText()).toContain(words.compared);
    expect(await first.locator('.badge').first().innerText()).toMatch(/^推算：/);
  });

  test('mark the quantities that a condition asks for', async ({ page }) => {
    await page.goto(`${found('>50 亿元')}&sort=value`);
    await expect.poll(() => titles(page).count()).toBeGreaterThan(5);
    const values = await page
      .locator('.search-result')
      .evaluateAll((results) =>
        results
          .slice(0, 8)
          .map((result) =>
            Math.max(
              ...[...result.querySelectorAll('mark')].map(
                ({ textContent }) =>
                  Number(/[\d.]+/.exec(textContent ?? '')?.[0]) *
                  (textContent?.includes('万亿') ? 1e4 : 1),
              ),
            ),
          ),
      );
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(Math.min(...values)).toBeGreaterThan(50);
  });

  test('of one condition are one list, however the numbers are printed', async ({ page }) => {
    await page.goto(found('≤5%'));
    await expect.poll(() => status(page).textContent()).toMatch(/^\d+项承诺有符合“≤5%”的数量。$/);
    expect(await page.getByText(words.groups.similar, { exact: false }).count()).toBe(0);
  });

  test('of several ways hold one of them, each marked', async ({ page, baseUrl }) => {
    const rows = (await readRows(baseUrl)).filter(
      (row) => holds(row, '托位') || holds(row, '助餐'),
    );
    await page.goto(`${found('托位|助餐')}&strict=1`);
    await answered(page, rows.length);
    expect(await status(page).textContent()).toBe(`${rows.length}项承诺含有“托位”或“助餐”。`);
    const marks = await page.locator('#search-list mark').allTextContents();
    expect(new Set(marks)).toEqual(new Set(['托位', '助餐']));
  });

  test('stand in parts where a department dominates', async ({ page }) => {
    await page.goto(found('国资委'));
    await expect.poll(() => page.locator('.search-section h3').count()).toBeGreaterThan(0);
    const [first] = await page.locator('.search-section').all();
    expect(await first?.innerText()).toMatch(/，\d+项/);
    await first?.getByRole('link').click();
    await expect.poll(() => new URL(page.url()).searchParams.has('department')).toBe(true);
  });

  test('go on to further pages and back', async ({ page }) => {
    await page.goto(found('服务'));
    await expect.poll(() => titles(page).count()).toBe(pageSize);
    const first = await titles(page).first().textContent();
    await page.getByRole('link', { name: words.next }).click();
    await expect.poll(() => status(page).textContent()).toContain('第2页');
    expect(new URL(page.url()).searchParams.get('page')).toBe('2');
    expect(await titles(page).first().textContent()).not.toBe(first);
    expect(await page.locator('#search-list ol').first().getAttribute('start')).toBe(
      String(pageSize + 1),
    );
    await page.goBack();
    await expect.poll(() => titles(page).first().textContent()).toBe(first);
  });

  test('are the same after coming back from a commitment', async ({ page }) => {
    await page.goto(found('服务'));
    await expect.poll(() => titles(page).count()).toBe(pageSize);
    const title = titles(page).nth(8);
    const name = await title.textContent();
    await title.click();
    await page.waitForURL('**/commitments/**');
    await page.goBack();
    await expect.poll(() => titles(page).nth(8).textContent()).toBe(name);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
  });
});

describe('what is searched besides', () => {
  test('is said, and can be left out and taken in again', async ({ page }) => {
    await page.goto(found('养老'));
    await expect.poll(() => titles(page).count()).toBeGreaterThan(0);
    const all = await status(page).textContent();
    const item = page.locator('#search-also li', { hasText: '老年' });
    await item.getByRole('link').click();
    await expect.poll(() => status(page).textContent()).not.toBe(all);
    expect(new URL(page.url()).searchParams.getAll('without')).toEqual(['老年']);
    await page
      .locator('#search-also li', { hasText: words.notSearched('老年') })
      .getByRole('link')
      .click();
    await expect.poll(() => status(page).textContent()).toBe(all);
  });

  test('can be left out altogether', async ({ page, baseUrl }) => {
    const rows = (await readRows(baseUrl)).filter((row) => holds(row, '养老'));
    await page.goto(found('养老'));
    await expect.poll(() => status(page).textContent()).toMatch(/换个说法另有\d+项/);
    await page.getByLabel(words.strict).check();
    await answered(page, rows.length);
    expect(await page.locator('#search-also').isVisible()).toBe(false);
  });

  test.for([
    ['卫健委', '/health/'],
    ['weijianwei', '/health/'],
    ['swj', '/commerce/'],
  ] as const)('%s leads to %s', async ([query, part], { page }) => {
    await page.goto(found(query));
    await expect.poll(() => titles(page).count()).toBeGreaterThan(0);
    expect((await hrefs(page))[0]).toContain(part);
    expect(await page.locator('#search-also li').count()).toBe(1);
    // Whoever types the name of a department has found it, not something else.
    expect(await status(page).textContent()).toMatch(/^按.+找到\d+项承诺。$/);
  });

  test('traditional characters are searched as simplified ones, and that is said', async ({
    page,
  }) => {
    await page.goto(found('托育服務'));
    await expect.poll(() => status(page).textContent()).toContain('“托育服務”');
    expect(await page.locator('#search-list mark').first().textContent()).toBe('托育服务');
    expect(await page.locator('#search-also').innerText()).toContain('托育服务');
  });

  test('nothing exact is said in these words, with what is nearest', async ({ page }) => {
    await page.goto(found('托育服伍'));
    await expect.poll(() => status(page).textContent()).toMatch(/^没有完全一致的结果。下面\d+项/);
    expect(await page.locator('#search-list mark').first().textContent()).toBe('托育服务');
  });
});
