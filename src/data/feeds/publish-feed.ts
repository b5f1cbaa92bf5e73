import { feedAddress } from '../../domain/file-addresses.ts';
import type { Link } from '../../domain/published.ts';
import type { Site } from '../../domain/site.ts';
import { escapeXml } from '../formats/xml.ts';
import { type PublishedFile, publishFile, publishJson } from '../published-file.ts';
import type { FeedEntry } from './entry.ts';
import { formatIdentity } from './identity.ts';
import type { Feed } from './list-feeds.ts';

/** A feed as Atom (RFC 4287) and as JSON Feed 1.1. */
export function publishFeed(feed: Feed, site: Site, url: Link): PublishedFile[] {
  return [
    publishFile(feedAddress(feed.page, 'xml'), () => formatAtom(feed, site, url)),
    publishJson(feedAddress(feed.page, 'json'), () => toJsonFeed(feed, site, url)),
  ];
}

const language = 'zh-CN';

function formatAtom(feed: Feed, site: Site, url: Link): string {
  const licence = site.data_licence;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${feedIdentity(feed, site)}</id>`,
    `<title>${escapeXml(feed.title)}</title>`,
    `<updated>${formatMoment(updatedOf(feed, site))}</updated>`,
    `<author><name>${escapeXml(authorOf(site))}</name></author>`,
    atomLink('self', 'application/atom+xml', url(feedAddress(feed.page, 'xml'))),
    atomLink('alternate', 'text/html', url(feed.page)),
    ...(licence === null
      ? []
      : [`<rights>${escapeXml(`${licence.name} ${licence.url}`)}</rights>`]),
    ...feed.entries.map((entry) => formatEntry(entry, site, url)),
    '</feed>\n',
  ].join('\n');
}

function formatEntry(entry: FeedEntry, site: Site, url: Link): string {
  return [
    '<entry>',
    `<id>${entryIdentity(entry, site)}</id>`,
    `<title>${escapeXml(entry.title)}</title>`,
    `<published>${formatMoment(entry.published)}</published>`,
    `<updated>${formatMoment(entry.updated)}</updated>`,
    atomLink('alternate', 'text/html', url(entry.address)),
    `<content type="html">${escapeXml(formatContent(entry, url))}</content>`,
    '</entry>',
  ].join('\n');
}

function atomLink(relation: string, type: string, address: string): string {
  return `<link rel="${relation}" type="${type}" href="${escapeXml(address)}"/>`;
}

function toJsonFeed(feed: Feed, site: Site, url: Link): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: url(feed.page),
    feed_url: url(feedAddress(feed.page, 'json')),
    language,
    authors: [{ name: authorOf(site) }],
    items: feed.entries.map((entry) => ({
      id: entryIdentity(entry, site),
      url: url(entry.address),
      title: entry.title,
      content_html: formatContent(entry, url),
      date_published: formatMoment(entry.published),
      date_modified: formatMoment(entry.updated),
      tags: [...entry.categories],
    })),
  };
}

function formatContent({ text, items }: FeedEntry, url: Link): string {
  const list = items.map(
    ({ title, address }) => `<li><a href="${escapeXml(url(address))}">${escapeXml(title)}</a></li>`,
  );
  const paragraph = text === '' ? '' : `<p>${escapeXml(text)}</p>`;
  return list.length === 0 ? paragraph : `${paragraph}<ol>${list.join('')}</ol>`;
}

// A city's record is the same record whatever host serves it.
function entryIdentity({ key }: FeedEntry, { city }: Site): string {
  return formatIdentity(`${city}/entry/${key}`);
}

function feedIdentity({ page }: Feed, { city }: Site): string {
  return formatIdentity(`${city}/feed${page}`);
}

function updatedOf(feed: Feed, site: Site): string {
  return feed.entries[0]?.updated ?? site.edition;
}

function authorOf(site: Site): string {
  return site.operator ?? site.name;
}

/** The data knows days, feeds want moments: the day's beginning. */
function formatMoment(day: string): string {
  return `${day}T00:00:00Z`;
}
