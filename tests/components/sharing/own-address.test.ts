import { describe, expect, test } from 'vitest';
import HeadTags from '../../../src/components/HeadTags.astro';
import { unknownAddress } from '../../../src/components/sharing/citations.ts';
import Sharing from '../../../src/components/sharing/Sharing.astro';
import { readCommittedContent } from '../../content.ts';
import { render } from '../rendering.ts';

// The same page of a site that knows its own address, and of one that does not.

const page = '/measures/sample/';
const whole = `https://portal.example${page}`;

const share = (url: string | null) =>
  render(Sharing, {
    title: '样例',
    page,
    url,
    places: true,
    poster: true,
    embed: { address: `/embed${page}`, height: 700 },
    works: [
      {
        author: null,
        title: '样例',
        part: null,
        updated: null,
        url: url ?? unknownAddress(page),
        key: 'sample',
      },
    ],
  });

const head = (url: string | null) =>
  render(HeadTags, {
    site: readCommittedContent().site,
    pageClass: 'column',
    title: '样例',
    description: '样例。',
    trail: [{ label: '样例', address: page }],
    sources: [],
    url,
    picture: { address: `${page}card.png`, alt: '样例' },
  });

describe('a site that knows its own address', () => {
  test('offers its QR code, and code to embed that works anywhere', async () => {
    const html = await share(whole);
    expect(html).toContain(`src="${page}qr.svg"`);
    expect(html).toContain(`src=&quot;https://portal.example/embed${page}&quot;`);
    expect(html).not.toMatch(/data-address|补/);
  });

  test('names its card and its place by whole addresses', async () => {
    const html = await head(whole);
    expect(html).toContain(`<meta property="og:image" content="${whole}card.png">`);
    expect(html).toContain(`"item":"${whole}"`);
  });
});

describe('a site that does not', () => {
  test('has no QR code, and leaves its addresses to the browser or says what is to be filled in', async () => {
    const html = await share(null);
    expect(html).not.toContain('qr.svg');
    expect(html).not.toContain('二维码');
    expect(html).toContain(`<span data-address="/embed${page}">/embed${page}</span>`);
    expect(html).toContain(`<span data-address="${page}">${page}</span>`);
    expect(html.match(/data-by-hand/g)).toHaveLength(2);
  });

  test('promises no card and no place', async () => {
    const html = await head(null);
    expect(html).not.toMatch(/og:image|SiteDomain|portal\.example/);
    expect(html).toContain('"item":"/measures/sample/"');
  });
});
