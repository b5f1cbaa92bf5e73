import type { Page } from 'playwright-core';
import { kindOf } from '../../scripts/lib/page-kinds.ts';
import { pageAddresses, sampleAddresses } from '../../scripts/lib/sample-addresses.ts';
import { type Barrier, findBarriers } from './barriers.ts';
import { expect, test } from './browser.ts';

// One page of each kind, the longest, in every mode in which it can be looked at: every rule on a phone in
// light colours; then, on the page as it stands, the rules that colours, sizes, widths and what is hidden
// decide. What each palette gives is tested besides (tests/styles/tokens.test.ts).
const visible = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
  'aria-hidden-focus',
  'heading-order',
  'empty-heading',
  'label',
  'region',
  'list',
  'definition-list',
];

interface Mode {
  name: string;
  /** As the header's settings say it. */
  display: string;
  colorScheme?: 'dark';
  forcedColors?: 'active';
  width: number;
  rules: readonly string[];
}

// High contrast promises 7:1.
const strict = [...visible, 'color-contrast-enhanced'];
const modes: readonly Mode[] = [
  { name: 'dark', display: '', colorScheme: 'dark', width: 1280, rules: visible },
  { name: 'large type', display: 'large', width: 320, rules: visible },
  { name: 'large type, dark', display: 'large dark', width: 768, rules: visible },
  { name: 'high contrast', display: 'contrast light', width: 1280, rules: strict },
  { name: 'high contrast, dark', display: 'contrast dark', width: 390, rules: strict },
  { name: 'forced colours', display: '', forcedColors: 'active', width: 390, rules: visible },
];

// In a long list what comes after forty of its like is looked at once, with every rule, not in every mode.
const repeated = 'main :is(li, tr, tbody, article, section, div, p):nth-of-type(n + 41)';

const samples = sampleAddresses('dist');
// Every state of every component, the rest of what the longest of these pages shows.
const states = pageAddresses('dist')
  .filter((address) => kindOf(address) === 'example')
  .filter((address) => !samples.some(([, sample]) => sample === address))
  .map((address): [string, string] => ['example', address]);

// The longest pages have thousands of texts to be measured.
const options = { timeout: 300_000 };

test.for([...samples, ...states])(
  'axe finds nothing on %s, %s',
  options,
  async ([kind, address], { page }) => {
    await page.goto(address);
    expect.soft(await findBarriers(page), 'every rule').toEqual([]);
    // In a frame of somebody else's page there is nothing to choose; the system's ways hold there too.
    for (const mode of modes.filter(({ display }) => kind !== 'embed' || display === '')) {
      await lookAs(page, mode);
      const scope = { rules: mode.rules, exclude: repeated };
      expect.soft(await findBarriers(page, scope), mode.name).toEqual([]);
    }
  },
);

test('what is wrong on a page is found, in the modes as well', async ({ page }) => {
  await page.goto('/about/');
  await page.locator('main').evaluate((main) => {
    const text = document.createElement('p');
    text.textContent = '样例';
    const image = document.createElement('img');
    image.src = '/favicon.svg';
    main.prepend(text, image);
    document.adoptedStyleSheets = [new CSSStyleSheet()];
    document.adoptedStyleSheets[0]?.replaceSync('main > p:first-child { color: #888 }');
  });
  const ids = (barriers: readonly Barrier[]) => barriers.map(({ id }) => id);
  expect(ids(await findBarriers(page))).toEqual(['color-contrast', 'image-alt']);
  expect(ids(await findBarriers(page, { rules: visible }))).toEqual(['color-contrast']);
  expect(ids(await findBarriers(page, { include: 'main > p' }))).toEqual(['color-contrast']);
  expect(await findBarriers(page, { exclude: 'main > p, main > img' })).toEqual([]);
});

async function lookAs(page: Page, { display, colorScheme, forcedColors, width }: Mode) {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({
    colorScheme: colorScheme ?? 'light',
    forcedColors: forcedColors ?? 'none',
  });
  await page.evaluate((chosen) => {
    document.documentElement.dataset.display = chosen;
  }, display);
}
