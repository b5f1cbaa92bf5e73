import type { Page } from 'playwright-core';
import { sampleAddresses } from '../../scripts/lib/sample-addresses.ts';
import { expect, test } from './browser.ts';
import { fillsOf } from './sheets.ts';

// A4 less its margins, in CSS pixels.
const paperWidth = 673;
const samples = sampleAddresses('dist');

/** The page as it is laid out on paper. */
async function onPaper(page: Page, address: string): Promise<void> {
  await page.setViewportSize({ width: paperWidth, height: 900 });
  await page.emulateMedia({ media: 'print' });
  await page.goto(address);
}

/** Sheets of a page that is printed; a sheet is an object of its own in the file. */
async function countSheets(page: Page): Promise<number> {
  const file = await page.pdf({ preferCSSPageSize: true });
  return file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test.for([
  ['/departments/health/2022/', 2, 4],
  ['/coverage/', 3, 5],
  ['/commitments/2022/health/4/', 1, 4],
  ['/years/2022/social/', 8, 14],
] as const)(
  '%s prints on a sensible number of sheets',
  async ([address, least, most], { page }) => {
    await page.goto(address);
    const sheets = await countSheets(page);
    expect(sheets).toBeGreaterThanOrEqual(least);
    expect(sheets).toBeLessThanOrEqual(most);
  },
);

// The longest of each kind of record: both sides and a chart, outcomes alone, targets alone; and a whole category.
test.for([
  // Two charts with their tables, 13 comparisons and five long texts.
  ['/departments/culture-tourism/2022/', 4],
  ['/departments/health/2022/', 3],
  ['/departments/commerce/2022/', 3],
  ['/departments/finance-office/2022/', 2],
  ['/departments/bank-of-huzhou/2022/', 2],
  ['/departments/regional-cooperation/2023/', 2],
  ['/departments/transport-group/2023/', 2],
  ['/departments/education/2025/', 2],
  ['/departments/healthcare-security/2025/', 2],
  ['/leads/', 5],
  ['/years/2022/social/', 8],
] as const)('%s: its sheets are written on, not left white', async ([address, most], { page }) => {
  await page.goto(address);
  const fills = fillsOf(await page.pdf({ preferCSSPageSize: true }));
  const [first = 0, ...others] = fills;
  const between = others.slice(0, -1);
  const last = others.at(-1) ?? 0;
  expect(fills.length).toBeLessThanOrEqual(most);
  expect(first).toBeGreaterThan(0.6);
  expect(Math.min(1, ...between)).toBeGreaterThan(0.5);
  expect(last).toBeGreaterThan(0.3);
});

test('a sheet that is left white is told from one that is written on', async ({ page }) => {
  await page.goto('/departments/health/2022/');
  await page.locator('main section').evaluateAll((all) => {
    for (const section of all) {
      section.remove();
    }
  });
  const [fill] = fillsOf(await page.pdf({ preferCSSPageSize: true }));
  expect(fill).toBeGreaterThan(0.1);
  expect(fill).toBeLessThan(0.5);
});

test('what is not printed twice stands once: texts whole, numbers held against each other', async ({
  page,
}) => {
  await onPaper(page, '/departments/culture-tourism/2022/');
  expect(await page.locator('.brief-list:visible').count()).toBe(0);
  expect(await page.locator('.brief-held:visible').count()).toBeGreaterThan(9);
  expect(await page.locator('.brief-title:visible').count()).toBe(5);
  await onPaper(page, '/departments/education/2025/');
  expect(await page.locator('.briefs:visible').count()).toBe(0);
  const texts = await page.locator('.summary:visible').count();
  expect(texts).toBe(await page.locator('.brief').count());
  await onPaper(page, '/years/2022/social/');
  expect(await page.locator('.brief-list:visible').count()).toBeGreaterThan(9);
});

test('large type prints large', async ({ page, open }) => {
  const large = await open({ display: 'large dark' });
  await page.goto('/departments/health/2022/');
  await large.goto('/departments/health/2022/');
  expect(await countSheets(large)).toBeGreaterThan(await countSheets(page));
});

test('a department year on paper: its texts, its chart, addresses of page and sources, data edition', async ({
  page,
}) => {
  await onPaper(page, '/departments/health/2022/');
  expect(await page.locator('.summary').count()).toBeGreaterThan(3);
  expect(await page.locator('.chart-drawing:visible').count()).toBeGreaterThan(0);
  const source = page.locator('.summary .source').first();
  const printed = await source.evaluate((it) => getComputedStyle(it, '::after').content);
  expect(printed).toMatch(/\/documents\/2022-[a-z-]+\/#L\d+/);
  const others = await page
    .locator('main a:not(.source):not(.summary-title a)')
    .evaluateAll((all) =>
      all.filter((it) => getComputedStyle(it, '::after').content.includes('/documents/')),
    );
  expect(others).toEqual([]);
  expect(await page.locator('main').innerText()).not.toMatch(/点[数标表]/);
  const foot = await page.locator('footer').innerText();
  expect(foot).toContain('/departments/health/2022/');
  expect(foot).toMatch(/数据版本（上次更新）：\d{4}年/);
});

test.for(['/departments/health/2022/', '/years/2022/social/'])(
  'a commitment is not parted between two sheets on %s',
  async (address, { page }) => {
    await onPaper(page, address);
    const breaks = await page
      .locator('.summary, .brief')
      .evaluateAll((all) => all.map((it) => getComputedStyle(it).breakInside));
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
  },
);

test.for(samples.filter(([kind]) => kind !== 'embed'))(
  '%s: nothing to press and nothing cut off on paper, %s',
  async ([, address], { page }) => {
    await onPaper(page, address);
    const pressed = page.locator(
      'nav:visible, form:visible, .display:visible, .aloud:visible, .sharing:visible',
    );
    expect(await pressed.count()).toBe(0);
    const cut = await page.evaluate((width) => {
      const isCut = (element: Element) => {
        const { right, width: own } = element.getBoundingClientRect();
        return own > 0 && right > width + 1 && element.checkVisibility();
      };
      return [...document.querySelectorAll('main :is(p, td, th, svg, dd, h1, h2, h3, img)')]
        .filter(isCut)
        .slice(0, 5)
        .map((element) => element.outerHTML.slice(0, 120));
    }, paperWidth);
    expect(cut).toEqual([]);
  },
);
