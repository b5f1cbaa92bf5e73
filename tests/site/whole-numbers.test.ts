import type { Page } from 'playwright-core';
import { sampleAddresses } from '../../scripts/lib/sample-addresses.ts';
import { expect, test } from './browser.ts';

const pages = sampleAddresses('dist').map(([, address]) => address);

test.for(pages)(
  'no number is torn from its digits or its unit on %s',
  async (address, { page }) => {
    await page.goto(address);
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await tornNumbers(page), `at ${width} px`).toEqual([]);
      expect(await tornLabels(page), `at ${width} px`).toEqual([]);
    }
  },
);

test.for(pages)(
  'no short word and no number of a table is torn in large type on %s',
  async (address, { open }) => {
    const page = await open({ display: 'large' });
    await page.goto(address);
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await tornCells(page), `at ${width} px`).toEqual([]);
    }
  },
);

/**
 * Parts of tables' cells that stand on two lines: words of two characters in a head or alone in a cell
 * (`目标`, `未见`), and anywhere numbers of lines and items (`第121–122行`).
 */
function tornCells(page: Page): Promise<string[]> {
  return page.locator('.chart-table:visible :is(th, td)').evaluateAll((cells) => {
    const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
    return cells.flatMap((cell) => {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      const places: { node: Node; offset: number }[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (node.parentElement?.closest('.visually-hidden') === null) {
          for (let offset = 0; offset < (node.nodeValue ?? '').length; offset += 1) {
            places.push({ node, offset });
          }
        }
      }
      const text = places.map(({ node, offset }) => node.nodeValue?.[offset] ?? '').join('');
      const words = cell.closest('thead') !== null || text.trim().length <= 2;
      return [
        ...(words ? [...segmenter.segment(text)] : []).map((part) => [part.segment, part.index]),
        ...[...text.matchAll(/第\d[\d–-]*[行项]/gu)].map((part) => [part[0], part.index]),
      ].flatMap(([part, start]) => {
        const tops = places
          .slice(Number(start), Number(start) + String(part).trim().length)
          .flatMap(({ node, offset }) => {
            const range = document.createRange();
            range.setStart(node, offset);
            range.setEnd(node, offset + 1);
            return [...range.getClientRects()].map(({ top, bottom }) => ({ top, bottom }));
          });
        const [first] = tops;
        return first !== undefined && tops.some(({ top }) => top >= first.bottom - 2)
          ? [`${part} in: ${text.trim()}`]
          : [];
      });
    });
  });
}

/** Numbers of headings, of chart titles and of findings that stand on two lines, with what they stand in. */
function tornNumbers(page: Page): Promise<string[]> {
  return page.locator('h1, h2, h3, h4, figcaption, .lede, .chart-title').evaluateAll((elements) => {
    const number =
      /\d[\d,.]*(?:[–-]\d[\d,.]*)?(?:[%％‰]|[万亿]?(?:平方米|美元|公里|人次|家次|场次|[年月日项个家人元次分名场倍条行级件座所份类处户位])?)/gu;
    return elements.flatMap((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const places: { node: Node; offset: number }[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        for (let offset = 0; offset < (node.nodeValue ?? '').length; offset += 1) {
          places.push({ node, offset });
        }
      }
      const text = places.map(({ node, offset }) => node.nodeValue?.[offset] ?? '').join('');
      return [...text.matchAll(number)]
        .filter(({ 0: found, index }) => {
          const tops = places.slice(index, index + found.length).flatMap(({ node, offset }) => {
            const range = document.createRange();
            range.setStart(node, offset);
            range.setEnd(node, offset + 1);
            return [...range.getClientRects()].map(({ top, bottom }) => ({ top, bottom }));
          });
          const [first] = tops;
          return first !== undefined && tops.some(({ top }) => top >= first.bottom - 2);
        })
        .map(({ 0: found }) => `${found} in: ${text.trim()}`);
    });
  });
}

/** Numbers of drawings that go on in the next line of a label: `450亿` and `元`, `1-11` and `月`. */
function tornLabels(page: Page): Promise<string[]> {
  return page.locator('svg.chart-drawing:visible').evaluateAll((drawings) =>
    drawings.flatMap((drawing) =>
      [...drawing.querySelectorAll('text + text')].flatMap((text) => {
        const before = text.previousElementSibling?.textContent ?? '';
        const after = text.textContent ?? '';
        const [above, own] = [text.previousElementSibling, text].map((each) =>
          Number(each?.getAttribute('y')),
        );
        const sameLabel =
          Math.abs((own ?? 0) - (above ?? 0)) < 32 &&
          text.getAttribute('x') === text.previousElementSibling?.getAttribute('x') &&
          text.getAttribute('class') === text.previousElementSibling?.getAttribute('class');
        const torn = /\d[.,-]?$/.test(before)
          ? /^(?:[\d.,%％‰]|[万亿]?[年月日项个家人元次分名场倍条行级件座所份类处户位])/.test(after)
          : /\d[万亿]$/.test(before) && /^[元人个户次]/.test(after);
        return sameLabel && torn ? [`${before} | ${after}`] : [];
      }),
    ),
  );
}
