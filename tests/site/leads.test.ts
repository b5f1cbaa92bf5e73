import { readFileSync } from 'node:fs';
import { describe } from 'vitest';
import { leadIds } from '../../src/domain/lead.ts';
import { compare } from '../../src/i18n/zh/compare.ts';
import { leads as words } from '../../src/i18n/zh/leads.ts';
import { parseCsv } from '../domain/parse-csv.ts';
import { expect, test } from './browser.ts';

describe('the lists of leads', () => {
  test.for(leadIds)(
    '%s says how it was made, and each row leads to its lines',
    async (id, { page }) => {
      await page.goto(`/leads/${id}/`);
      const main = await page.locator('main').innerText();
      expect(main).toContain(words.lists[id].query);
      expect(main).toContain(words.lists[id].caution);
      const [, ...saved] = parseCsv(readFileSync(`dist/leads/${id}.csv`, 'utf8'));
      const rows = page.locator('.listing-table tbody tr');
      expect(await rows.count()).toBe(saved.length);
      expect(main).toContain(words.save(saved.length));
      for (const row of (await rows.all()).slice(0, 5)) {
        const item = row.locator('th a');
        expect(await item.getAttribute('href')).toMatch(/^\/commitments\//);
        expect(await row.locator('a[href*="#L"]').count()).toBeGreaterThan(0);
      }
    },
  );

  test('the columns that a list names are columns of the published data', async ({ page }) => {
    for (const column of new Set(leadIds.flatMap((id) => words.lists[id].columns))) {
      const [table = '', name = ''] = column.split('.');
      const response = await page.request.get(`/data/${table}.csv`);
      expect((await response.text()).split('\r\n')[0]?.split(','), column).toContain(name);
    }
  });
});

test('a list of leads begins on the first screen of a phone, how it was made stands under it', async ({
  page,
}) => {
  await page.goto('/leads/largest-excess/');
  const top = async (part: string) => (await page.locator(part).first().boundingBox())?.y ?? 0;
  expect(await top('.listing-table tbody th')).toBeLessThan(844);
  expect(await top('.lead-query')).toBeGreaterThan(await top('.listing-table tbody tr:last-child'));
  await page.getByRole('link', { name: words.queryHeading }).click();
  expect(await page.locator('.lead-query').isVisible()).toBe(true);
});

test('a list of leads keeps the names of columns folded', async ({ page }) => {
  await page.goto('/leads/largest-excess/');
  expect(await page.locator('.lead-query code:visible').count()).toBe(0);
  await page.locator('.lead-query summary').click();
  expect(await page.locator('.lead-query code:visible').count()).toBeGreaterThan(0);
});

describe('two things side by side', () => {
  test('stand at one address, which shows the same to others', async ({ open }) => {
    const page = await open({ width: 390 });
    await page.goto('/compare/');
    expect(await page.locator('#compare-status').textContent()).toBe(compare.pick);
    await page.getByLabel(compare.sides.a, { exact: true }).selectOption('health');
    // What answers comes with the first choice.
    await expect
      .poll(() => page.locator('#compare-status').textContent())
      .toBe(compare.picked('市卫生健康委'));
    await page.getByLabel(compare.sides.b).selectOption('education');
    const table = page.locator('.compare-table');
    await table.waitFor();
    const shown = await table.innerText();
    expect(await page.locator('#compare-status').textContent()).toContain('市教育局');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

    const other = await open();
    await other.goto(page.url());
    await other.locator('.compare-table').waitFor();
    expect(await other.locator('.compare-table').innerText()).toBe(shown);
    await page.goBack();
    await expect
      .poll(() => page.locator('#compare-status').textContent())
      .toBe(compare.picked('市卫生健康委'));
  });

  test('say nothing where one of them has nothing', async ({ page }) => {
    await page.goto('/compare/?kind=departments&a=health&b=education');
    const year = page.locator('.compare-table tbody').filter({ hasText: '2022年' });
    await year.waitFor();
    expect(await year.innerText()).toContain(compare.absent);
  });

  test.for([
    ['/departments/health/', 'departments'],
    ['/years/2022/', 'years'],
    ['/measures/highly-skilled-workers-added/', 'measures'],
  ] as const)(
    'one press from %s, and one more beside what is nearest',
    async ([from, kind], { open }) => {
      const page = await open({ width: 390 });
      await page.goto(from);
      await page.locator('main a[href^="/compare/?"]').first().click();
      const chosen = page.locator('#compare-a option:checked');
      await expect.poll(() => chosen.textContent()).not.toBe(compare.choose);
      const name = (await chosen.textContent()) ?? '';
      await expect
        .poll(() => page.locator('#compare-status').textContent())
        .toBe(compare.picked(name));
      const near = page.locator('#compare-result a').first();
      const other = await near.innerText();
      await near.click();
      const table = page.locator('.compare-table');
      await table.waitFor();
      expect(await table.locator('thead').innerText()).toContain(other);
      expect(await page.title()).toContain(compare.pageTitle(name, other));
      expect(new URL(page.url()).searchParams.get('kind')).toBe(kind);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    },
  );

  test.for([
    ['departments', 'health', 'education'],
    ['years', '2022', '2023'],
    ['measures', 'highly-skilled-workers-added', 'urban-jobs-added'],
  ] as const)('%s can be taken away as they are shown', async ([kind, a, b], { page }) => {
    await page.goto(`/compare/?kind=${kind}&a=${a}&b=${b}`);
    const table = page.locator('.compare-table');
    await table.waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: compare.save }).click(),
    ]);
    const edition = await page.locator('.site-footer .edition').innerText();
    const names = await table.locator('thead a').allInnerTexts();
    const [first = '', second = ''] = names;
    expect(download.suggestedFilename()).toBe(`${compare.pageTitle(first, second)}-${edition}.csv`);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.startsWith('\ufeff')).toBe(true);
    const [head = [], ...saved] = parseCsv(text.slice(1));
    expect([head[2], head[4]]).toEqual(names);
    const shown = await table
      .locator('tbody tr:not(:has([scope="rowgroup"]), .compare-items)')
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.querySelectorAll('th, td:not(.muted)')].map((cell) => cell.textContent ?? ''),
        ),
      );
    const isItem = ([, label = '']: string[]) => /^第\d+项$/.test(label);
    const met = saved.filter((record) => !isItem(record));
    expect(met.map(([, label, left, , right]) => [label, left, right].filter(Boolean))).toEqual(
      shown,
    );
    // What each promises stands apart, on the page and in the file.
    const items = saved.filter(isItem);
    expect(items.every(([, , left = '', , right = '']) => (left === '') !== (right === ''))).toBe(
      true,
    );
    expect(items.map(([, , left, , right]) => left || right).sort()).toEqual(
      (await table.locator('.compare-own a').allTextContents()).sort(),
    );
    expect(items.length > 0).toBe(kind === 'departments');
  });

  test('are printed without the form', async ({ open }) => {
    const page = await open({ width: 1280 });
    await page.goto('/compare/?kind=years&a=2022&b=2023');
    await page.locator('.compare-table').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#compare-form').isVisible()).toBe(false);
    expect(await page.locator('.compare-table').isVisible()).toBe(true);
  });

  test('a link to something that is not there asks to choose', async ({ page }) => {
    await page.goto('/compare/?kind=planets&a=mars&b=venus');
    expect(await page.locator('#compare-status').textContent()).toBe(compare.pick);
  });

  test('without script there are lists', async ({ open }) => {
    const page = await open({ javaScript: false });
    await page.goto('/compare/');
    expect(await page.locator('#compare-form').isVisible()).toBe(false);
    await page.locator('.compare-list summary').first().click();
    const row = page.locator('tr', { has: page.locator('a[href="/departments/health/"]') });
    expect(await row.isVisible()).toBe(true);
    expect(await row.innerText()).toContain('社会发展类');
    expect(await row.innerText()).toContain('132.98');
  });
});
