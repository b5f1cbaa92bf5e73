import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { expect, test, widths } from './browser.ts';

// The kinds of pages that have something of their own to press.
const pages = [
  '/',
  '/departments/health/',
  '/commitments/2022/health/4/',
  '/years/2022/economic/',
  '/measures/childcare-places-per-thousand/',
  '/search/?q=%E6%89%98%E4%BD%8D',
  '/tables/targets/',
] as const;

/** What has the focus: where it is, how it shows, what lies over it. */
interface Stop {
  name: string;
  /** Place among all that can have the focus, in the order of the page's text. */
  order: number;
  part: 'skip' | 'header' | 'main' | 'footer' | 'other';
  isShown: boolean;
  isObscured: boolean;
  isInWindow: boolean;
}

function look(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body || element === document.documentElement) {
      return null;
    }
    const all = [...document.querySelectorAll('*')];
    // A link around a heading, or a box behind its label, shows its focus elsewhere; so look upwards too.
    const near = [element, element.parentElement, element.closest('.card-link, label')];
    const isShown = near.some((it) => {
      if (!it) {
        return false;
      }
      const { outlineStyle, outlineWidth } = getComputedStyle(it);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    const boxes = [...element.getClientRects()].filter(
      ({ width, height }) => width > 0 && height > 0,
    );
    const seen = boxes.filter(
      ({ top, bottom, left, right }) =>
        bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    );
    const isObscured = seen.every(({ top, bottom, left, right }) => {
      const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
      const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
      const over = document.elementFromPoint(x, y);
      return !(over && (element.contains(over) || over.contains(element)));
    });
    const part = (['header', 'main', 'footer'] as const).find((name) =>
      element.closest(name === 'main' ? 'main' : `.site-${name}`),
    );
    return {
      name: element.outerHTML.slice(0, 100),
      order: all.indexOf(element),
      part: element.matches('.skip-link') ? 'skip' : (part ?? 'other'),
      isShown,
      isObscured,
      isInWindow: seen.length > 0,
    };
  });
}

describe.each(widths)('at %i px', (width) => {
  test.for(pages)(
    'Tab walks the whole of %s in order, always seen, and out of it',
    async (address, { open }) => {
      const page = await open({ width });
      await page.goto(address, { waitUntil: 'networkidle' });
      const stops: Stop[] = [];
      for (let presses = 0; presses < 1500; presses++) {
        await page.keyboard.press('Tab');
        const stop = await look(page);
        if (stop === null) {
          break;
        }
        stops.push(stop);
        // Long lists are all alike: the rest of the main part is left out, the foot of the page is not.
        if (stops.length === 60) {
          await leaveList(page);
        }
      }
      expect(stops.length).toBeGreaterThan(15);
      expect(stops.filter(({ isShown }) => !isShown).map(({ name }) => name)).toEqual([]);
      expect(stops.filter(({ isInWindow }) => !isInWindow).map(({ name }) => name)).toEqual([]);
      expect(stops.filter(({ isObscured }) => isObscured).map(({ name }) => name)).toEqual([]);
      const orders = stops.map(({ order }) => order);
      expect(orders).toEqual(orders.toSorted((a, b) => a - b));
      const parts = stops
        .map(({ part }) => part)
        .filter((part, index, all) => part !== all[index - 1]);
      expect(parts).toEqual(['skip', 'header', 'main', 'footer']);
    },
  );
});

/** Goes on to the page's last part, where that lies ahead. */
function leaveList(page: Page): Promise<void> {
  return page.evaluate(() => {
    const last = document.querySelector<HTMLElement>('.sharing :is(button, summary, a)');
    const here = document.activeElement ?? document.body;
    if (last && here.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING) {
      last.focus();
    }
  });
}

test('Enter and Space open and close what folds', async ({ page }) => {
  await page.goto('/commitments/2022/health/4/');
  const summary = page.locator('main summary:visible').first();
  const isOpen = () => summary.evaluate((it) => it.parentElement?.hasAttribute('open'));
  await summary.focus();
  await page.keyboard.press('Enter');
  expect(await isOpen()).toBe(true);
  await page.keyboard.press('Space');
  expect(await isOpen()).toBe(false);
});

test('a search by keyboard alone, from the header to a result', async ({ page }) => {
  await page.goto('/about/');
  await page.locator('#site-search-box').focus();
  await page.keyboard.type('托位');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\//);
  await page.waitForSelector('#search-list a');
  await page.locator('#search-list .search-result-title a').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/commitments\/\d{4}\//);
});

test('wide tables scroll by keyboard and have a name', async ({ page }) => {
  await page.goto('/tables/targets/');
  const nameless = await page.locator('[tabindex="0"]').evaluateAll((regions) =>
    regions
      .filter((it) => it.getAttribute('role') === 'region')
      .filter(
        (it) =>
          !it.getAttribute('aria-label') &&
          !document.getElementById(it.getAttribute('aria-labelledby') ?? ''),
      )
      .map((it) => it.outerHTML.slice(0, 100)),
  );
  expect(nameless).toEqual([]);
});
