import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { links } from '../../scripts/checks/links.ts';
import { type BuiltSite, readBuiltSite } from '../../scripts/lib/built-site.ts';
import { type StaticServer, serve } from '../../scripts/lib/serve.ts';
import { expect, test } from './browser.ts';
import { decodeQr } from './decode-qr.ts';
import { base, buildDeployment, moved, notices, origin, verifyDeployment } from './deployment.ts';

// The site as it is deployed. Many hosts serve it under a path, e.g. https://name.github.io/portal/.

let around: string;
let folder: string;
let server: StaticServer;
let site: BuiltSite;

beforeAll(async () => {
  around = mkdtempSync(join(tmpdir(), 'sub-path-'));
  folder = join(around, 'dist');
  await buildDeployment(around);
  site = readBuiltSite(folder, base, origin);
  server = await serve({ root: folder, base });
}, 600_000);

afterAll(async () => {
  await server?.close();
  rmSync(around, { recursive: true, force: true });
});

const read = (path: string) => readFileSync(join(folder, path), 'utf8');

test('it passes every check that stands before publishing, weights included', async () => {
  const { code, output } = await verifyDeployment(around);
  expect(output).toContain('0 errors, 0 warnings');
  expect(code).toBe(0);
}, 600_000);

test('every link of every page stays below the path and arrives', async () => {
  expect(await links.check(site)).toEqual([]);
});

test('canonical addresses carry host and path', () => {
  expect(read('years/index.html')).toContain(
    `<link rel="canonical" href="${origin}${base}years/">`,
  );
});

test('the data names the addresses as they are there', () => {
  const rows: { url: string }[] = JSON.parse(read('data/departments.json'));
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
  const parts = paths(locations(read('sitemap.xml')));
  expect(parts.length).toBeGreaterThan(3);
  const { date } = JSON.parse(read('data/edition.json'));
  for (const part of parts) {
    const days = [...read(part).matchAll(/<lastmod>([^<]*)</g)].map(([, day]) => day);
    expect(new Set(days), part).toEqual(new Set([date]));
  }
  for (const page of paths(listed)) {
    expect(read(`${page}qr.svg`)).toMatch(/^<svg /);
    expect(read(`${page}index.html`)).toContain(
      `<link rel="canonical" href="${origin}${base}${page}">`,
    );
  }
});

