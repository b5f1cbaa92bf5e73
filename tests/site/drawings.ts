import type { Page } from 'playwright-core';

/** What the drawings of a page look like in a browser. */

/** How many drawings of a figure are shown, of all figures with any. */
export async function drawingsShown(page: Page): Promise<Set<number>> {
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
export function outside(page: Page): Promise<string[]> {
  return page.locator('svg.chart-drawing:visible').evaluateAll((drawings) =>
    drawings
      .map((drawing) => drawing.getBoundingClientRect())
      .filter(({ left, right }) => left < 0 || right > document.documentElement.clientWidth)
      .map(({ left, right }) => `${left} to ${right}`),
  );
}

/** Texts of drawings that reach over the edge, or into another text. */
export function misplacedTexts(page: Page): Promise<string[]> {
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
export function smallestText(page: Page): Promise<number> {
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
