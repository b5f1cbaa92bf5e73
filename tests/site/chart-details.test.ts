import { describe } from 'vitest';
import { expect, test } from './browser.ts';
import { charted } from './charted-pages.ts';

describe('details of a chart', () => {
  const glance = 'figure.chart:has(a[href$="chart-glance.svg"])';

  test('pointing at a mark shows its numbers and picks out its row, until Escape', async ({
    open,
  }) => {
    const page = await open({ width: 1280 });
    await page.goto('/years/2022/social/');
    const figure = page.locator(glance);
    const mark = figure.locator('.chart-wide [data-row="3"] circle');
    await mark.hover();
    await expect.poll(() => figure.locator('.chart-detail').count()).toBe(1);
    const row = figure.locator('tbody[data-row="3"]');
    const said = await figure.locator('.chart-detail').innerText();
    for (const cell of await row.locator('th, td').evaluateAll((cells) =>
      cells.map((each) => {
        each.querySelector('.visually-hidden')?.remove();
        return each.textContent?.trim() ?? '';
      }),
    )) {
      expect(said).toContain(cell);
    }
    expect(said).toMatch(/目标 .+\n结果 .+\n倍数 /);
    expect(await row.getAttribute('class')).toContain('is-at');
    const [around, shown] = [
      await figure.boundingBox(),
      await figure.locator('.chart-detail').boundingBox(),
    ];
    expect(shown?.x ?? -1).toBeGreaterThanOrEqual(around?.x ?? 0);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.chart-detail, .is-at').count()).toBe(0);
  });

  test('what is said across all columns stands under the name of none', async ({ open }) => {
    const page = await open({ width: 1280 });
    await page.goto('/years/2022/social/');
    const figure = page.locator(glance);
    const near = figure.locator('tbody[data-row]:has(.clause-scope)').first();
    const row = await near.getAttribute('data-row');
    await figure.locator(`.chart-wide [data-row="${row}"] circle`).hover();
    await expect.poll(() => figure.locator('.chart-detail').count()).toBe(1);
    const said = await figure.locator('.chart-detail').innerText();
    expect(said).toContain((await near.locator('.clause-scope').innerText()).trim());
    expect(said.match(/倍数/g)).toHaveLength(1);
  });

  test('a tap on a phone does the same, and it stays within the figure', async ({ open }) => {
    const page = await open({ width: 320 });
    await page.goto('/years/2022/social/');
    const mark = page.locator(glance).locator('.chart-narrow [data-row="0"] circle');
    await mark.click();
    await expect.poll(() => page.locator('.chart-detail').count()).toBe(1);
    const box = await page.locator('.chart-detail').boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test.for([
    '/years/2022/social/',
    '/years/2022/economic/',
    '/departments/health/',
    '/measures/foreign-trade-enterprises-cultivated/',
    '/commitments/2022/culture-tourism/4/',
  ])('cover neither their mark nor its words, nor leave the window: %s', async (path, { open }) => {
    for (const [width, frame] of [
      [390, 'narrow'],
      [1280, 'wide'],
    ] as const) {
      const page = await open({ width });
      await page.goto(path);
      const marks = await page
        .locator(`.chart-${frame} [data-row]:has(circle, polygon, rect)`)
        .all();
      expect(marks.length).toBeGreaterThan(0);
      for (const mark of marks) {
        // What was shown of the mark before may lie over this one.
        await page.keyboard.press('Escape');
        await mark.locator('circle, polygon, path, rect').last().hover();
        await expect.poll(() => mark.getAttribute('class')).toContain('is-at');
        const covered = await mark.evaluate((own) => {
          const detail = own.closest('figure')?.querySelector('.chart-detail');
          const box = detail?.getBoundingClientRect() ?? new DOMRect();
          const over = (each: Element) => {
            const { left, right, top, bottom } = each.getBoundingClientRect();
            // The box of a line of text is higher than its letters.
            const spare = each instanceof SVGTextElement ? (bottom - top) * 0.12 : 0;
            return (
              left < box.right &&
              box.left < right &&
              top + spare < box.bottom &&
              box.top < bottom - spare
            );
          };
          return [
            ...(box.width > 0 ? [] : ['no details']),
            ...(box.top < 0 || box.bottom > innerHeight ? ['out of the window'] : []),
            ...[...own.querySelectorAll('circle, polygon, path, rect, text')]
              .filter(over)
              .map((each) => `${each.nodeName} ${each.textContent}`),
          ];
        });
        expect(covered, `${await mark.textContent()} at ${width} px`).toEqual([]);
      }
    }
  });

  test('a number that has focus in the table is picked out in the drawing', async ({ open }) => {
    const page = await open({ width: 1280 });
    await page.goto('/measures/childcare-places-per-thousand/');
    await page.locator('.chart-table [data-row="1"] a').first().focus();
    await expect.poll(() => page.locator('.chart-wide [data-row="1"].is-at').count()).toBe(1);
    expect(await page.locator('.chart-detail').count()).toBe(0);
  });

  test('every mark has its row in the table', async ({ page }) => {
    for (const path of charted.filter((each) => !each.startsWith('/embed/'))) {
      await page.goto(path);
      const lone = await page.locator('figure.chart:has(.chart-table)').evaluateAll((figures) =>
        figures.flatMap((figure) => {
          const rows = (within: string) =>
            [...figure.querySelectorAll(`${within} [data-row]`)].map((each) =>
              each.getAttribute('data-row'),
            );
          const inTable = new Set(rows('.chart-table'));
          return rows('.chart-drawing').filter((row) => !inTable.has(row));
        }),
      );
      expect(lone, path).toEqual([]);
    }
  });
});