test('blocks of data for programs name whole addresses', () => {
  const html = read('data/index.html');
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
  await expect.poll(() => results.count()).toBeGreaterThan(0);
  expect(await results.first().getAttribute('href')).toMatch(/^\/sub\/path\/commitments\//);
  await page.goto(`${server.url}about/`);
  await page.keyboard.press('/');
  await expect.poll(() => page.locator('#quick-search-box').isVisible()).toBe(true);
  await page.keyboard.type('托位');
  await expect.poll(() => results.count()).toBeGreaterThan(0);
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

test.for(['', 'commitments/2022/health/4/', 'documents/2022-outcomes/'])(
  'the QR code of /%s is read as its address',
  (page) => {
    expect(decodeQr(read(`${page}qr.svg`))).toBe(`${origin}${base}${page}`);
  },
);

describe('an address that has moved', () => {
  test.for(moved)(
    '$from leads on by itself, and counts as the same page',
    async ({ from, to }, { browser }) => {
      const html = read(`${from.slice(1)}index.html`);
      expect(html).toContain(`<link rel="canonical" href="${origin}${base}${to.slice(1)}">`);
      expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${base}${to.slice(1)}">`);
      expect(html).toContain('样例：改名。');
      const page = await browser.newPage({ javaScriptEnabled: false });
      await page.goto(`${server.url}${from.slice(1)}`);
      await page.waitForURL((url) => url.pathname === `${base}${to.slice(1)}`);
      await page.close();
    },
  );

  test.for([
    ['commitments/2022/old-body/4/#q3', 'commitments/2022/health/4/#q3'],
    ['measures/old-name/?a=1', 'measures/childcare-places-per-thousand/?a=1'],
  ] as const)('keeps the place and the question of %s', async ([from, to], { browser }) => {
    const page = await browser.newPage();
    await page.goto(`${server.url}${from}`);
    await page.waitForURL(`${server.url}${to}`);
    await page.close();
  });

  test('is shared as the page that it leads to', () => {
    for (const { from, to } of moved) {
      const [old, now] = [from, to].map((address) => read(`${address.slice(1)}index.html`));
      for (const name of ['og:title', 'og:image']) {
        const tag = new RegExp(`<meta property="${name}" content="([^"]*)"`);
        expect(tag.exec(old ?? '')?.[1], `${from} ${name}`).toBe(tag.exec(now ?? '')?.[1]);
      }
    }
  });

  test('is told to hosts, and is not on the map of the site', () => {
    for (const { from, to } of moved) {
      const [old, now] = [from, to].map((address) => `${base}${address.slice(1)}`);
      expect(read('_redirects')).toContain(`${old} ${now} 301\n`);
      expect(read('_redirects.nginx')).toContain(`"${old}" "${now}";\n`);
      expect(read('sitemap-departments.xml') + read('sitemap-measures.xml')).not.toContain(
        `${origin}${old}<`,
      );
    }
  });

  test('keeps the files beside it', () => {
    expect(read('departments/old-body/data.csv')).toBe(read('departments/health/data.csv'));
    expect(read('commitments/2022/old-body/4/data.json')).toContain('/commitments/2022/health/4/');
  });
});

test('every link of every feed arrives', () => {
  const feeds = [...site.files.keys()].filter((path) => path.endsWith('feed.json'));
  expect(feeds.length).toBeGreaterThan(40);
  const linked = new Set(
    feeds.flatMap((path) => {
      const { items, home_page_url, feed_url } = JSON.parse(read(path));
      const texts: string[] = items.map(({ content_html }: Record<string, string>) => content_html);
      const inTexts = texts.flatMap((text) =>
        [...text.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href),
      );
      return [home_page_url, feed_url, ...items.map(({ url }: { url: string }) => url), ...inTexts];
    }),
  );
  for (const href of linked) {
    const { origin: host, pathname, hash } = new URL(href);
    expect(host).toBe(origin);
    expect(pathname.startsWith(base), href).toBe(true);
    const path = pathname.slice(base.length);
    const html = path.endsWith('/') || path === '' ? read(`${path}index.html`) : read(path);
    if (hash !== '') {
      expect(html, href).toContain(`id="${decodeURIComponent(hash.slice(1))}"`);
    }
  }
});

describe('the edition before was another', () => {
  test('what came in, was set right and is read otherwise is in the data', () => {
    const { changes } = JSON.parse(read('data/changes.json'));
    const found = changes.map(({ kind, table, key }: Record<string, string>) => [kind, table, key]);
    expect(found).toContainEqual(['added', 'commitments', '2025/health/1']);
    expect(found).toContainEqual(['corrected', 'commitments', '2022/health/4']);
    expect(found).toContainEqual(['corrected', 'assessments', '2022/health']);
    expect(found).toContainEqual(['re-read', 'quantities', '2025/education/1']);
  });

  test('the page and the feed of corrections show the figure before and now', () => {
    const html = read('corrections/index.html');
    expect(html).toMatch(/最终得分：[^<]*<del>130<\/del>[^<]*<ins>132\.98<\/ins>/);
    expect(html).toMatch(/年度目标：[^<]*<del>千人托位数达到3\.1<\/del>/);
    for (const feed of ['feed.xml', 'feed.json']) {
      const text = read(`corrections/${feed}`);
      expect(text).toContain('最终得分原为130，现为132.98');
      expect(text).toContain('年度目标原为千人托位数达到3.1个。，现为');
    }
  });
});

test('the footer says what a government site has to say, and to whom to object with what', () => {
  for (const page of ['', 'commitments/2022/health/4/', 'years/']) {
    const html = read(`${page}index.html`);
    const footer = html.slice(html.indexOf('<footer class="site-footer"'));
    for (const text of ['主办单位：样例市人民政府办公室', ...Object.values(notices)]) {
      expect(footer, page).toContain(text);
    }
    const href = /href="(mailto:[^"]+)"/.exec(footer)?.[1]?.replaceAll('&#38;', '&') ?? '';
    const body = new URL(href.replaceAll('&amp;', '&')).searchParams.get('body');
    expect(body, page).toContain(`${origin}${base}${page}`);
    expect(html).toContain('<meta name="SiteIDCode" content="3300000000">');
    expect(html).toContain('<meta name="SiteDomain" content="portal.example">');
  }
});
