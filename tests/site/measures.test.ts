import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { measureFilter } from '../../src/i18n/zh/measure-filter.ts';
import { measures as words } from '../../src/i18n/zh/measures.ts';
import { expect, test, widths } from './browser.ts';

interface MeasureRow {
  measure_id: string;
  name: string;
  department_id: string;
  year: number;
  kind: 'target' | 'outcome';
  value: number;
  derived: boolean;
  commitment_id: string;
  quote: string;
}

const rows: MeasureRow[] = JSON.parse(readFileSync('dist/data/measures.json', 'utf8'));
const ids = [...new Set(rows.map(({ measure_id: id }) => id))];

/** The measure with most points: the longest way from the list to a line of a document. */
const [longest = []] = [...Map.groupBy(rows, ({ measure_id: id }) => id).values()].toSorted(
  (a, b) => b.length - a.length,
);
const [first] = longest;

if (first === undefined) {
  throw new Error('dist/data/measures.json: no measure');
}

const address = `/measures/${first.measure_id}/`;

/** Follows the first link of the page's main part that leads to an address and can be seen. */
async function follow(page: Page, to: string): Promise<void> {
  await page.locator(`main a[href="${to}"]:visible`).first().click();
  await page.waitForURL((url) => `${url.pathname}${url.hash}` === to);
}

test('the list leads to every measure, and its parts can be jumped to', async ({ page }) => {
  await page.goto('/measures/');
  const hrefs = await page
    .locator('main a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(ids.filter((id) => !hrefs.includes(`/measures/${id}/`))).toEqual([]);
  const anchors = hrefs.filter((href) => href.startsWith('#'));
  expect(anchors.length).toBeGreaterThan(3);
  for (const anchor of anchors) {
    expect(await page.locator(anchor).count(), anchor).toBe(1);
  }
});

test.for(widths)(
  'from the header to a measure, to the line of a number and to its commitment, at %i px',
  async (width, { open }) => {
    const page = await open({ width });
    await page.goto('/');
    await page.locator('header a[href="/measures/"]:visible').click();
    await page.waitForURL((url) => url.pathname === '/measures/');
    const group = page.locator('details.measure-group', {
      has: page.locator(`a[href="${address}"]`),
    });
    await group.first().locator('summary').click();
    await follow(page, address);
    expect(await page.locator('h1').innerText()).toBe(first.name);
    const main = await page.locator('main').innerText();
    for (const { quote } of longest) {
      expect(main).toContain(quote);
    }
    const line = page.locator('.trend-table a[href*="#L"]').first();
    const to = (await line.getAttribute('href')) ?? '';
    await line.click();
    await page.waitForURL((url) => `${url.pathname}${url.hash}` === to);
    await page.goBack();
    await follow(page, `/commitments/${first.commitment_id}/`);
  },
);

test('a department shows its measures and what became of its commitments', async ({ page }) => {
  await page.goto(`/departments/${first.department_id}/`);
  expect(await page.locator('#measures').count()).toBe(1);
  expect(await page.locator('#continuity').count()).toBe(1);
  await follow(page, address);
});

test('all parts of the list are printed, also those that are closed on the screen', async ({
  page,
}) => {
  await page.goto('/measures/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('details.measure-group a').first().isVisible()).toBe(true);
});

test('the list is narrowed by department, topic and change, says so, and keeps it in the address', async ({
  open,
}) => {
  const page = await open({ width: 1280 });
  await page.goto('/measures/');
  const status = page.locator('#measure-filter [role="status"]');
  await expect.poll(() => status.textContent()).toBe(measureFilter.shown(ids.length, ids.length));
  await page.getByLabel(words.filterDepartment, { exact: true }).selectOption('human-resources');
  const shown = page.locator('.measure-line:visible');
  const some = await shown.count();
  expect(some).toBeLessThan(ids.length);
  expect(await status.textContent()).toBe(measureFilter.shown(some, ids.length));
  await page.getByLabel(words.filterView, { exact: true }).selectOption('lowered');
  const lowered = await shown.locator('.row-name').allInnerTexts();
  expect(lowered).toEqual(['新增高技能人才数', '新增技能人才数', '职业技能培训人次']);
  expect(await page.locator('details[data-measures]:visible').count()).toBe(1);
  expect(new URL(page.url()).search).toBe('?department=human-resources&view=lowered');

  const other = await open({ width: 390 });
  await other.goto(page.url());
  await expect
    .poll(() => other.locator('.measure-line:visible .row-name').allInnerTexts())
    .toEqual(lowered);
  expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await other.getByRole('button', { name: words.clear }).click();
  await expect.poll(() => other.locator('.measure-line:not([hidden])').count()).toBe(ids.length);
  expect(new URL(other.url()).search).toBe('');
  // On a phone the topics are folded again.
  expect(await other.locator('.measure-line:visible').count()).toBe(0);
});

test('the list is whole without script, and short enough to be looked over', async ({ open }) => {
  for (const [width, javaScript, most] of [
    [390, false, 9000],
    [390, true, 9000],
    [1280, false, 6000],
    [1280, true, 12_500],
  ] as const) {
    const page = await open({ width, javaScript });
    await page.goto('/measures/');
    expect(await page.locator('#measure-filter').isVisible()).toBe(javaScript);
    expect(await page.locator('.measure-line .sparkline').count()).toBe(ids.length);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    expect(await height(), `at ${width} px`).toBeLessThan(most);
    const topic = page.locator('details[data-measures]').first();
    if (!(await topic.evaluate((own: HTMLDetailsElement) => own.open))) {
      await topic.locator('summary').click();
    }
    expect(await topic.locator('.measure-line').first().isVisible()).toBe(true);
  }
});

test('the header stands in at most two even rows, however narrow the phone', async ({ open }) => {
  for (const width of [320, 360, 390]) {
    const page = await open({ width });
    await page.goto('/');
    const tops = await page
      .locator('header nav a')
      .evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().top)));
    const perRow = [...Map.groupBy(tops, (top) => top).values()].map(({ length }) => length);
    expect(perRow.length, `at ${width} px`).toBeLessThanOrEqual(2);
    expect(new Set(perRow).size, `at ${width} px`).toBe(1);
  }
});

test('the list and the method say how many measures have numbers of several years', async ({
  page,
}) => {
  const years = Map.groupBy(rows, ({ measure_id: id }) => id);
  const several = [...years.values()].filter(
    (own) => new Set(own.map(({ year }) => year)).size > 1,
  );
  for (const address of ['/measures/', '/method/']) {
    await page.goto(address);
    const main = (await page.locator('main').textContent()) ?? '';
    expect(main, address).toContain(`收录${ids.length}项`);
    expect(main, address).toContain(`其中${several.length}项有两年以上的数`);
  }
});
