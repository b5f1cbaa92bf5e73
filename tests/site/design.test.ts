import { readFileSync } from 'node:fs';
import { readPalette, rolePairs } from '../../src/design/palette.ts';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { expect, test } from './browser.ts';

const { design } = dictionary;
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
