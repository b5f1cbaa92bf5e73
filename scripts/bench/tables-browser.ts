import { chromium, type Page } from 'playwright-core';
import { chromiumAdvice, chromiumArguments, findChromium } from '../lib/chromium.ts';

/** What a step of working with a table costs. */
export interface StepCost {
  what: string;
  requests: number;
  /** On the wire. */
  bytes: number;
  /** Until the table says what it shows. */
  milliseconds: number;
}

/** One after another on one page; each asks something that has not been asked before. */
const steps: readonly { what: string; act: (page: Page) => Promise<unknown> }[] = [
  { what: 'sort by number', act: (page) => page.click('th[data-column="value"] button') },
  { what: '+ unit', act: (page) => page.selectOption('#listing-unit', '元') },
  { what: '+ number at least', act: (page) => fill(page, '#listing-min', '100000000') },
  { what: '+ comparator', act: (page) => page.selectOption('#listing-comparator', '>=') },
  { what: '+ reading', act: (page) => page.selectOption('#listing-reading', 'no-outcome') },
  { what: 'sort by difficulty', act: (page) => page.click('th[data-column="difficulty"] button') },
];

/** Opens the page in a fresh browser, sorts and narrows it, and opens a shared link in another. */
export async function measureTable(url: string): Promise<StepCost[]> {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error(chromiumAdvice);
  }
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  try {
    const costs: StepCost[] = [];
    const open = async () => {
      const context = await browser.newContext({
        locale: 'zh-CN',
        viewport: { width: 1280, height: 900 },
        // The question whether it has answered is put as a string.
        bypassCSP: true,
      });
      const page = await context.newPage();
      return { page, measure: await measurer(page) };
    };
    const first = await open();
    costs.push(await first.measure('open', () => first.page.goto(url)));
    for (const { what, act } of steps) {
      costs.push(await first.measure(what, () => act(first.page)));
    }
    const shared = await open();
    const link = `${url}?unit=${encodeURIComponent('元')}&min=100000000&sort=-value`;
    costs.push(await shared.measure('open a shared link', () => shared.page.goto(link)));
    return costs;
  } finally {
    await browser.close();
  }
}

async function fill(page: Page, field: string, value: string): Promise<void> {
  await page.fill(field, value);
  await page.keyboard.press('Enter');
}

/** Counts what goes over the wire while something is done, until the table is at rest again. */
async function measurer(page: Page) {
  const session = await page.context().newCDPSession(page);
  let counted = { requests: 0, bytes: 0 };
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    counted.requests += 1;
    counted.bytes += encodedDataLength;
  });
  return async (what: string, act: () => Promise<unknown>): Promise<StepCost> => {
    counted = { requests: 0, bytes: 0 };
    const start = performance.now();
    await page.evaluate(markRows);
    await act();
    await page.waitForFunction(isAnswered);
    const milliseconds = performance.now() - start;
    await page.waitForLoadState('networkidle');
    return { what, ...counted, milliseconds };
  };
}

// Run in the page. The rows that an answer replaces are told by a mark.
const markRows =
  "document.querySelector('#listing-rows')?.firstElementChild?.setAttribute('data-old', '')";
const isAnswered =
  "document.querySelector('#listing-rows [data-old]') === null && /^(?:共|找到|没有).*。$/.test(document.querySelector('#listing-status')?.textContent ?? '')";
