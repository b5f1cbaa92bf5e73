import { describe } from 'vitest';
import { addresses } from '../../src/domain/address.ts';
import { tallyComparisons } from '../../src/domain/comparison/tally.ts';
import { countExtent, yearsOf } from '../../src/domain/extent.ts';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { readCommittedContent } from '../content.ts';
import { expect, test, widths } from './browser.ts';

const content = readCommittedContent();
const { home } = dictionary;

describe('the home page', () => {
  test.for(widths)(
    'says on one screen of %i px what it is, how far it reaches, where to go',
    async (width, { open }) => {
      const page = await open({ width });
      await page.goto(addresses.home);
      const height = page.viewportSize()?.height ?? 0;
      const seen = ['h1', '.lede', '.search-form input', '.hero-topics', '.reach strong'];
      for (const selector of seen) {
        const box = await page.locator(`main ${selector}`).first().boundingBox();
        expect(box === null ? Infinity : box.y + box.height, selector).toBeLessThanOrEqual(height);
      }
      const rooms = page.locator('header nav a:visible');
      expect(await rooms.count()).toBeGreaterThanOrEqual(7);
    },
  );

  test.for([
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

  test('its picture counts every commitment once, by year and category', async ({ page }) => {
    await page.goto(addresses.home);
    for (const year of yearsOf(content.commitments)) {
      for (const { id } of content.categories) {
        const extent = countExtent(
          content.commitments.filter((one) => one.year === year && one.category === id),
        );
        const cell = page.locator(`.reach a[href="${addresses.yearCategory(year, id)}"]`);
        expect(await cell.count()).toBe(extent.commitments > 0 ? 1 : 0);
        if (extent.commitments > 0) {
          const text = await cell.textContent();
          expect(text).toContain(`${home.reachCell(extent)}${home.reachSeen(extent)}`);
        }
      }
    }
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
    const note = (await figure.locator('.chart-note').first().textContent()) ?? '';
    const [, drawn, undrawn] = note.match(/画了(\d+)个目标数量。另外(\d+)个没有画/) ?? [];
    const parts = [
      ...(note
        .split('另外')[1]
        ?.split('。')[0]
        ?.matchAll(/(\d+)个(?:是|结果)/g) ?? []),
    ];
    const told = (await page.locator('#finding').textContent()) ?? '';
    expect(Number(drawn) + Number(undrawn)).toBe(Number(told.match(/(\d+)个目标数量/)?.[1]));
    expect(parts.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(Number(undrawn));
    expect(await figure.locator('details tbody').count()).toBe(Number(drawn));
    expect(await figure.locator('details').count()).toBe(1);
    expect(await figure.textContent()).toContain('其中13个来自5个“保、争、拼”这样分档的目标');
  });

  test('its small pictures have a table of the same numbers', async ({ page }) => {
    await page.goto(addresses.home);
    const section = page.locator('section', { has: page.locator('#measures') });
    const cards = await section.locator('.measure-cards h3').allTextContents();
    expect(await section.locator('details th[scope="rowgroup"]').allTextContents()).toEqual(cards);
    expect(await section.locator('details td a').count()).toBeGreaterThan(cards.length);
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
