import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { kindOf } from '../../scripts/lib/page-kinds.ts';
import { pageAddresses } from '../../scripts/lib/sample-addresses.ts';
import { expect, test } from './browser.ts';

/** Every chart in all its states. */
const states = pageAddresses('dist').filter((address) => kindOf(address) === 'example');

/** Of every kind of page with charts the one with most to draw. */
const charted = [
  ...Map.groupBy(
    pageAddresses('dist')
      .map((address) => ({
        address,
        texts: textsIn(readFileSync(join('dist', address.replace(/\/$/, '/index.html')), 'utf8')),
      }))
      .filter(({ texts }) => texts > 0),
    (page) => kindOf(page.address),
  ).values(),
].flatMap((pages) => pages.toSorted((a, b) => b.texts - a.texts)[0]?.address ?? []);

/** How many texts the drawings of a page have. */
function textsIn(html: string): number {
  return html.includes('class="chart-drawing') ? html.split('<text ').length - 1 : 0;
}

describe('the charts in all their states', () => {
  test('have a page for each chart, and two with the real data', () => {
    expect(states.length).toBeGreaterThan(8);
    expect(states).toContain('/examples/real-commitments/');
  });

  test.for(states)('no text overlaps, is cut off or small on %s', async (address, { page }) => {
    await page.goto(address);
    for (const width of [320, 768, 1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await misplacedTexts(page), `at ${width} px`).toEqual([]);
      expect(await smallestText(page), `at ${width} px`).toBeGreaterThanOrEqual(14);
      // One of the drawings of a chart is shown, never both or none.
      const shown = await page
        .locator('figure.chart:has(svg)')
        .evaluateAll((figures) =>
          figures.map(
            (figure) =>
              [...figure.querySelectorAll('svg')].filter(
                (svg) => svg.getBoundingClientRect().width > 0,
              ).length,
          ),
        );
      expect(new Set(shown).difference(new Set([1])), `at ${width} px`).toEqual(new Set());
    }
  });
});

describe('the charts in large type', () => {
  /** One page with each kind of chart, and all examples with the longest names. */
  const large = [
    '/years/2022/economic/',
    '/years/2022/social/',
    '/departments/human-resources/',
    '/departments/finance-office/2022/',
    '/measures/childcare-places-per-thousand/',
    '/measures/municipal-state-assets/',
    '/commitments/2022/culture-tourism/4/',
    '/topics/investment/',
    '/coverage/',
    '/',
    ...states,
  ];

  test.for([320, 360, 390, 479])(
    'have letters of 18 px at least, none cut off, at %i px',
    async (width, { open }) => {
      const page = await open({ width, display: 'large' });
      for (const path of large) {
        await page.goto(path);
        expect(await smallestText(page), path).toBeGreaterThanOrEqual(18);
        expect(await misplacedTexts(page), path).toEqual([]);
        expect((await drawingsShown(page)).difference(new Set([1])), path).toEqual(new Set());
        expect(await outside(page), path).toEqual([]);
      }
    },
  );

  test.for([600, 768, 1280])('on a larger screen, too, at %i px', async (width, { open }) => {
    const page = await open({ width, display: 'large' });
    for (const path of large.slice(0, -states.length)) {
      await page.goto(path);
      expect(await smallestText(page), path).toBeGreaterThanOrEqual(18);
      expect(await misplacedTexts(page), path).toEqual([]);
      expect((await drawingsShown(page)).difference(new Set([1])), path).toEqual(new Set());
      expect(await outside(page), path).toEqual([]);
    }
  });
});

