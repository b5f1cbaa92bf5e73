import type { APIRoute } from 'astro';
import { addresses } from '../domain/address.ts';
import { search as words } from '../i18n/zh/search.ts';
import { shell } from '../i18n/zh/shell.ts';
import { link } from '../links.ts';
import { getPortal } from '../queries.ts';

/** Tells browsers how to search this portal from their address bar. */
export const GET: APIRoute = async ({ site: published }) => {
  const { site } = await getPortal();
  // A browser that found this file knows the host; other readers need the whole address.
  const whole = (path: string) => (published ? new URL(path, published).href : path);
  const search = whole(link(addresses.search));
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(shortened(shell.openSearch(site.name)))}</ShortName>
  <Description>${escapeXml(words.description)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>zh-CN</Language>
  <Image width="16" height="16" type="image/svg+xml">${escapeXml(whole(link('/favicon.svg')))}</Image>
  <Url type="text/html" method="get" template="${escapeXml(search)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(xml, {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};

// The standard allows no more.
const longestName = 16;

function shortened(name: string): string {
  return [...name].slice(0, longestName).join('');
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
