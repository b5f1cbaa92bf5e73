import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { pageSize } from '../../src/components/search/answers.ts';
import { listing } from '../../src/i18n/zh/listing.ts';
import { search as words } from '../../src/i18n/zh/search.ts';
import { searchPage } from '../../src/i18n/zh/search-page.ts';
import { searchSave } from '../../src/i18n/zh/search-save.ts';
import { expect, test } from './browser.ts';
import { holds, readRows } from './published-rows.ts';

const status = (page: Page) => page.locator('#search-status');
const titles = (page: Page) => page.locator('#search-list a[data-result]');
const input = (page: Page) => page.locator('#search-query');
const box = (page: Page, name: string, value: string | number) =>
  page.locator(`#search-facets input[name="${name}"][value="${value}"]`);

function found(query: string): string {
  return `/search/?q=${encodeURIComponent(query)}`;
}

/** What the page comes to; a cold index on a busy machine takes its time. */
function eventually<Value>(read: () => Value | Promise<Value>, message?: string) {
  return expect.poll(read, { timeout: 15_000, interval: 50, ...(message ? { message } : {}) });
}

async function answered(page: Page, total: number): Promise<void> {
  await eventually(() => status(page).textContent()).toMatch(new RegExp(`^共?${total}项`));
}

async function hrefs(page: Page): Promise<(string | null)[]> {
  return titles(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
}

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
    await eventually(() => titles(page).count()).toBeGreaterThan(0);
    const first = page.locator('.search-result').first();
    expect(await first.locator('.search-result-meta').innerText()).toMatch(/2022年.*第\d+项/s);
    expect(await first.innerText()).toContain(words.compared);
    expect(await first.locator('.badge').first().innerText()).toMatch(/^推算：/);
  });

  test('mark the quantities that a condition asks for', async ({ page }) => {
    await page.goto(`${found('>50 亿元')}&sort=value`);
    await eventually(() => titles(page).count()).toBeGreaterThan(5);
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

  test('stand in parts where a department dominates', async ({ page }) => {
    await page.goto(found('国资委'));
    await eventually(() => page.locator('.search-section h3').count()).toBeGreaterThan(0);
    const [first] = await page.locator('.search-section').all();
    expect(await first?.innerText()).toMatch(/，\d+项/);
    await first?.getByRole('link').click();
    await eventually(() => new URL(page.url()).searchParams.has('department')).toBe(true);
  });

  test('go on to further pages and back', async ({ page }) => {
    await page.goto(found('服务'));
    await eventually(() => titles(page).count()).toBe(pageSize);
    const first = await titles(page).first().textContent();
    await page.getByRole('link', { name: words.next }).click();
    await eventually(() => status(page).textContent()).toContain('第2页');
    expect(new URL(page.url()).searchParams.get('page')).toBe('2');
    expect(await titles(page).first().textContent()).not.toBe(first);
    expect(await page.locator('#search-list ol').first().getAttribute('start')).toBe(
      String(pageSize + 1),
    );
    await page.goBack();
    await eventually(() => titles(page).first().textContent()).toBe(first);
  });

  test('are the same after coming back from a commitment', async ({ page }) => {
    await page.goto(found('服务'));
    await eventually(() => titles(page).count()).toBe(pageSize);
    const title = titles(page).nth(8);
    const name = await title.textContent();
    await title.click();
    await page.waitForURL('**/commitments/**');
    await page.goBack();
    await eventually(() => titles(page).nth(8).textContent()).toBe(name);
    await eventually(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
  });
});

describe('typing', () => {
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
    await page.goto(found('托位'));
    await eventually(() => titles(page).count()).toBeGreaterThan(0);
    await page.route('**/texts/*.bin', async (route) => {
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

  test('announces the same count once', async ({ page }) => {
    await page.goto(found('托位'));
    await eventually(() => status(page).textContent()).toContain('“托位”');
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
    await eventually(() => page.evaluate(() => document.body.dataset.said)).toBe('1');
  });
});

describe('the keyboard', () => {
  test('/ goes to the box, arrows through the results, Enter opens', async ({ page }) => {
    await page.goto(found('托位'));
    await eventually(() => titles(page).count()).toBeGreaterThan(1);
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
    await eventually(() => titles(page).count()).toBeGreaterThan(1);
    await input(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await input(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('End');
    await page.keyboard.press('/');
    expect(await input(page).inputValue()).toBe('托位/');
  });
});

describe('filters', () => {
  test('narrow, say how many each choice has, and widen again', async ({ page, baseUrl }) => {
    const rows = (await readRows(baseUrl)).filter((row) => holds(row, '服务'));
    const years = [...new Set(rows.map(({ year }) => year))];
    await page.goto(`${found('服务')}&strict=1`);
    await answered(page, rows.length);
    await page.locator('#search-filters > summary').click();
    for (const year of years) {
      const count = rows.filter((row) => row.year === year).length;
      const row = page.locator(`label:has(input[name="year"][value="${year}"])`);
      expect(await row.innerText()).toMatch(new RegExp(`${words.year(String(year))}\\s*${count}$`));
      await box(page, 'year', year).check();
      await answered(page, count);
      expect(new URL(page.url()).searchParams.getAll('year')).toEqual([String(year)]);
      await box(page, 'year', year).uncheck();
      await answered(page, rows.length);
    }
    await box(page, 'side', 'outcome').check();
    const outcomes = rows.filter(({ title, target, outcome_title, outcome, department }) =>
      outcome === null
        ? false
        : [outcome, outcome_title, title, department].some((text) => text?.includes('服务')) &&
          (target !== null || outcome !== null),
    );
    await answered(page, outcomes.length);
    await page.getByRole('button', { name: words.clearFilters }).click();
    await answered(page, rows.length);
    expect(new URL(page.url()).searchParams.has('side')).toBe(false);
  });

  test('of one kind are alternatives, of several kinds all must hold', async ({
    page,
    baseUrl,
  }) => {
    const rows = await readRows(baseUrl);
    await page.goto('/search/?year=2022&year=2023&department=health');
    const expected = rows.filter(
      ({ year, url }) => [2022, 2023].includes(year) && url.includes('/health/'),
    );
    await answered(page, expected.length);
    expect(await box(page, 'department', 'health').isChecked()).toBe(true);
    expect(await box(page, 'year', 2025).isChecked()).toBe(false);
  });

  test('and order stand in the address: a shared link shows the same', async ({ page, open }) => {
    await page.goto(found('服务'));
    await eventually(() => titles(page).count()).toBe(pageSize);
    await page.locator('#search-sort').selectOption('department');
    await page.locator('#search-filters > summary').click();
    await box(page, 'numbers', 'yes').check();
    await eventually(() => new URL(page.url()).searchParams.get('numbers')).toBe('yes');
    await eventually(() => page.locator('.search-section').count()).toBeGreaterThan(1);
    const shown = await hrefs(page);
    const other = await open();
    await other.goto(page.url());
    await eventually(() => hrefs(other)).toEqual(shown);
    expect(await other.locator('#search-sort').inputValue()).toBe('department');
    await page.goBack();
    await eventually(() => box(page, 'numbers', 'yes').isChecked()).toBe(false);
    await page.goBack();
    await eventually(() => page.locator('#search-sort').inputValue()).toBe('relevance');
  });

  test('are shown above the results, each taken away in one press, all in another', async ({
    page,
  }) => {
    await page.goto(`${found('服务')}&year=2022&side=outcome`);
    const narrowed = page.getByRole('list', { name: words.narrowed }).getByRole('link');
    await eventually(() => narrowed.allTextContents()).toEqual([
      words.narrowedTo(words.filterNames.year, words.year('2022')),
      words.narrowedTo(words.filterNames.side, words.sides.outcome),
    ]);
    await narrowed.last().click();
    await eventually(() => narrowed.count()).toBe(1);
    expect(new URL(page.url()).searchParams.has('side')).toBe(false);
    expect(await box(page, 'side', 'outcome').isChecked()).toBe(false);
    await page.getByRole('button', { name: words.clearFilters }).click();
    await eventually(() => narrowed.count()).toBe(0);
    expect(new URL(page.url()).searchParams.has('year')).toBe(false);
  });
});

describe('what is searched besides', () => {
  test('is said, and can be left out and taken in again', async ({ page }) => {
    await page.goto(found('养老'));
    await eventually(() => titles(page).count()).toBeGreaterThan(0);
    const all = await status(page).textContent();
    const item = page.locator('#search-also li', { hasText: '老年' });
    await item.getByRole('link').click();
    await eventually(() => status(page).textContent()).not.toBe(all);
    expect(new URL(page.url()).searchParams.getAll('without')).toEqual(['老年']);
    await page
      .locator('#search-also li', { hasText: words.notSearched('老年') })
      .getByRole('link')
      .click();
    await eventually(() => status(page).textContent()).toBe(all);
  });

  test('can be left out altogether', async ({ page, baseUrl }) => {
    const rows = (await readRows(baseUrl)).filter((row) => holds(row, '养老'));
    await page.goto(found('养老'));
    await eventually(() => status(page).textContent()).toMatch(/换个说法另有\d+项/);
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
    await eventually(() => titles(page).count()).toBeGreaterThan(0);
    expect((await hrefs(page))[0]).toContain(part);
    expect(await page.locator('#search-also li').count()).toBe(1);
    // Whoever types the name of a department has found it, not something else.
    expect(await status(page).textContent()).toMatch(/^按.+找到\d+项承诺。$/);
  });

  test('traditional characters are searched as simplified ones, and that is said', async ({
    page,
  }) => {
    await page.goto(found('托育服務'));
    await eventually(() => status(page).textContent()).toContain('“托育服務”');
    expect(await page.locator('#search-list mark').first().textContent()).toBe('托育服务');
    expect(await page.locator('#search-also').innerText()).toContain('托育服务');
  });

  test('nothing exact is said in these words, with what is nearest', async ({ page }) => {
    await page.goto(found('托育服伍'));
    await eventually(() => status(page).textContent()).toMatch(/^没有完全一致的结果。下面\d+项/);
    expect(await page.locator('#search-list mark').first().textContent()).toBe('托育服务');
  });
});

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
    expect(download.suggestedFilename()).toBe('搜索结果-服务.csv');
    const text = Buffer.concat(await (await download.createReadStream()).toArray()).toString();
    const lines = text.trimEnd().split('\r\n');
    expect(lines[0]).toBe(`\ufeff${Object.values(searchSave.columns).join(',')}`);
    expect(lines).toHaveLength(rows.length + 1);
    const [first] = await hrefs(page);
    expect(lines[1]).toContain(first);
  });

  test('as data that says what was asked', async ({ page }) => {
    await page.goto(`${found('托位')}&year=2022`);
    await eventually(() => titles(page).count()).toBeGreaterThan(0);
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
    expect(download.suggestedFilename()).toBe('搜索结果-托位-已筛选.json');
    expect(saved.filters).toEqual(['年份：2022年']);
    expect(saved.edition).toBe(await page.locator('footer .edition').textContent());
    expect([saved.query, saved.url]).toEqual(['托位', page.url()]);
    expect(saved.results.map(({ id }) => `/commitments/${id}/`)).toEqual(await hrefs(page));
  });

  test('as a sentence with a link', async ({ page }) => {
    await page.goto(`${found('托位')}&year=2022`);
    await eventually(() => titles(page).count()).toBeGreaterThan(0);
    await page.locator('#search-save summary').click();
    const field = page.getByLabel(searchSave.sentence);
    // It is filled once the answer is there, which on a busy machine is after the click.
    await expect.poll(() => field.inputValue(), { timeout: 15_000 }).not.toBe('');
    const sentence = await field.inputValue();
    expect(sentence).toContain('“托位”（年份：2022年）');
    expect(sentence).toMatch(/\d+项承诺与所查一致/);
    expect(sentence.endsWith(page.url())).toBe(true);
  });
});

describe('where nothing is found or nothing can be loaded', () => {
  test('filters are cleared in one press', async ({ page }) => {
    await page.goto(`${found('托位')}&year=2022&department=commerce`);
    await eventually(() => status(page).textContent()).toMatch(/没有承诺含有“托位”/);
    await page.locator('#search-advice').getByRole('link', { name: words.clearFilters }).click();
    await eventually(() => titles(page).count()).toBeGreaterThan(0);
    expect(new URL(page.url()).search).toBe(`?q=${encodeURIComponent('托位')}`);
  });

  test.for(['latest.json', 'directory.bin', 'columns.bin', '/keys/', '/texts/'])(
    'says that it could not be loaded without %s, and works when tried again',
    async (part, { page, complaints }) => {
      await page.route(
        (url) => url.pathname.includes(part),
        (route) => route.abort(),
      );
      await page.goto(found('托位'));
      await eventually(() => status(page).textContent()).toBe(words.failed);
      expect(await titles(page).count()).toBe(0);
      await page.unrouteAll();
      await page.getByRole('button', { name: words.retry }).click();
      await eventually(() => titles(page).count()).toBeGreaterThan(0);
      expect(complaints.splice(0).length).toBeGreaterThan(0);
    },
  );

  test('says that the browser is too old where it cannot read the index', async ({
    page,
    complaints,
  }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'DecompressionStream'));
    await page.goto(found('托位'));
    await eventually(() => status(page).textContent()).toBe(words.cannotRead);
    expect(await page.locator('main a[href$="/commitments/"]').first().isVisible()).toBe(true);
    await page.goto(`/tables/commitments/?q=${encodeURIComponent('托位')}`);
    await eventually(() => page.locator('#listing-status').textContent()).toBe(listing.cannotRead);
    expect(complaints.splice(0).length).toBeGreaterThan(0);
  });

  test('says so where the script does not start, after a while', async ({ page, complaints }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto('/search/');
    const note = page.locator('#search-waiting');
    expect(await note.textContent()).toBe(words.tooOld);
    expect(await note.isVisible()).toBe(false);
    await eventually(() => note.isVisible()).toBe(true);
    expect(complaints.splice(0).length).toBeGreaterThan(0);
    await page.unrouteAll();
    await page.goto('/search/');
    await eventually(() => note.count()).toBe(0);
  });

  test('leads on without script', async ({ open }) => {
    const page = await open({ javaScript: false });
    await page.goto('/search/');
    const note = page.locator('noscript p');
    expect(await note.isVisible()).toBe(true);
    expect(await note.textContent()).toBe(searchPage.noScript);
    expect(await page.locator('#search-form').isVisible()).toBe(false);
    const ways = [
      '/years/2022/',
      '/departments/health/',
      '/commitments/',
      '/topics/childcare/',
      '/data/commitments.csv',
    ];
    for (const address of ways) {
      expect(await page.locator(`main a[href$="${address}"]`).first().isVisible()).toBe(true);
    }
  });

  test('one page has every text for the browser’s own search', async ({ page, baseUrl }) => {
    const rows = await readRows(baseUrl);
    await page.goto('/commitments/');
    const text = await page.locator('main').innerText();
    const missing = rows.filter(
      ({ title, target, outcome }) =>
        ![title, target, outcome].every((each) => each === null || text.includes(each.trim())),
    );
    // Blanks of the print are shown as one.
    expect(missing.filter(({ target, outcome }) => !/\s/.test(`${target}${outcome}`))).toEqual([]);
  });
});

test('the page runs under the policy of every other page', async ({ page }) => {
  await page.goto('/search/');
  const policy = await page
    .locator('meta[http-equiv="content-security-policy"]')
    .getAttribute('content');
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toContain('unsafe');
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
      await eventually(() => status(page).textContent()).not.toBe('');
    }
    await page.locator('details').evaluateAll((all) => {
      for (const each of all) {
        each.setAttribute('open', '');
      }
    });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const barriers = violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html }) => html),
    }));
    expect(barriers).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  },
);
