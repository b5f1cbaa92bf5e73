import { readFileSync } from 'node:fs';
import { expect, test } from './browser.ts';

interface CommitmentRow {
  year: number;
  department_id: string;
}

const rows: CommitmentRow[] = JSON.parse(readFileSync('dist/data/commitments.json', 'utf8'));
const [{ year, department_id: department } = { year: 0, department_id: '' }] = rows;

test('the data of a page is what the page shows, of the edition that its footer names', async ({
  page,
  baseUrl,
}) => {
  await page.goto(`/departments/${department}/${year}/`);
  const links = page.locator('.data-links li').first().locator('a');
  const [csv, json] = await Promise.all(
    (await links.all()).map(async (link) => {
      const response = await fetch(new URL((await link.getAttribute('href')) ?? '', baseUrl));
      expect(response.status).toBe(200);
      return response;
    }),
  );
  expect(csv?.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const { edition, records } = (await json?.json()) ?? {};
  expect(await page.locator('.site-footer .edition').innerText()).toBe(edition);
  for (const { title, url } of records) {
    expect(await page.locator(`main a[href="${url}"]`).first().innerText()).toContain(title);
  }
});

test('every file on the data page arrives with its type', async ({ page, baseUrl }) => {
  await page.goto('/data/');
  const addresses = await page
    .locator('main a[href*="/data/"], main a[href$=".xml"], main a[href$=".json"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const files = [...new Set(addresses)].filter((address) => /\.[a-z]+$/.test(address));
  expect(files.length).toBeGreaterThan(100);
  for (const address of files) {
    const response = await fetch(new URL(address, baseUrl), { method: 'HEAD' });
    expect(response.status, address).toBe(200);
    expect(response.headers.get('content-type'), address).not.toBe('application/octet-stream');
  }
});

test('a department can be followed by its own feed and by that of everything', async ({
  page,
  baseUrl,
}) => {
  await page.goto(`/departments/${department}/`);
  const feeds = page.locator(
    'head link[rel="alternate"][type$="+xml"], head link[rel="alternate"][type$="+json"]',
  );
  const addresses = await feeds.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')),
  );
  expect(addresses).toEqual([
    '/feed.xml',
    '/feed.json',
    `/departments/${department}/feed.xml`,
    `/departments/${department}/feed.json`,
  ]);
  const response = await fetch(new URL(`/departments/${department}/feed.json`, baseUrl));
  const { items } = await response.json();
  expect(items.length).toBeGreaterThan(0);
});

test('the page of corrections tells of the editions of the data', async ({ page }) => {
  await page.goto('/data/');
  await page.locator('main a[href$="/corrections/#editions"]').click();
  await page.waitForURL((url) => url.pathname === '/corrections/');
  const edition = await page.locator('.site-footer .edition').innerText();
  expect(await page.locator('#editions').isVisible()).toBe(true);
  expect(await page.locator(`#edition-${edition}`).innerText()).toContain(edition);
});
