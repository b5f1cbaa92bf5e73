import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { expect, test, widths } from './browser.ts';

interface CommitmentRow {
  id: string;
  year: number;
  category: string;
  department_id: string;
  department: string;
  title: string;
  target: string | null;
  outcome: string | null;
  outcome_document: string | null;
  outcome_line_start: number | null;
}

const rows: CommitmentRow[] = JSON.parse(readFileSync('dist/data/commitments.json', 'utf8'));

/** A commitment with both sides: the longest way from the home page to a line of a document. */
const both = rows.find((row) => row.target !== null && row.outcome !== null);

if (both === undefined) {
  throw new Error('dist/data/commitments.json: no commitment has both a target and an outcome');
}

const { id, year, category, department_id: department } = both;
const line = `/documents/${both.outcome_document}/#L${both.outcome_line_start}`;

/** Follows the first link of the page's main part that leads to an address and can be seen. */
async function follow(page: Page, address: string): Promise<void> {
  await page.locator(`main a[href="${address}"]:visible`).first().click();
  await page.waitForURL((url) => `${url.pathname}${url.hash}` === address);
}

describe.each(widths)('at %i px', (width) => {
  test('from the home page to the line of the document that a result stands on, and back', async ({
    open,
  }) => {
    const page = await open({ width });
    await page.goto('/');
    await follow(page, `/departments/${department}/`);
    expect(await page.locator('h1').innerText()).toContain(both.department);
    await follow(page, `/departments/${department}/${year}/`);
    await follow(page, `/commitments/${id}/`);
    expect(await page.locator('h1').innerText()).toContain(both.title);
    const main = await page.locator('main').innerText();
    expect(main).toContain(both.target);
    expect(main).toContain(both.outcome);

    await follow(page, line);
    const target = page.locator(`#L${both.outcome_line_start}`);
    expect(await target.innerText()).toContain(both.outcome?.slice(0, 12));
    expect(await isInView(page, `#L${both.outcome_line_start}`)).toBe(true);
    await target.locator(`a[href="/commitments/${id}/"]`).first().click();
    expect(new URL(page.url()).pathname).toBe(`/commitments/${id}/`);

    await page.goBack();
    await page.goBack();
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe(`/departments/${department}/${year}/`);
  });

  test('from the home page by year and category to a department', async ({ open }) => {
    const page = await open({ width });
    await page.goto('/');
    await page.locator('header a[href="/years/"]:visible').click();
    await follow(page, `/years/${year}/`);
    await follow(page, `/years/${year}/${category}/`);
    expect(await page.locator('main svg').count()).toBeGreaterThan(0);
    expect(await page.locator('main table').count()).toBeGreaterThan(0);
    await follow(page, `/departments/${department}/${year}/`);
  });

  test('the trail leads back up from a commitment to the home page', async ({ open }) => {
    const page = await open({ width });
    await page.goto(`/commitments/${id}/`);
    const steps = page.locator('nav.trail a');
    await steps.last().click();
    await page.waitForURL(/\/departments\//);
    await page.locator('nav.trail a').first().click();
    await page.waitForURL((url) => url.pathname === '/');
  });

  test('previous and next walk through the commitments of a department and year', async ({
    open,
  }) => {
    const page = await open({ width });
    await page.goto(`/commitments/${year}/${department}/1/`);
    await page.locator('a[rel="next"]').click();
    await page.waitForURL((url) => url.pathname === `/commitments/${year}/${department}/2/`);
    await page.locator('a[rel="prev"]').click();
    await page.waitForURL((url) => url.pathname === `/commitments/${year}/${department}/1/`);
  });
});

function isInView(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  });
}

test('the first stop of the keyboard skips to the main part', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const skip = page.locator('a.skip-link');
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  expect(await skip.isVisible()).toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inside = await page.evaluate(() => document.activeElement?.closest('main') !== null);
  expect(inside).toBe(true);
});

test('an address that is not there says so and offers ways on', async ({ page, complaints }) => {
  const response = await page.goto('/commitments/1999/nobody/1/');
  expect(response?.status()).toBe(404);
  expect(await page.locator('main a[href="/departments/"]').count()).toBeGreaterThan(0);
  // The browser reports the missing page itself, twice, and nothing else.
  expect(complaints.splice(0).every((complaint) => complaint.includes('404'))).toBe(true);
});

test('every figure on a commitment page leads to a line of a document', async ({ page }) => {
  await page.goto(`/commitments/${id}/`);
  const figures = page.locator('main .figure');
  for (const figure of await figures.all()) {
    const cell = figure.locator('xpath=ancestor-or-self::*[.//a[contains(@href, "#L")]][1]');
    expect(await cell.count(), await figure.innerText()).toBe(1);
  }
});

test('the downloads are there, of the right type', async ({ page, baseUrl }) => {
  for (const table of ['commitments', 'assessments', 'departments', 'documents']) {
    const json = await page.request.get(`${baseUrl}data/${table}.json`);
    expect(json.headers()['content-type']).toContain('application/json');
    const csv = await page.request.get(`${baseUrl}data/${table}.csv`);
    expect(csv.headers()['content-type']).toBe('text/csv; charset=utf-8');
    const records: Record<string, unknown>[] = await json.json();
    const [header = ''] = (await csv.text()).split('\r\n');
    expect(header.split(',')).toEqual(Object.keys(records[0] ?? {}));
  }
});
