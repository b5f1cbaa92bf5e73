import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { search as words } from '../../src/i18n/zh/search.ts';
import { fold } from '../../src/search/fold.ts';
import { expect, test } from './browser.ts';

/** What of a row of `/data/commitments.json` is searched, apart from the department's other names. */
interface Row {
  url: string;
  title: string;
  target: string | null;
  outcome_title: string | null;
  outcome: string | null;
  department: string;
  year: number;
}

const status = (page: Page) => page.locator('#search-status');
const titles = (page: Page) => page.locator('#search-list h3 a');
const input = (page: Page) => page.getByRole('searchbox');

async function readRows(baseUrl: string): Promise<Row[]> {
  return (await fetch(new URL('data/commitments.json', baseUrl))).json();
}

function holds(row: Row, part: string): boolean {
  const { title, target, outcome_title, outcome, department } = row;
  return [title, target, outcome_title, outcome, department].some(
    (text) => text !== null && fold(text).includes(fold(part)),
  );
}

/** Runs of a text that stand in no name of a department, so that the texts alone decide. */
function sampleParts(rows: readonly Row[], count: number): string[] {
  const texts = rows.flatMap(({ title, target, outcome }) => [title, target ?? '', outcome ?? '']);
  const parts: string[] = [];
  for (let number = 1; parts.length < count; number += 1) {
    const text = texts[(number * 7919) % texts.length] ?? '';
    const start = (number * 104_729) % Math.max(1, text.length - 10);
    const part = text.slice(start, start + 2 + (number % 7));
    if (/^\S+$/.test(part) && fold(part).length > 3) {
      parts.push(part);
    }
  }
  return parts;
}

/** What the page comes to; a cold index on a busy machine takes its time. */
function eventually<Value>(read: () => Value | Promise<Value>, message?: string) {
  return expect.poll(read, { timeout: 15_000, interval: 50, ...(message ? { message } : {}) });
}

async function answered(page: Page, total: number): Promise<void> {
  await eventually(() => status(page).textContent()).toMatch(new RegExp(`^共?${total}项`));
}

