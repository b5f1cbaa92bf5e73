import { readFileSync } from 'node:fs';
import jsQR from 'jsqr';
import { describe } from 'vitest';
import { readBuiltSite } from '../../scripts/lib/built-site.ts';
import { readOwnAddress } from '../../scripts/lib/own-address.ts';
import { expect, test } from './browser.ts';

// What a site has that knows where it stands, as the one of `npm start` and of `npm test` does.

const own = readOwnAddress('dist');
const origin = own?.origin ?? '';
const site = readBuiltSite('dist', '/', own?.origin ?? null);
const read = (path: string) => readFileSync(`dist/${path}`, 'utf8');
const shared = site.pages.filter(({ text }) => !text.includes('content="noindex"'));

describe.runIf(own !== null)('a site that knows its own address', () => {
  test('says on every page where it stands, with a card and a QR code that are there', () => {
    expect(shared.length).toBeGreaterThan(600);
    for (const { address, text } of shared.filter(({ text }) => !text.includes('refresh'))) {
      expect(text, address).toContain(`<link rel="canonical" href="${origin}${address}">`);
      expect(text, address).toContain(`<meta property="og:url" content="${origin}${address}">`);
      const card = /<meta property="og:image" content="([^"]*)"/.exec(text)?.[1] ?? '';
      expect(card.startsWith(`${origin}/`), address).toBe(true);
      expect(site.files.has(card.slice(origin.length + 1)), `${address}: ${card}`).toBe(true);
      expect(site.files.has(`${address.slice(1)}qr.svg`), address).toBe(true);
    }
  });

  test('has a map that robots are told of', () => {
    expect(read('robots.txt')).toContain(`Sitemap: ${origin}/sitemap.xml`);
    expect(read('sitemap.xml')).toContain(`<loc>${origin}/sitemap-commitments.xml</loc>`);
  });

  test('names whole addresses in feeds, catalogues and blocks for programs', () => {
    const { feed_url, home_page_url } = JSON.parse(read('feed.json'));
    expect([feed_url, home_page_url]).toEqual([`${origin}/feed.json`, `${origin}/`]);
    expect(read('data/index.html')).toContain(`"item":"${origin}/data/"`);
    expect(read('data/openapi.json')).toContain(`"url": "${origin}`);
    expect(read('data/dcat.jsonld')).toContain(`${origin}/data/`);
  });

  test.for(['/measures/childcare-places-per-thousand/', '/commitments/2022/health/4/'])(
    'the QR code on the poster of %s leads to the page',
    async (address, { page, baseUrl }) => {
      await page.goto(address);
      const poster = new URL(`${address}poster.png`, baseUrl).href;
      const { width, height, grey } = await page.evaluate(readGrey, poster);
      const pixels = new Uint8ClampedArray(
        [...Buffer.from(grey, 'base64')].flatMap((value) => [value, value, value, 255]),
      );
      expect(jsQR(pixels, width, height)?.data).toBe(`${origin}${address}`);
    },
  );
});

describe.runIf(own === null)('a site that does not know its own address', () => {
  test('promises nothing that needs one', () => {
    expect(read('index.html')).not.toMatch(/og:image|rel="canonical"|qr\.svg|SiteDomain/);
    expect(read('robots.txt')).not.toContain('Sitemap');
    expect([...site.files.keys()].filter((path) => /sitemap|qr\.svg/.test(path))).toEqual([]);
  });
});

/** In the browser: the brightness of a picture's points, half as wide and half as high as it is. */
async function readGrey(src: string): Promise<{ width: number; height: number; grey: string }> {
  const image = new Image();
  image.src = src;
  await image.decode();
  const [width, height] = [image.naturalWidth / 2, image.naturalHeight / 2];
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0, width, height);
  const { data } = context?.getImageData(0, 0, width, height) ?? { data: [] };
  let grey = '';
  for (let at = 0; at < data.length; at += 4) {
    grey += String.fromCharCode(data[at] ?? 0);
  }
  return { width, height, grey: btoa(grey) };
}
