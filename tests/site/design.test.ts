import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { sampleAddresses } from '../../scripts/lib/sample-addresses.ts';
import { readPalette, rolePairs } from '../../src/design/palette.ts';
import { chartNames } from '../../src/domain/chart-address.ts';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { expect, test } from './browser.ts';

const { design } = dictionary;
const samples = sampleAddresses('dist');
const palette = readPalette(readFileSync('src/styles/tokens.css', 'utf8'));

test('the review page shows every colour role, pair, step and state, and is not indexed', async ({
  open,
}) => {
  const page = await open({ width: 1280 });
  await page.goto('/examples/');
  expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
  const section = page.locator('section[aria-labelledby="design"]');
  const names = await section.locator('tbody th code').allInnerTexts();
  expect(names).toEqual(palette.map(({ name }) => `--${name}`));
  expect(await section.locator('tbody tr').count()).toBe(palette.length + rolePairs.length);
  const sizes = await section
    .locator('.design-type dd')
    .evaluateAll((all) => all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)));
  expect(sizes).toHaveLength(Object.keys(design.steps).length);
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  const text = await section.innerText();
  for (const name of Object.values(design.stateNames)) {
    expect(text).toContain(name);
  }
});

test('the review page shows how Chinese is set, beside how it would be without', async ({
  open,
}) => {
  const page = await open({ width: 1280 });
  await page.goto('/examples/');
  const styles = (selector: string, property: string) =>
    page
      .locator(`.design-pair ${selector}`)
      .evaluateAll(
        (all, name) => all.map((each) => getComputedStyle(each).getPropertyValue(name)),
        property,
      );
  const leading = await styles('.design-lines', 'line-height');
  expect(new Set(leading).size).toBe(2);
  expect(await styles('.design-no-space', 'text-autospace')).toEqual(['no-autospace']);
  expect(await styles('.design-box', 'text-spacing-trim')).toEqual(['trim-start', 'space-all']);
  expect(await styles('.design-figures', 'font-variant-numeric')).toEqual([
    'tabular-nums',
    'proportional-nums',
  ]);
  const ruler = await page.locator('.design-ruler').evaluate((line) => line.textContent?.length);
  expect(ruler).toBe(36);
  for (const grid of Object.keys(design.grids)) {
    expect(await page.locator(`.design-grids dd.${grid} > *`).count()).toBeGreaterThan(1);
  }
});

test('the review page has a drawing of each kind of chart, in large type too, and names for readers', async ({
  open,
}) => {
  for (const display of ['', 'large']) {
    const page = await open({ width: 390, display });
    await page.goto('/examples/');
    const drawings = page.locator('.design-charts > li:has(svg:visible)');
    // Scores have two, and a chart of each other name of a file has one.
    expect(await drawings.count()).toBe(chartNames.length + 1);
    const names = await page.locator('main a').allInnerTexts();
    expect(names.filter((name) => /[a-z][A-Z]/.test(name))).toEqual([]);
  }
});

test.for(samples)(
  '%s: a line of text is at most 40 characters long on %s',
  async ([, address], { open }) => {
    for (const width of [768, 1280]) {
      const page = await open({ width });
      await page.goto(address);
      expect(await longLines(page), `at ${width} px`).toEqual([]);
    }
  },
);

test('a line of reading text is 28 to 40 characters long on a laptop', async ({ open }) => {
  const page = await open({ width: 1280 });
  await page.goto('/topics/childcare/');
  const characters = await page
    .locator('p.measure')
    .first()
    .evaluate((text) => {
      const { maxInlineSize, fontSize } = getComputedStyle(text);
      return Number.parseFloat(maxInlineSize) / Number.parseFloat(fontSize);
    });
  expect(characters).toBeGreaterThanOrEqual(28);
  expect(characters).toBeLessThanOrEqual(40);
});

/** Texts with a line of more than 40 ideographs' width, and how many it has. */
function longLines(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isInline = (element: Element) =>
      ['inline', 'none'].some((kind) => getComputedStyle(element).display.startsWith(kind));
    const isApart = (element: Element) =>
      element.closest('svg, pre, code, script, .visually-hidden') !== null;
    const texts = [...document.querySelectorAll('main :is(p, li, dd, figcaption, blockquote)')];
    return texts
      .filter((text) => text.checkVisibility() && !isApart(text))
      .filter((text) => [...text.querySelectorAll('*')].every(isInline))
      .flatMap((text) => {
        const size = Number.parseFloat(getComputedStyle(text).fontSize);
        const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
        const rows: { middle: number; width: number }[] = [];
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          if (node.parentElement === null || isApart(node.parentElement)) {
            continue;
          }
          const range = document.createRange();
          range.selectNodeContents(node);
          for (const { top, bottom, width } of range.getClientRects()) {
            const middle = (top + bottom) / 2;
            const row = rows.find((other) => Math.abs(other.middle - middle) < size / 2);
            if (row === undefined) {
              rows.push({ middle, width });
            } else {
              row.width += width;
            }
          }
        }
        const most = Math.max(0, ...rows.map(({ width }) => width / size));
        return most > 40.5 ? [`${most.toFixed(1)}: ${text.outerHTML.slice(0, 100)}`] : [];
      });
  });
}
