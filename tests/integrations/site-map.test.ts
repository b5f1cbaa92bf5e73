import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { XmlDocument } from 'libxml2-wasm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCanonicalPages } from '../../src/integrations/canonical-pages.ts';
import { formatRobots, formatSitemaps } from '../../src/integrations/sitemap-files.ts';

const site = 'https://portal.example';
let folder: string;

const head = (tags: string) => `<!doctype html><html><head>${tags}</head></html>`;
const canonical = (path: string) => `<link rel="canonical" href="${site}/sub${path}">`;

const pages: Record<string, string> = {
  '': head(canonical('/')),
  'departments/health/': head(canonical('/departments/health/')),
  'departments/old/': head(canonical('/departments/health/')),
  'embed/departments/health/': head(
    `<meta name="robots" content="noindex">${canonical('/departments/health/')}`,
  ),
  'examples/': head('<meta name="robots" content="noindex">'),
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-map-'));
  for (const [pathname, html] of Object.entries(pages)) {
    const file = join(folder, pathname, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

function read(own: string | undefined) {
  const pathnames = [...Object.keys(pages).reverse(), '404/'];
  return readCanonicalPages(pathToFileURL(`${folder}/`), pathnames, { site: own, base: '/sub' });
}

test('only pages that stand for themselves are listed, in order', () => {
  expect(read(site)).toEqual([
    { address: '/', url: `${site}/sub/` },
    { address: '/departments/health/', url: `${site}/sub/departments/health/` },
  ]);
});

test('a site that does not know its own address lists none', () => {
  expect(read(undefined)).toEqual([]);
});

const listed = [
  { address: '/', url: `${site}/` },
  { address: '/about/', url: `${site}/about/` },
  { address: '/commitments/2022/health/4/', url: `${site}/commitments/2022/health/4/` },
  { address: '/years/2022/', url: `${site}/years/2022/?a=1&b=2` },
];

test('the map is split by room, and its list names every part', () => {
  const files = formatSitemaps(listed, '2026-11-20', (path) => `${site}/${path}`);
  expect(files.map(({ path }) => path)).toEqual([
    'sitemap.xml',
    'sitemap-commitments.xml',
    'sitemap-pages.xml',
    'sitemap-years.xml',
  ]);
  for (const { path } of files.slice(1)) {
    expect(files[0]?.content).toContain(`<loc>${site}/${path}</loc>`);
  }
});

test('every part is well-formed, with each page once and the day of the data', () => {
  const files = formatSitemaps(listed, '2026-11-20', (path) => `${site}/${path}`);
  const found = files.slice(1).flatMap(({ content }) => {
    using document = XmlDocument.fromString(content);
    const read = (name: string) =>
      document
        .find(`//s:${name}`, { s: 'http://www.sitemaps.org/schemas/sitemap/0.9' })
        .map((node) => node.content);
    expect(new Set(read('lastmod'))).toEqual(new Set(['2026-11-20']));
    return read('loc');
  });
  expect(found.sort()).toEqual(listed.map(({ url }) => url).sort());
});

test('robots may read everything, and are told of the map where there is one', () => {
  expect(formatRobots(null)).toBe('User-agent: *\nAllow: /\n');
  expect(formatRobots(`${site}/sitemap.xml`)).toContain(`\nSitemap: ${site}/sitemap.xml\n`);
});
