import type { CanonicalPage } from './canonical-pages.ts';

/** A file of the site's map, its path below the root. */
export interface SitemapFile {
  path: string;
  content: string;
}

/** The map is split by the rooms that hold the most pages; the rest is in one file. */
const rooms = ['commitments', 'departments', 'documents', 'measures', 'topics', 'years'];

/**
 * The map of the site, split by room, with the list of its parts. Every page has the day of the data
 * edition: what is built later from the same data is the same page.
 */
export function formatSitemaps(
  pages: readonly CanonicalPage[],
  edition: string,
  whole: (path: string) => string,
): SitemapFile[] {
  const groups = Map.groupBy(pages, ({ address }) => roomOf(address));
  const parts = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([room, own]) => ({
      path: `sitemap-${room}.xml`,
      content: formatXml(
        'urlset',
        'url',
        own.map(({ url }) => url),
        edition,
      ),
    }));
  const list = parts.map(({ path }) => whole(path));
  return [
    { path: 'sitemap.xml', content: formatXml('sitemapindex', 'sitemap', list, edition) },
    ...parts,
  ];
}

/** What robots may read: everything; and where the map is, of a site that knows its own address. */
export function formatRobots(sitemap: string | null): string {
  const lines = [
    'User-agent: *',
    'Allow: /',
    ...(sitemap === null ? [] : ['', `Sitemap: ${sitemap}`]),
  ];
  return `${lines.join('\n')}\n`;
}

function roomOf(address: string): string {
  const room = address.split('/')[1] ?? '';
  return rooms.includes(room) ? room : 'pages';
}

function formatXml(root: string, item: string, urls: readonly string[], edition: string): string {
  const items = urls.map(
    (url) => `<${item}><loc>${escapeXml(url)}</loc><lastmod>${edition}</lastmod></${item}>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...items,
    `</${root}>`,
    '',
  ].join('\n');
}

function escapeXml(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
