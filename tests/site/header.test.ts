import { sampleAddresses } from '../../scripts/lib/sample-addresses.ts';
import { addresses } from '../../src/domain/address.ts';
import { expect, test } from './browser.ts';

const samples = sampleAddresses('dist').filter(([kind]) => kind !== 'embed');

test.for(samples)(
  '%s: name, door, search and rooms share a row of a laptop on %s',
  async ([, address], { open }) => {
    const page = await open({ width: 1280 });
    await page.goto(address);
    const parts = page.locator('.site-header > .wrap > :visible');
    const middles = await parts.evaluateAll((all) =>
      all.map((part) => {
        const { top, bottom } = part.getBoundingClientRect();
        return (top + bottom) / 2;
      }),
    );
    expect(middles.length).toBeGreaterThan(2);
    expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(8);
    // The search has a way to it everywhere: its box, or the word.
    const ways = page.locator(
      `.site-header input:visible, .site-nav a[href$="${addresses.search}"]:visible`,
    );
    expect(await ways.count()).toBe(1);
  },
);

test.for(samples)(
  '%s: the way to sharing takes no row of its own on a phone on %s',
  async ([, address], { open }) => {
    for (const width of [320, 390]) {
      const page = await open({ width });
      await page.goto(address);
      const [way, row] = [page.locator('.to-sharing'), page.locator('.trail-row .trail')];
      if ((await way.count()) > 0) {
        const [wayBox, rowBox] = [await way.boundingBox(), await row.boundingBox()];
        expect(wayBox?.y).toBeLessThan((rowBox?.y ?? 0) + 8);
      }
    }
  },
);
