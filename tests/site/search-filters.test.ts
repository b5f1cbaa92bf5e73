import { describe } from 'vitest';
import { pageSize } from '../../src/components/search/answers.ts';
import { search as words } from '../../src/i18n/zh/search.ts';
import { expect, test } from './browser.ts';
import { holds, readRows } from './published-rows.ts';
import { answered, box, found, hrefs, titles } from './search-page.ts';

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
    await expect.poll(() => titles(page).count()).toBe(pageSize);
    await page.locator('#search-sort').selectOption('department');
    await page.locator('#search-filters > summary').click();
    await box(page, 'numbers', 'yes').check();
    await expect.poll(() => new URL(page.url()).searchParams.get('numbers')).toBe('yes');
    await expect.poll(() => page.locator('.search-section').count()).toBeGreaterThan(1);
    const shown = await hrefs(page);
    const other = await open();
    await other.goto(page.url());
    await expect.poll(() => hrefs(other)).toEqual(shown);
    expect(await other.locator('#search-sort').inputValue()).toBe('department');
    await page.goBack();
    await expect.poll(() => box(page, 'numbers', 'yes').isChecked()).toBe(false);
    await page.goBack();
    await expect.poll(() => page.locator('#search-sort').inputValue()).toBe('relevance');
  });

  test('are shown above the results, each taken away in one press, all in another', async ({
    page,
  }) => {
    await page.goto(`${found('服务')}&year=2022&side=outcome`);
    const narrowed = page.getByRole('list', { name: words.narrowed }).getByRole('link');
    await expect
      .poll(() => narrowed.allTextContents())
      .toEqual([
        words.narrowedTo(words.filterNames.year, words.year('2022')),
        words.narrowedTo(words.filterNames.side, words.sides.outcome),
      ]);
    await narrowed.last().click();
    await expect.poll(() => narrowed.count()).toBe(1);
    expect(new URL(page.url()).searchParams.has('side')).toBe(false);
    expect(await box(page, 'side', 'outcome').isChecked()).toBe(false);
    await page.getByRole('button', { name: words.clearFilters }).click();
    await expect.poll(() => narrowed.count()).toBe(0);
    expect(new URL(page.url()).searchParams.has('year')).toBe(false);
  });
});
