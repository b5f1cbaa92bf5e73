import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { sampleAddresses } from '../../scripts/lib/sample-addresses.ts';
import { expect, test } from './browser.ts';

// One page of each kind, on a phone in light colours with every rule; then, on the page as it stands, in
// other modes with the rules that colours, sizes and widths decide. What each palette gives is tested
// besides (tests/styles/tokens.test.ts).
const visible = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
];

interface Mode {
  name: string;
  /** As the header's settings say it. */
  display: string;
  colorScheme?: 'dark';
  forcedColors?: 'active';
  width: number;
  rules: readonly string[];
}

// High contrast promises 7:1.
const strict = [...visible, 'color-contrast-enhanced'];
const modes: readonly Mode[] = [
  { name: 'dark', display: '', colorScheme: 'dark', width: 1280, rules: visible },
  { name: 'large type', display: 'large', width: 320, rules: visible },
  { name: 'high contrast', display: 'contrast light', width: 1280, rules: strict },
  { name: 'high contrast, dark', display: 'contrast dark', width: 390, rules: strict },
  { name: 'forced colours', display: '', forcedColors: 'active', width: 390, rules: visible },
];

const samples = sampleAddresses('dist');

// The longest pages have thousands of texts to be measured.
const options = { timeout: 180_000 };

test.for(samples)('axe finds nothing on %s, %s', options, async ([kind, address], { page }) => {
  await page.goto(address);
  expect(await violations(new AxeBuilder({ page }))).toEqual([]);
  // In a frame of somebody else's page there is nothing to choose; the system's ways hold there too.
  for (const mode of modesOf(kind).filter(({ display }) => kind !== 'embed' || display === '')) {
    await lookAs(page, mode);
    const builder = new AxeBuilder({ page }).withRules([...mode.rules]);
    expect(await violations(builder), mode.name).toEqual([]);
  }
});

/** Every mode where everything comes together; else dark, and the others in turn. */
function modesOf(kind: string): readonly Mode[] {
  const [dark, ...others] = modes;
  const turn = samples.findIndex(([name]) => name === kind) % others.length;
  const all = ['commitment', 'department-year', 'year-category'].includes(kind);
  return all ? modes : [dark, others[turn]].filter((mode) => mode !== undefined);
}

async function lookAs(page: Page, { display, colorScheme, forcedColors, width }: Mode) {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({
    colorScheme: colorScheme ?? 'light',
    forcedColors: forcedColors ?? 'none',
  });
  await page.evaluate((chosen) => {
    document.documentElement.dataset.display = chosen;
  }, display);
}

async function violations(builder: AxeBuilder) {
  const found = await builder.analyze();
  return found.violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.slice(0, 5).map(({ html, any }) => [html, any[0]?.message]),
  }));
}
