import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { expect, test } from './browser.ts';

const address = '/examples/';

describe('the charts in all their states', () => {
  test.for([320, 390, 768, 1280])(
    'no text overlaps or is cut off at %i px',
    async (width, { open }) => {
      const page = await open({ width });
      await page.goto(address);
      expect(await misplacedTexts(page)).toEqual([]);
    },
  );

  test('text is at least 13 px high on a phone', async ({ open }) => {
    const page = await open({ width: 390 });
    await page.goto(address);
    expect(await smallestText(page)).toBeGreaterThanOrEqual(13);
  });

  test.for([320, 390, 768, 1280])(
    'one of the two drawings is shown at %i px',
    async (width, { open }) => {
      const page = await open({ width });
      await page.goto(address);
      const shown = await page
        .locator('figure.chart')
        .evaluateAll((figures) =>
          figures.map(
            (figure) =>
              [...figure.querySelectorAll('svg')].filter(
                (svg) => svg.getBoundingClientRect().width > 0,
              ).length,
          ),
        );
      expect(shown.length).toBeGreaterThan(10);
      expect(new Set(shown)).toEqual(new Set([1]));
    },
  );
});

/** Texts of drawings that reach over the edge, or into another text. */
function misplacedTexts(page: Page): Promise<string[]> {
  return page.locator('svg.chart-drawing:visible').evaluateAll((drawings) =>
    drawings.flatMap((drawing) => {
      const edge = drawing.getBoundingClientRect();
      const texts = [...drawing.querySelectorAll('text')].map((text) => ({
        content: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      const cut = texts.filter(
        ({ box }) =>
          box.left < edge.left - 0.5 ||
          box.right > edge.right + 0.5 ||
          box.top < edge.top - 1 ||
          box.bottom > edge.bottom + 1,
      );
      // The box of a line is higher than its letters: lines may share a few pixels of it.
      const over = texts.flatMap((a, index) =>
        texts
          .slice(index + 1)
          .filter(
            (b) =>
              Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 0.5 &&
              Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 5,
          )
          .map((b) => `${a.content} | ${b.content}`),
      );
      return [...cut.map(({ content }) => content), ...over];
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
