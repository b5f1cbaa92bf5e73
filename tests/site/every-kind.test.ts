import { budgetOf } from '../../scripts/checks/byte-budgets.ts';
import { sampleAddresses } from '../../scripts/lib/sample-addresses.ts';
import { expect, test, widths } from './browser.ts';
import { overflowing, unnamedScrollers } from './sideways.ts';

const samples = sampleAddresses('dist');

test.for(samples)('%s: nothing sticks out sideways on %s', async ([, address], { page }) => {
  await page.goto(address);
  for (const width of [...widths, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await overflowing(page), `at ${width} px`).toEqual([]);
  }
  expect(await unnamedScrollers(page)).toEqual([]);
  await page.evaluate(() => {
    document.documentElement.dataset.display = 'large';
  });
  expect(await overflowing(page), 'at 320 px in large type').toEqual([]);
  expect(await unnamedScrollers(page)).toEqual([]);
});

test.for(samples)('%s: %s can be read without JavaScript', async ([kind, address], { open }) => {
  const page = await open({ javaScript: false });
  await page.goto(address);
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect((await page.locator('main').innerText()).length).toBeGreaterThan(60);
  // In a frame of somebody else's page the heading leads to ours, where the navigation is.
  const onwards = kind === 'embed' ? 'h1 a' : 'nav[aria-label] a';
  expect(await page.locator(onwards).first().isVisible()).toBe(true);
});

// Whatever a page loads of itself, at once or when it is idle, is loaded for readers who only read.
test.for(samples)(
  '%s: %s loads no more script than its budget by itself',
  async ([kind, address], { page }) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    const bytes = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(
          (entry): entry is PerformanceResourceTiming =>
            entry instanceof PerformanceResourceTiming && /\.m?js(\?|$)/.test(entry.name),
        )
        .reduce((total, { encodedBodySize }) => total + encodedBodySize, 0),
    );
    expect(bytes).toBeLessThanOrEqual(budgetOf(kind).script);
    expect(bytes > 0).toBe(kind !== 'embed');
  },
);
