import type { Frame, Page } from 'playwright-core';
import { kindOf } from '../../scripts/lib/page-kinds.ts';
import { pageAddresses } from '../../scripts/lib/sample-addresses.ts';
import { expect, test } from './browser.ts';
import { overflowing, unnamedScrollers } from './sideways.ts';

// Every page, not one of each kind. Twenty at a time stand in frames as wide as the narrowest telephone: a page is
// laid out there as in a window of that width, at half the cost of going to it.
const width = 320;
const together = 20;

const addresses = pageAddresses('dist');

test('no page scrolls sideways at 320 px, in large type neither, but in boxes with a name that take the focus', async ({
  open,
}) => {
  const page = await open({ width: 1280 });
  await page.goto('/about/');
  const wide: string[] = [];
  for (let start = 0; start < addresses.length; start += together) {
    const frames = await standInFrames(page, addresses.slice(start, start + together));
    const found = await Promise.all(frames.map(findWide));
    wide.push(...found.flat());
  }
  expect(addresses.length).toBeGreaterThan(1000);
  expect(wide).toEqual([]);
}, 600_000);

test('a page that scrolls sideways is found, in large type as well', async ({ open }) => {
  const page = await open({ width: 1280 });
  await page.goto('/about/');
  const [frame] = await standInFrames(page, ['/about/']);
  await frame?.locator('h1').evaluate((heading) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      [data-display~="large"] h1 { inline-size: 330px }
      .wide { overflow-x: auto; white-space: nowrap }
    `);
    document.adoptedStyleSheets = [sheet];
    const box = document.createElement('div');
    box.className = 'wide';
    box.textContent = 'a'.repeat(200);
    heading.after(box);
  });
  const found = frame === undefined ? [] : await findWide(frame);
  expect(found).toEqual([
    expect.stringMatching(/^\/about\/: a box .*<div/),
    expect.stringMatching(/^\/about\/ in large type: .*<h1/),
    expect.stringMatching(/^\/about\/ in large type: a box .*<div/),
  ]);
});

/** Pages in frames, once they are there whole. */
async function standInFrames(page: Page, paths: readonly string[]): Promise<Frame[]> {
  await page.evaluate(
    async ({ paths, width }) => {
      document.body.replaceChildren();
      await Promise.all(
        paths.map(
          (path) =>
            new Promise((done) => {
              const frame = document.createElement('iframe');
              frame.width = String(width);
              frame.height = '800';
              frame.style.border = '0';
              frame.src = path;
              frame.addEventListener('load', done, { once: true });
              document.body.append(frame);
            }),
        ),
      );
    },
    { paths, width },
  );
  const widths = await page.evaluate(() =>
    [...document.querySelectorAll('iframe')].map((frame) => frame.clientWidth),
  );
  expect(new Set(widths)).toEqual(new Set([width]));
  return page.mainFrame().childFrames();
}

/** What is too wide in a frame, as it stands and in large type. */
async function findWide(frame: Frame): Promise<string[]> {
  const address = new URL(frame.url()).pathname;
  const plain = await look(frame, address);
  // In somebody else's page there is nothing to choose.
  if (kindOf(address) === 'embed') {
    return plain;
  }
  await frame.evaluate(() => {
    document.documentElement.dataset.display = 'large';
  });
  return [...plain, ...(await look(frame, `${address} in large type`))];
}

async function look(frame: Frame, where: string): Promise<string[]> {
  const [wide, boxes] = [await overflowing(frame), await unnamedScrollers(frame)];
  return [
    ...wide.map((html) => `${where}: ${html}`),
    ...boxes.map(
      (html) => `${where}: a box without a name, or out of the keyboard's reach: ${html}`,
    ),
  ];
}
