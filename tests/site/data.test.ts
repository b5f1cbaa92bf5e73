import { readdirSync, readFileSync } from 'node:fs';
import { parseCsv } from '../domain/parse-csv.ts';
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
  const links = page.locator('.data-links > p').first().locator('span a');
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

const readPage = (
  page: string,
): { records: Record<string, unknown>[] } & Record<string, unknown[]> =>
  JSON.parse(readFileSync(`dist${page}data.json`, 'utf8'));

test('the home page offers the counts of its picture, and the numbers of the measures it shows', async ({
  page,
}) => {
  await page.goto('/');
  const { records, measures } = readPage('/');
  const cells = page.locator('.reach-cell');
  const counted = records.filter(({ commitments }) => commitments !== 0);
  expect(await cells.count()).toBe(counted.length);
  for (const { year, category, commitments, outcomes } of counted) {
    const cell = page.locator(`.reach-cell[href="/years/${year}/${category}/"]`);
    const text = await cell.innerText();
    expect(text).toContain(String(commitments));
    expect(Number(outcomes)).toBeLessThanOrEqual(Number(commitments));
  }
  const years = await page.locator('.reach-table tbody tr:first-child th').allInnerTexts();
  expect(years.map((year) => Number.parseInt(year, 10)).sort()).toEqual(
    [...new Set(records.map(({ year }) => year))].sort(),
  );
  const shown = page.locator('.measure-cards tbody tr');
  expect(await shown.count()).toBe(measures?.length);
});

test('what can be compared is offered as it is listed', async ({ page }) => {
  await page.goto('/compare/');
  const { records } = readPage('/compare/');
  for (const kind of ['departments', 'years', 'measures']) {
    const own = records.filter((row) => row.kind === kind);
    const rows = page.locator(`table[data-kind="${kind}"] tbody tr`);
    const listed = await rows.evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')),
    );
    expect(listed).toHaveLength(own.length);
    for (const [index, row] of own.entries()) {
      const told = listed[index]?.join(' ');
      const numbers =
        kind === 'years'
          ? [row.departments, row.commitments, row.targets, row.outcomes, row.target_quantities]
          : kind === 'departments'
            ? [row.commitments, row.target_quantities, row.score ?? '', row.score_year ?? '']
            : [row.latest_target ?? '', row.latest_target_year ?? ''];
      for (const value of [row.name, ...numbers]) {
        expect(told).toContain(String(value));
      }
    }
  }
});

test('the pages that lead to leads and tables offer what they count', async ({ page }) => {
  for (const address of ['/leads/', '/tables/']) {
    await page.goto(address);
    const main = await page.locator('main').innerText();
    for (const { title, rows, of } of readPage(address).records) {
      for (const value of [title, rows, of]) {
        expect(main).toContain(String(value ?? ''));
      }
    }
  }
});

test('every CSV beside a page, and of a chart, opens in Excel as it is; whole tables are plain', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.csv'),
  );
  expect(files.length).toBeGreaterThan(900);
  for (const file of files) {
    const text = readFileSync(`dist/${file}`, 'utf8');
    const isPlain = /^data\/(views\/)?[^/]+\.csv$/.test(file) && file !== 'data/data.csv';
    expect(text.startsWith('\ufeff'), file).toBe(!isPlain);
    if (!isPlain) {
      const risky = parseCsv(text.slice(1))
        .flat()
        .filter((cell) => /^[=+@＝＋－＠]|^-(?![\d.]+$)/.test(cell));
      expect(risky, file).toEqual([]);
    }
  }
});