describe('the search page', () => {
  test('finds what the address asks for and marks it as printed', async ({ page, baseUrl }) => {
    const rows = (await readRows(baseUrl)).filter((row) => holds(row, '托位'));
    await page.goto(`/search/?q=${encodeURIComponent('托位')}`);
    await answered(page, rows.length);
    expect(await status(page).getAttribute('role')).toBe('status');
    const hrefs = await titles(page).evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')),
    );
    expect(hrefs.sort()).toEqual(rows.map(({ url }) => url).sort());
    const marks = await page.locator('#search-list mark').allTextContents();
    expect(marks.length).toBeGreaterThanOrEqual(rows.length);
    expect(new Set(marks)).toEqual(new Set(['托位']));
    expect(await page.title()).toContain('托位');
  });

  test('finds exactly what a plain reading of the published data finds', async ({
    page,
    baseUrl,
  }) => {
    const rows = await readRows(baseUrl);
    await page.goto('/search/');
    for (const part of sampleParts(rows, 25)) {
      await input(page).fill(part);
      await eventually(() => status(page).textContent(), part).toContain(`“${part}”`);
      const total = rows.filter((row) => holds(row, part)).length;
      expect(await status(page).textContent()).toMatch(new RegExp(`^${total}项`));
    }
  }, 120_000);

  test('searches as one types, and going back does not pass through the letters', async ({
    page,
  }) => {
    await page.goto('/search/');
    await input(page).pressSequentially('养老服务', { delay: 200 });
    await eventually(() => status(page).textContent()).toContain('“养老服务”');
    expect(new URL(page.url()).searchParams.get('q')).toBe('养老服务');
    await page.goBack();
    await eventually(() => input(page).inputValue()).toBe('');
    expect(await titles(page).count()).toBe(0);
    await page.goForward();
    await eventually(() => status(page).textContent()).toContain('“养老服务”');
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
    await eventually(() => status(page).textContent()).toContain('“托位”');
  });

  test('drops an answer that comes after a later question', async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent('托位')}`);
    await eventually(() => titles(page).count()).toBeGreaterThan(0);
    await page.route('**/texts/*.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await input(page).fill('旅游');
    await eventually(() => status(page).textContent()).toBe(words.loading);
    await input(page).fill('托位');
    await eventually(() => status(page).textContent()).toContain('“托位”');
    await page.waitForTimeout(2000);
    expect(await status(page).textContent()).toContain('“托位”');
    expect(await page.locator('#search-results').getAttribute('aria-busy')).toBeNull();
  });

  test('narrows by year, says how many each choice has, and widens again', async ({
    page,
    baseUrl,
  }) => {
    const rows = (await readRows(baseUrl)).filter((row) => holds(row, '服务'));
    const years = [...new Set(rows.map(({ year }) => year))];
    await page.goto(`/search/?q=${encodeURIComponent('服务')}`);
    await answered(page, rows.length);
    await page.locator('#search-filters summary').click();
    for (const year of years) {
      const count = rows.filter((row) => row.year === year).length;
      const option = page.locator(`#search-year option[value="${year}"]`);
      expect(await option.textContent()).toBe(words.option(words.year(String(year)), count));
      await page.locator('#search-year').selectOption(String(year));
      await answered(page, count);
      expect(new URL(page.url()).searchParams.get('year')).toBe(String(year));
    }
    await page.getByRole('button', { name: words.clearFilters }).click();
    await answered(page, rows.length);
    expect(new URL(page.url()).searchParams.has('year')).toBe(false);
  });

  test('a department by itself lists all its commitments', async ({ page, baseUrl }) => {
    const rows = (await readRows(baseUrl)).filter(({ url }) => url.includes('/health/'));
    await page.goto('/search/?department=health');
    await answered(page, rows.length);
    expect(await page.locator('#search-department').inputValue()).toBe('health');
  });

  test('finds the commitments of a department by a name people use', async ({ page, baseUrl }) => {
    const rows = (await readRows(baseUrl)).filter(({ url }) => url.includes('/health/'));
    await page.goto(`/search/?q=${encodeURIComponent('卫健委')}`);
    await answered(page, rows.length);
  });

  test('goes through the pages of the results and back', async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent('服务')}`);
    await eventually(() => titles(page).count()).toBe(20);
    const first = await titles(page).first().textContent();
    await page.getByRole('link', { name: words.next }).click();
    await eventually(() => status(page).textContent()).toContain('第2页');
    expect(new URL(page.url()).searchParams.get('page')).toBe('2');
    expect(await titles(page).first().textContent()).not.toBe(first);
    expect(await page.locator('#search-list').getAttribute('start')).toBe('21');
    await page.goBack();
    await eventually(() => titles(page).first().textContent()).toBe(first);
  });

  test('comes back from a commitment to the same results', async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent('服务')}`);
    await eventually(() => titles(page).count()).toBe(20);
    const title = titles(page).nth(12);
    const name = await title.textContent();
    await title.click();
    await page.waitForURL('**/commitments/**');
    await page.goBack();
    await eventually(() => titles(page).nth(12).textContent()).toBe(name);
    await eventually(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
  });

  test('says that nothing was found and what might be', async ({ page }) => {
    const address = `/search/?q=${encodeURIComponent('养老 火星人')}&year=2022`;
    await page.goto(address);
    await eventually(() => status(page).textContent()).toBe(words.none(['养老', '火星人']));
    await page.getByRole('link', { name: /^养老（[1-9]/ }).click();
    await eventually(() => titles(page).count()).toBeGreaterThan(0);
    expect(new URL(page.url()).searchParams.get('year')).toBe('2022');
  });

  const parts = ['latest.json', 'catalogue.json', 'key.json', 'pagefind.js', '.pf_meta'];
  test.for([...parts, 'wasm.unknown.pagefind', '.pf_index', 'texts/'])(
    'says that it could not be loaded without %s, and works when tried again',
    async (part, { page, complaints }) => {
      await page.route(
        (url) => url.pathname.includes(part),
        (route) => route.abort(),
      );
      await page.goto(`/search/?q=${encodeURIComponent('托位')}`);
      await eventually(() => status(page).textContent()).toBe(words.failed);
      expect(await titles(page).count()).toBe(0);
      await page.unrouteAll();
      await page.getByRole('button', { name: words.retry }).click();
      await eventually(() => titles(page).count()).toBeGreaterThan(0);
      expect(complaints.splice(0).length).toBeGreaterThan(0);
    },
  );

  test('leads on without script', async ({ open }) => {
    const page = await open({ javaScript: false });
    await page.goto('/search/');
    const note = page.locator('noscript p');
    expect(await note.isVisible()).toBe(true);
    expect(await note.textContent()).toBe(words.noScript);
    expect(await page.locator('#search-form').isVisible()).toBe(false);
    for (const address of ['/years/2022/', '/departments/health/', '/data/commitments.csv']) {
      expect(await page.locator(`main a[href$="${address}"]`).first().isVisible()).toBe(true);
    }
  });

  test('is the only page that may run WebAssembly', async ({ page }) => {
    const policy = () =>
      page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
    await page.goto('/search/');
    expect(await policy()).toMatch(/script-src 'self' 'wasm-unsafe-eval' /);
    for (const address of ['/', '/data/', '/departments/health/']) {
      await page.goto(address);
      expect(await policy()).not.toContain('unsafe');
    }
  });

  test.for([
    ['', 'light'],
    ['?q=养老', 'dark'],
    ['?q=文旅局+非遗&year=2022', 'light'],
    ['?q=文旅局+非遗&year=2022', 'dark'],
    ['?q=火星人&year=2022', 'light'],
  ] as const)(
    'has no barriers and fits a small phone: %s, %s',
    async ([address, colorScheme], { open }) => {
      const page = await open({ colorScheme, width: 320 });
      await page.goto(`/search/${address}`);
      if (address !== '') {
        await eventually(() => status(page).textContent()).not.toBe('');
      }
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ html }) => html),
      }));
      expect(found).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    },
  );
});
