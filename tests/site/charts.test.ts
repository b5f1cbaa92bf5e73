import { describe } from 'vitest';
import { kindOf } from '../../scripts/lib/page-kinds.ts';
import { pageAddresses } from '../../scripts/lib/sample-addresses.ts';
import { expect, test } from './browser.ts';
import { charted } from './charted-pages.ts';
import { drawingsShown, misplacedTexts, outside, smallestText } from './drawings.ts';

/** Every chart in all its states. */
const states = pageAddresses('dist').filter((address) => kindOf(address) === 'example');

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
