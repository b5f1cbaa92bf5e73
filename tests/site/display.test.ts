import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { sampleAddresses } from '../../scripts/lib/sample-addresses.ts';
import { expect, test } from './browser.ts';

const commitment = '/commitments/2022/health/4/';
const samples = sampleAddresses('dist').filter(([kind]) => kind !== 'embed');

const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const rootSize = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

describe('the settings in the header', () => {
  test('a choice holds on the next page and after coming back', async ({ page }) => {
    await page.goto('/');
    const plain = await rootSize(page);
    await page.locator('.display summary').click();
    await page.getByLabel('大字版').check();
    await page.getByRole('radio', { name: '深色' }).check();
    expect(await rootSize(page)).toBeGreaterThan(plain);
    await expect.poll(() => page.locator('.display [role=status]').innerText()).toContain('换页');
    await page.goto(commitment);
    expect(await rootSize(page)).toBeGreaterThan(plain);
    expect(await background(page)).toBe('rgb(17, 25, 26)');
    await page.locator('.display summary').click();
    expect(await page.getByRole('radio', { name: '深色' }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: '跟随系统' }).check();
    await page.getByLabel('大字版').uncheck();
    expect(await background(page)).toBe('rgb(255, 255, 255)');
    await page.goBack();
    await expect.poll(() => rootSize(page)).toBe(plain);
  });

  test('what was chosen holds before anything is painted', async ({ open }) => {
    const page = await open({ display: 'large dark' });
    await page.addInitScript(() => {
      new MutationObserver(() => {
        if (document.documentElement.dataset.display) {
          performance.mark('chosen');
        }
      }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-display'] });
    });
    await page.goto(commitment);
    await page.waitForFunction(() => performance.getEntriesByName('first-paint').length > 0);
    const [chosen, painted] = await page.evaluate(() =>
      ['chosen', 'first-paint'].map((name) => performance.getEntriesByName(name)[0]?.startTime),
    );
    expect(chosen).toBeLessThan(painted ?? 0);
  });

  test('nothing moves when the page has loaded', async ({ open }) => {
    const page = await open({ display: 'large' });
    await page.goto(commitment, { waitUntil: 'networkidle' });
    const moved = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            sum += list
              .getEntries()
              .reduce((total, entry) => total + Reflect.get(entry, 'value'), 0);
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => setTimeout(() => done(sum)));
        }),
    );
    expect(moved).toBe(0);
  });

  test('without script the boxes change the page they stand on', async ({ open }) => {
    const page = await open({ javaScript: false });
    await page.goto(commitment);
    const width = () => page.locator('.side-text').first().boundingBox();
    const before = (await width())?.height ?? 0;
    await page.locator('.display summary').click();
    expect(await page.locator('.display [role=status]').innerText()).toContain('只对本页');
    await page.getByLabel('大字版').check();
    expect((await width())?.height ?? 0).toBeGreaterThan(before);
    await page.getByRole('radio', { name: '深色' }).check();
    const header = page.locator('.site-header .button');
    expect(await header.evaluate((button) => getComputedStyle(button).color)).toBe(
      'rgb(134, 208, 215)',
    );
  });

  test('a browser that forbids its store changes the page all the same', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    await page.goto(commitment);
    const plain = await rootSize(page);
    await page.locator('.display summary').click();
    await page.getByLabel('大字版').check();
    expect(await rootSize(page)).toBeGreaterThan(plain);
    await expect.poll(() => page.locator('.display [role=status]').innerText()).toContain('本页');
  });

  test('by keyboard: opens, chooses, closes with Escape and by going on', async ({ page }) => {
    await page.goto(commitment);
    const panel = page.locator('.display');
    await panel.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await panel.getAttribute('open')).not.toBeNull();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.getByLabel('大字版').isChecked()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await panel.getAttribute('open')).toBeNull();
    expect(await panel.locator('summary').evaluate((it) => it === document.activeElement)).toBe(
      true,
    );
    await page.keyboard.press('Enter');
    for (let presses = 0; presses < 4; presses++) {
      await page.keyboard.press('Tab');
    }
    expect(await panel.getAttribute('open')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('site-search-box');
  });
});

test.for([
  ['the system', { colorScheme: 'dark' }, 'rgb(17, 25, 26)'],
  [
    'the system, which is not followed',
    { colorScheme: 'dark', display: 'light' },
    'rgb(255, 255, 255)',
  ],
  ['the system, more contrast', { colorScheme: 'dark', contrast: 'more' }, 'rgb(0, 0, 0)'],
  ['the reader', { display: 'dark contrast' }, 'rgb(0, 0, 0)'],
] as const)('colours are those of %s', async ([, look, colour], { open }) => {
  const page = await open(look);
  await page.goto(commitment);
  expect(await background(page)).toBe(colour);
});

test('paper is white, whatever was chosen', async ({ open }) => {
  const page = await open({ display: 'dark contrast', colorScheme: 'dark' });
  await page.goto(commitment);
  await page.emulateMedia({ media: 'print' });
  expect(await background(page)).toBe('rgb(255, 255, 255)');
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  expect(ink).toBe('rgb(0, 0, 0)');
});

describe('large type on a phone', () => {
  test.for(samples)(
    '%s: no small text, no small target on %s',
    async ([kind, address], { open }) => {
      const page = await open({ display: 'large' });
      await page.goto(address);
      expect(await tooSmall(page)).toEqual([]);
      if (kind === 'commitment') {
        const sides = await page
          .locator('.side')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
        expect(new Set(sides).size).toBe(1);
      }
    },
  );
});

/**
 * Text under 18 px or set closer than 1.5, and links and buttons that are less than 44 px high or wide.
 * Left alone: drawings, whose numbers stand in a table too, and links within a sentence.
 */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isSeen = (element: Element) =>
      element.checkVisibility() &&
      element.closest('svg, .visually-hidden, .skip-link, script, noscript') === null;
    const isInSentence = (element: Element) => {
      const around = [...(element.parentElement?.childNodes ?? [])];
      return (
        getComputedStyle(element).display === 'inline' &&
        around.some(
          (node) => node.nodeType === Node.TEXT_NODE && (node.textContent?.trim() ?? '') !== '',
        )
      );
    };
    const nameOf = (element: Element) =>
      `${element.parentElement?.outerHTML.slice(0, 40)} … ${element.outerHTML.slice(0, 60)}`;
    const small = [...document.querySelectorAll('a[href], button, summary, input, select')]
      .filter((element) => isSeen(element) && !isInSentence(element))
      .map((element) => element.closest('label') ?? element)
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width < 43.5 || height < 43.5;
      });
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const tight = new Set<Element>();
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const element = node.parentElement;
      if (element && isSeen(element) && node.textContent?.trim()) {
        const { fontSize, lineHeight } = getComputedStyle(element);
        const size = Number.parseFloat(fontSize);
        const isRow = element.getBoundingClientRect().height < 2 * size;
        if (size < 18 || (Number.parseFloat(lineHeight) < 1.49 * size && !isRow)) {
          tight.add(element);
        }
      }
    }
    return [...small, ...tight].map(nameOf).slice(0, 6);
  });
}
