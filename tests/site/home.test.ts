import { describe } from 'vitest';
import { addresses } from '../../src/domain/address.ts';
import { tallyComparisons } from '../../src/domain/comparison/tally.ts';
import { countExtent, yearsOf } from '../../src/domain/extent.ts';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { readCommittedContent } from '../content.ts';
import { expect, test, widths } from './browser.ts';

const content = readCommittedContent();
const { home, reach } = dictionary;

describe('the home page', () => {
  test.for(widths)(
    'says on one screen of %i px what it is, how far it reaches, where to go',
    async (width, { open }) => {
      const page = await open({ width });
      await page.goto(addresses.home);
      const height = page.viewportSize()?.height ?? 0;
      const seen = ['h1', '.lede', '.search-form input', '.hero-topics', '.reach .chart-title'];
      for (const selector of seen) {
        const box = await page.locator(`main ${selector}`).first().boundingBox();
        expect(box === null ? Infinity : box.y + box.height, selector).toBeLessThanOrEqual(height);
      }
      const rooms = page.locator('header nav a:visible');
      expect(await rooms.count()).toBeGreaterThanOrEqual(7);
    },
  );

  test.for([
    [320, 640],
    [360, 640],
    [390, 664],
    [390, 844],
    [1280, 720],
  ] as const)(
    'names on a screen of %i by %i px a door of each kind',
    async ([width, height], { open }) => {
      const page = await open({ width });
      await page.setViewportSize({ width, height });
      await page.goto(addresses.home);
      const doors = [
        '.lede',
        '.search-form input',
        '.hero-topics li:visible >> nth=7',
        ...content.categories.map(({ id }) => doorTo(addresses.category(id))),
        ...yearsOf(content.commitments).map((year) => doorTo(addresses.year(year))),
        '.hero-doors a[href^="/measures/"]:visible >> nth=1',
      ];
      for (const door of doors) {
        const box = await page.locator(`main ${door}`).boundingBox();
        expect(box === null ? Infinity : box.y + box.height, door).toBeLessThanOrEqual(height);
      }
    },
  );

  test('does so in large type, too, with no target under 44 px, on a screen of 390 by 844 px', async ({
    open,
  }) => {
    const page = await open({ width: 390, display: 'large' });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(addresses.home);
    const header = await page.locator('.site-header').boundingBox();
    expect(header?.height).toBeLessThan(130);
    const doors = [
      '.site-nav a:visible',
      'main .search-form button',
      'main .hero-topics a:visible',
      'main .hero-doors a:visible',
    ];
    for (const door of doors) {
      const boxes = await Promise.all(
        (await page.locator(door).all()).map((one) => one.boundingBox()),
      );
      expect(boxes.length, door).toBeGreaterThan(0);
      for (const box of boxes) {
        expect(box?.height, door).toBeGreaterThanOrEqual(43.5);
        expect((box?.y ?? Infinity) + (box?.height ?? 0), door).toBeLessThanOrEqual(844);
      }
    }
    expect(await page.locator('main .hero-doors a:visible').count()).toBeGreaterThan(7);
  });

  test('no line of its title is torn within a clause on a phone', async ({ page }) => {
    await page.goto(addresses.home);
    const lines = await page
      .locator('h1 .clause')
      .evaluateAll((clauses) => clauses.map((clause) => clause.getClientRects().length));
    const heights = await page.locator('h1 .clause').evaluateAll((clauses) =>
      clauses.map((clause) => {
        const { height } = clause.getBoundingClientRect();
        return height / Number.parseFloat(getComputedStyle(clause).lineHeight);
      }),
    );
    expect(lines.every((count) => count === 1)).toBe(true);
    expect(heights.every((rows) => Math.round(rows) === 1)).toBe(true);
  });

  test('its picture and the table after it count every commitment once, by year and category', async ({
    page,
  }) => {
    await page.goto(addresses.home);
    const drawing = page.locator('.reach .chart-narrow');
    const said = await drawing.locator('text').allTextContents();
    for (const year of yearsOf(content.commitments)) {
      const ofYear = content.commitments.filter((one) => one.year === year);
      expect(said).toContain(reach.yearExtent(countExtent(ofYear)));
      for (const { id } of content.categories) {
        const extent = countExtent(ofYear.filter(({ category }) => category === id));
        const cell = `a[href="${addresses.yearCategory(year, id)}"]`;
        const count = extent.commitments > 0 ? 1 : 0;
        expect(await drawing.locator(cell).count()).toBe(count);
        expect(await page.locator(`.reach-table ${cell}`).count()).toBe(count);
        if (count === 1) {
          expect(await drawing.locator(cell).textContent()).toBe(reach.cell(extent));
          expect(await page.locator(`.reach-table ${cell}`).textContent()).toBe(
            `${extent.commitments}`,
          );
        }
      }
    }
    const rows = await page.locator('.reach-table tbody tr:nth-child(2)').allInnerTexts();
    const outcomes = rows
      .flatMap((row) => row.split(/\s+/).slice(1, -1))
      .map((cell) => Number(cell) || 0);
    expect(outcomes.reduce((sum, count) => sum + count, 0)).toBe(
      countExtent(content.commitments).outcomes,
    );
  });

  test('its finding is counted from the data, with what it is counted out of', async ({ page }) => {
    await page.goto(addresses.home);
    const told = new Set(
      content.commitments.filter(({ year }) => year === 2022).map(({ id }) => id),
    );
    const tally = tallyComparisons(
      content.comparisons.filter(({ commitment }) => told.has(commitment)),
    );
    expect(tally.comparable).toBeGreaterThan(20);
    expect(await page.locator('#finding').textContent()).toBe(home.finding(2022, tally));
  });

  test('what its picture draws and leaves out comes to the whole of its finding', async ({
    page,
  }) => {
    await page.goto(addresses.home);
    const figure = page.locator('section', { has: page.locator('#finding') });
    const note = (await figure.locator('.chart-foot .chart-note').first().textContent()) ?? '';
    const [, drawn, undrawn] = note.match(/图里画了(\d+)个，另外(\d+)个没有画/) ?? [];
    const parts = [
      ...(note
        .split('没有画')[1]
        ?.split('。')[0]
        ?.matchAll(/(\d+)个(?:是|结果)/g) ?? []),
    ];
    const told = (await page.locator('#finding').textContent()) ?? '';
    expect(Number(drawn) + Number(undrawn)).toBe(Number(told.match(/(\d+)个目标中/)?.[1]));
    expect(parts.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(Number(undrawn));
    expect(await figure.locator('.chart-numbers tbody:visible').count()).toBe(Number(drawn));
    expect(await figure.locator('details').count()).toBe(0);
    expect(await figure.textContent()).toContain('其中13个来自5个“保、争、拼”这样分档的目标');
  });

  test('each small picture has the table of its numbers directly after it', async ({ page }) => {
    await page.goto(addresses.home);
    const cards = page.locator('.measure-cards > li:visible');
    expect(await cards.count()).toBeGreaterThan(3);
    for (const card of await cards.all()) {
      const points = card.locator('svg + p + table:visible tbody tr');
      const id = (await card.locator('h3 a').getAttribute('href'))?.split('/')[2];
      const measure = content.measures.find((one) => one.id === id);
      expect(await points.count()).toBe(measure?.points.length);
      expect(await points.locator('a').count()).toBe(measure?.points.length);
    }
  });

  test('a phone leads to each topic once, and to departments before the pictures', async ({
    open,
  }) => {
    const page = await open({ width: 390 });
    await page.goto(addresses.home);
    for (const { id } of content.topics) {
      const leading = page.locator(`main a[href="${addresses.topic(id)}"]:visible`);
      expect(await leading.count(), id).toBe(1);
    }
    const top = async (id: string) => (await page.locator(id).boundingBox())?.y ?? Infinity;
    expect(await top('#departments')).toBeLessThan(await top('#finding'));
  });

  test('it leads to every topic, every department, every category and every year', async ({
    page,
  }) => {
    await page.goto(addresses.home);
    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    const present = new Set(content.commitments.map(({ department }) => department));
    const expected = [
      ...content.topics.map(({ id }) => addresses.topic(id)),
      ...[...present].map(addresses.department),
      ...content.categories.map(({ id }) => addresses.category(id)),
      ...yearsOf(content.commitments).map(addresses.year),
    ];
    expect(expected.filter((address) => !links.includes(address))).toEqual([]);
  });
});

function doorTo(address: string): string {
  return `.hero-doors a[href="${address}"]`;
}
