import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { links } from '../../scripts/checks/links.ts';
import { type BuiltSite, readBuiltSite } from '../../scripts/lib/built-site.ts';
import { runCommand } from '../../scripts/lib/run-command.ts';
import { type StaticServer, serve } from '../../scripts/lib/serve.ts';
import { expect, test } from './browser.ts';

// Many hosts serve a site under a path, e.g. https://name.github.io/portal/.

const base = '/sub/path/';
const origin = 'https://portal.example';
let folder: string;
let server: StaticServer;
let site: BuiltSite;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sub-path-'));
  await build(folder);
  site = readBuiltSite(folder, base, origin);
  server = await serve({ root: folder, base });
}, 300_000);

afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * Builds the site as a deployment would. The environment of a test run must not come along: its
 * `BASE_URL` would be taken for the site's.
 */
async function build(outDir: string): Promise<void> {
  const { PATH, HOME } = process.env;
  const { code, output } = await runCommand(
    ['node_modules/.bin/astro', 'build', '--outDir', outDir],
    { env: { PATH, HOME, BASE_PATH: base, SITE_URL: origin } },
  );
  expect(code, output).toBe(0);
}

test('every link of every page stays below the path and arrives', async () => {
  expect(await links.check(site)).toEqual([]);
});

test('canonical addresses carry host and path', () => {
  const html = readFileSync(join(folder, 'years/index.html'), 'utf8');
  expect(html).toContain(`<link rel="canonical" href="${origin}${base}years/">`);
});

test('the data names the addresses as they are there', () => {
  const rows: { url: string }[] = JSON.parse(
    readFileSync(join(folder, 'data/departments.json'), 'utf8'),
  );
  expect(rows.every(({ url }) => new URL(url, origin).pathname.startsWith(base))).toBe(true);
});

test('every page names a card for where it is shared, and the card is there', () => {
  const shared = site.pages.filter(({ text }) => text.includes('rel="canonical"'));
  const cards = shared
    .filter(({ text }) => !text.includes('content="noindex"'))
    .map(({ text }) => /<meta property="og:image" content="([^"]*)"/.exec(text)?.[1] ?? '');
  expect(cards.length).toBeGreaterThan(0);
  for (const card of new Set(cards)) {
    expect(card.startsWith(`${origin}${base}`), card).toBe(true);
    const png = readFileSync(join(folder, card.slice(`${origin}${base}`.length)));
    // Width and height stand in the first chunk.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], card).toEqual([1200, 630]);
  }
});

test('the map of the site lists exactly the pages to be found, each with its QR code', () => {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]*)</g)].map(([, url = '']) => url);
  const paths = (urls: readonly string[]) =>
    urls.map((url) => url.slice(`${origin}${base}`.length));
  expect(read('robots.txt')).toContain(`Sitemap: ${origin}${base}sitemap.xml`);
  const listed = paths(locations(read('sitemap.xml'))).flatMap((part) => locations(read(part)));
  const own = site.pages
    .filter(({ text }) => !text.includes('content="noindex"'))
    .map(({ address }) => `${origin}${base}${address.slice(1)}`);
  expect(new Set(own).isSupersetOf(new Set(listed))).toBe(true);
  expect(listed).toContain(`${origin}${base}`);
  for (const page of paths(listed)) {
    expect(read(`${page}qr.svg`)).toMatch(/^<svg /);
    expect(read(`${page}index.html`)).toContain(
      `<link rel="canonical" href="${origin}${base}${page}">`,
    );
  }
});

test('blocks of data for programs name whole addresses', () => {
  const html = readFileSync(join(folder, 'data/index.html'), 'utf8');
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
    ([, json = '']) => JSON.parse(json),
  );
  const catalog = blocks.find((block) => block['@type'] === 'DataCatalog');
  expect(catalog.dataset.distribution.length).toBeGreaterThan(2);
  for (const { contentUrl } of catalog.dataset.distribution) {
    expect(contentUrl.startsWith(`${origin}${base}data/`)).toBe(true);
  }
  const trail = blocks.find((block) => block['@type'] === 'BreadcrumbList');
  expect(trail.itemListElement.at(-1).item).toBe(`${origin}${base}data/`);
});

test('pages are styled, and links between them work', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) {
      faults.push(response.url());
    }
  });
  page.on('console', (message) => faults.push(message.text()));
  await page.goto(server.url);
  await page.locator(`header a[href="${base}departments/"]`).click();
  await page.waitForURL((url) => url.pathname === `${base}departments/`);
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  await page.goto(`${server.url}search/`);
  await page.waitForLoadState('networkidle');
  expect(faults).toEqual([]);
  await context.close();
});

test('the search works below the path, on its page, in the dialog, and for others', async ({
  browser,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.url}search/?q=${encodeURIComponent('托位')}`);
  const results = page.locator('a[data-result]');
  await expect.poll(() => results.count(), { timeout: 15_000 }).toBeGreaterThan(0);
  expect(await results.first().getAttribute('href')).toMatch(/^\/sub\/path\/commitments\//);
  await page.goto(`${server.url}about/`);
  await page.keyboard.press('/');
  await expect.poll(() => page.locator('#quick-search-box').isVisible()).toBe(true);
  await page.keyboard.type('托位');
  await expect.poll(() => results.count(), { timeout: 15_000 }).toBeGreaterThan(0);
  // As text: the test runner would write another `import` in its place.
  const total = await page.evaluate(
    `import('${base}search/engine.js').then(async ({ search }) => (await search('托位')).total)`,
  );
  expect(total).toBeGreaterThan(0);
  await context.close();
});

test("the engine works in other people's pages, on other hosts", async ({ browser }) => {
  const elsewhere = await serve({ root: 'public' });
  const page = await browser.newPage();
  await page.goto(`${elsewhere.url}favicon.svg`);
  const found = await page.evaluate<{ total: number; title: string }>(
    `import('${server.url}search/engine.js').then(async ({ search, read }) => {
      const { total, ids } = await search('weijianwei');
      const [{ title }] = await read(ids.slice(0, 1));
      return { total, title };
    })`,
  );
  expect(found.total).toBeGreaterThan(0);
  expect(found.title).not.toBe('');
  await page.close();
  await elsewhere.close();
});
