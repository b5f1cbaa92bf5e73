import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { listing as words } from '../../src/i18n/zh/listing.ts';
import { sharing } from '../../src/i18n/zh/sharing.ts';
import { parseCsv } from '../domain/parse-csv.ts';
import { expect, test, widths } from './browser.ts';

// A journalist before a deadline: find every target on a subject in any year, check one against the line of
// the document it stands on, cite it, take the data away. Walked as a person would, from the home page.

const subject = '托育';
/** More than this many clicks would be a detour. */
const mostClicks = 8;

interface Commitment {
  id: string;
  year: number;
  department: string;
  title: string;
  target: string | null;
  outcome_title: string | null;
  outcome: string | null;
}

interface Comparison {
  commitment_id: string;
  target_value: number | null;
  target_quote: string | null;
}

const commitments: Commitment[] = readJson('commitments');
const comparisons: Comparison[] = readJson('comparisons');

function readJson<Row>(table: string): Row[] {
  return JSON.parse(readFileSync(`dist/data/${table}.json`, 'utf8'));
}

/** What a plain reading of the published data finds. */
const about = commitments.filter(({ title, target, outcome_title: other, outcome }) =>
  [title, target, other, outcome].some((text) => text?.includes(subject)),
);
const targets = comparisons.filter(
  ({ commitment_id: id, target_quote: quote, target_value: value }) =>
    about.some((commitment) => commitment.id === id) && (quote !== null || value !== null),
);

const status = (page: Page) => page.locator('#listing-status');

function eventually<Value>(read: () => Value | Promise<Value>) {
  return expect.poll(read, { timeout: 15_000, interval: 50 });
}

test.for(widths)(
  'finds, checks, cites and takes away what is promised, at %i px',
  async (width, { open }) => {
    const started = performance.now();
    const page = await open({ width });
    let clicks = 0;
    const click = async (selector: string) => {
      clicks += 1;
      await page.locator(selector).first().click();
    };

    // Find.
    await page.goto('/');
    await click('main a[href="/tables/"]:visible');
    await page.getByRole('searchbox', { name: words.query }).fill(subject);
    await page.keyboard.press('Enter');
    const count = words.listings.targets.count(targets.length);
    await eventually(() => status(page).textContent()).toBe(
      words.foundWords([subject], about.length, count),
    );
    const found = page.locator('#listing-rows tr');
    expect(await found.count()).toBe(targets.length);
    expect(targets.length).toBeGreaterThan(0);
    const years = await page.locator('#listing-rows tr > td:nth-of-type(1)').allTextContents();
    expect(new Set(years.map(Number))).toEqual(new Set(about.map(({ year }) => year)));
    const list = page.url();

    // Check one against its line.
    const row = found.filter({ has: page.locator('.listing-quote mark') }).first();
    const quote = (await row.locator('.listing-quote strong').textContent()) ?? '';
    expect(quote).not.toBe('');
    clicks += 1;
    await row.locator('.listing-source a').click();
    await page.waitForURL(/\/documents\/.*#L\d+$/);
    const line = page.locator(new URL(page.url()).hash);
    expect(await line.innerText()).toContain(quote.charAt(0));
    expect(await line.evaluate((own) => own.getBoundingClientRect().top < window.innerHeight)).toBe(
      true,
    );
    await page.goBack();
    await eventually(() => found.count()).toBe(targets.length);
    expect(page.url()).toBe(list);

    // Take the data away.
    clicks += 1;
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.save(count) }).click(),
    ]);
    const [header = [], ...saved] = parseCsv(
      readFileSync(await download.path(), 'utf8').replace(/^\ufeff/, ''),
    );
    const savedOf = (name: string) => saved.map((record) => record[header.indexOf(name)] ?? '');
    expect(saved.length).toBe(targets.length);
    expect(
      savedOf('quote')
        .filter((own) => own !== '')
        .sort(),
    ).toEqual(targets.flatMap(({ target_quote: own }) => own ?? []).sort());
    expect(savedOf('document').every((document) => document !== '')).toBe(true);
    expect(savedOf('line').every((own) => Number(own) > 0)).toBe(true);

    // Cite it, on the page of the commitment.
    clicks += 1;
    await row.locator('.listing-title a').click();
    await page.waitForURL(/\/commitments\//);
    expect(await page.locator('main').innerText()).toContain(subject);
    clicks += 1;
    const summary = page.locator('summary', { hasText: sharing.cite });
    await summary.click();
    const citations = await page.locator('details', { has: summary }).innerText();
    expect(citations).toContain(savedOf('title')[0]);
    expect(citations).toContain('[EB/OL]');

    expect(clicks).toBeLessThanOrEqual(mostClicks);
    expect(performance.now() - started).toBeLessThan(120_000);
  },
);
