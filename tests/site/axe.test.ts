import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './browser.ts';
import { sampleAddresses } from './sample-addresses.ts';

// One page of each kind, once on a phone in light colours and once on a laptop in dark ones.
const looks = [
  { width: 390, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;

const cases = sampleAddresses('dist').flatMap(([kind, address]) =>
  looks.map((look) => ({ kind, address, look, ...look })),
);

test.for(cases)(
  'axe finds nothing on $address ($kind, $width px, $colorScheme)',
  async ({ address, look }, { open }) => {
    const page = await open(look);
    await page.goto(address);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.slice(0, 5).map(({ html }) => html),
    }));
    expect(found).toEqual([]);
  },
);