describe('the charts of pages', () => {
  test.for(charted)('no text overlaps or is cut off on %s', async (charts, { page }) => {
    await page.goto(charts);
    for (const width of [320, 390, 680, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await misplacedTexts(page), `at ${width} px`).toEqual([]);
      expect(await smallestText(page), `at ${width} px`).toBeGreaterThanOrEqual(14);
    }
  });

  // Examples stand on no page of their own, and what is embedded elsewhere leads back to its page.
  test.for(charted.filter((charts) => !/^\/(?:examples|embed)\//.test(charts)))(
    'every chart on %s can be taken away as a picture and as numbers',
    async (charts, { page, baseUrl }) => {
      await page.goto(charts);
      const figures = await page
        .locator(':is(figure.chart, figure.reach):has(svg)')
        .evaluateAll((drawn) =>
          drawn.map((figure) => ({
            title: figure.querySelector('figcaption')?.textContent?.trim() ?? '',
            files: [...figure.querySelectorAll('.chart-downloads a')].map(
              (link) => link.getAttribute('href') ?? '',
            ),
          })),
        );
      expect(figures.length).toBeGreaterThan(0);
      for (const { title, files } of figures) {
        expect(files, title).toHaveLength(2);
        const [svg = '', csv = ''] = await Promise.all(
          files.map(async (file) => (await page.request.get(new URL(file, baseUrl).href)).text()),
        );
        expect(svg).toMatch(/^<\?xml [^>]*>\s*<svg /);
        expect(/<title>(.*?)<\/title>/.exec(svg)?.[1]).toContain(title);
        expect(csv.split('\r\n').length).toBeGreaterThan(2);
      }
    },
  );

  test.for(charted.filter((charts) => !/^\/(?:examples|embed)\//.test(charts)))(
    'the numbers of every chart on %s stand in a table after it',
    async (charts, { open }) => {
      const page = await open({ width: 1280 });
      await page.goto(charts);
      const bare = await page
        .locator(':is(figure.chart, figure.reach):has(svg)')
        .evaluateAll((figures) =>
          figures
            .filter((figure) => {
              // That of the coverage is as long as the page, and stands after its legend.
              const tables = [figure, figure.parentElement].flatMap((place) => [
                ...(place?.querySelectorAll('table') ?? []),
              ]);
              return !tables.some((table) => table.checkVisibility());
            })
            .map((figure) => figure.textContent?.slice(0, 60)),
        );
      expect(bare).toEqual([]);
    },
  );

  test('a picture taken away opens by itself, painted', async ({ page, baseUrl }) => {
    const file = await page.request.get(new URL('coverage/chart-coverage.svg', baseUrl).href);
    await page.setContent(await file.text());
    const fills = await page
      .locator('.chart-square')
      .evaluateAll((squares) => squares.map((square) => getComputedStyle(square).fill));
    expect(new Set(fills)).toEqual(new Set(['rgb(11, 90, 99)']));
  });
});

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

/** How many drawings of a figure are shown, of all figures with any. */
async function drawingsShown(page: Page): Promise<Set<number>> {
  return new Set(
    await page
      .locator('figure.chart:has(svg.chart-drawing)')
      .evaluateAll((figures) =>
        figures.map(
          (figure) =>
            [...figure.querySelectorAll('svg.chart-drawing')].filter(
              (svg) => svg.getBoundingClientRect().width > 0,
            ).length,
        ),
      ),
  );
}

/** Drawings that hang out of the window. */
function outside(page: Page): Promise<string[]> {
  return page.locator('svg.chart-drawing:visible').evaluateAll((drawings) =>
    drawings
      .map((drawing) => drawing.getBoundingClientRect())
      .filter(({ left, right }) => left < 0 || right > document.documentElement.clientWidth)
      .map(({ left, right }) => `${left} to ${right}`),
  );
}

/** Texts of drawings that reach over the edge, or into another text. */
function misplacedTexts(page: Page): Promise<string[]> {
  return page.locator('svg.chart-drawing:visible').evaluateAll((drawings) =>
    drawings.flatMap((drawing) => {
      const edge = drawing.getBoundingClientRect();
      // The box of a line is higher than its letters: lines may share some of it, and the first may reach out.
      const [shared, over] = [0.25, 0.12];
      const texts = [...drawing.querySelectorAll('text')].map((text) => ({
        content: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      const cut = texts.filter(
        ({ box }) =>
          box.left < edge.left - 0.5 ||
          box.right > edge.right + 0.5 ||
          box.top < edge.top - Math.max(1, box.height * over) ||
          box.bottom > edge.bottom + 1,
      );
      const overlapping = texts.flatMap((a, index) =>
        texts
          .slice(index + 1)
          .filter(
            (b) =>
              Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 0.5 &&
              Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) >
                Math.max(5, Math.min(a.box.height, b.box.height) * shared),
          )
          .map((b) => `${a.content} | ${b.content}`),
      );
      return [...cut.map(({ content }) => content), ...overlapping];
    }),
  );
}

/** Font size of the smallest text of all drawings, in CSS pixels on the screen. */
function smallestText(page: Page): Promise<number> {
  return page.locator('svg.chart-drawing:visible').evaluateAll((drawings) =>
    Math.min(
      ...drawings.flatMap((drawing) => {
        const width = Number(drawing.getAttribute('viewBox')?.split(' ')[2]);
        const scale = drawing.getBoundingClientRect().width / width;
        return [...drawing.querySelectorAll('text')].map(
          (text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale,
        );
      }),
    ),
  );
}
