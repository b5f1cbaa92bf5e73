import { readBuiltSite } from '../../scripts/lib/built-site.ts';
import { readOwnAddress } from '../../scripts/lib/own-address.ts';
import { expect, test } from './browser.ts';

// What others show of the portal in a frame, as the code that they copy makes it.

const own = readOwnAddress('dist');
const site = readBuiltSite('dist', '/', own?.origin ?? null);
const frameCode = /&lt;iframe|<iframe/;

/** Of each kind of page that can be embedded, the one that has most to show. */
const samples = ['commitment', 'measure', 'department-year', 'year-category'].flatMap((kind) => {
  const [longest] = site.pages
    .filter((page) => page.kind === kind && frameCode.test(page.text))
    .sort((a, b) => embeddedBytes(b.address) - embeddedBytes(a.address));
  return longest === undefined ? [] : [[kind, longest.address] as const];
});

function embeddedBytes(address: string): number {
  return site.files.get(`embed${address}index.html`)?.bytes ?? 0;
}

test('there is something to embed of each kind', () => {
  expect(samples).toHaveLength(4);
});

test.for([
  ...samples,
  ['commitment', '/commitments/2022/health/4/'] as const,
  ['measure', '/measures/childcare-places-per-thousand/'] as const,
])(
  'the frame of a %s (%s) is as high as its drawing on a phone, and its code is whole',
  async ([, address], { open, baseUrl }) => {
    const page = await open();
    await page.goto(address);
    await page.locator('.sharing summary', { hasText: '嵌入' }).click();
    const code = (await page.locator('.sharing pre', { hasText: '<iframe' }).textContent()) ?? '';
    const src = /src="([^"]*)"/.exec(code)?.[1];
    expect(src).toBe(new URL(`/embed${address}`, own?.origin ?? baseUrl).href);
    const height = Number(/height="(\d+)"/.exec(code)?.[1]);
    await page.setViewportSize({ width: 390, height });
    await page.goto(`/embed${address}`);
    const drawing = await page
      .locator('.chart-drawing:visible')
      .last()
      .evaluate((svg) => svg.getBoundingClientRect().bottom);
    const origin = await page
      .locator('.embed-origin')
      .evaluate((line) => line.getBoundingClientRect().top);
    expect(drawing).toBeLessThanOrEqual(origin);
    expect(origin).toBeLessThan(height);
  },
);

test.for([
  ['/embed/measures/childcare-places-per-thousand/', '.chart-note'],
  ['/embed/years/2022/social/', '.chart-note'],
  ['/embed/departments/housing-fund/2022/', 'footer p'],
] as const)('%s names its sources in one place', async ([address, place], { page }) => {
  await page.goto(address);
  const named = (selector: string) => page.locator(selector, { hasText: '来源：' }).count();
  expect(await named(place)).toBe(1);
  expect(await named('.chart-note, footer p')).toBe(1);
});

test('each text of an embedded commitment leads to its lines', async ({ page }) => {
  await page.goto('/embed/commitments/2022/health/4/');
  const links = page.locator('dt a[href*="/documents/"]');
  expect(await links.allInnerTexts()).toEqual([
    '来源：2022年承诺表第121–122行',
    '来源：2022年兑现表第71行',
  ]);
});
