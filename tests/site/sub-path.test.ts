import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { links } from '../../scripts/checks/links.ts';
import { readBuiltSite } from '../../scripts/lib/built-site.ts';
import { runCommand } from '../../scripts/lib/run-command.ts';
import { type StaticServer, serve } from '../../scripts/lib/serve.ts';
import { expect, test } from './browser.ts';

// Many hosts serve a site under a path, e.g. https://name.github.io/portal/.

const base = '/sub/path/';
const origin = 'https://portal.example';
let folder: string;
let server: StaticServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sub-path-'));
  await build(folder);
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
  expect(await links.check(readBuiltSite(folder, base, origin))).toEqual([]);
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
