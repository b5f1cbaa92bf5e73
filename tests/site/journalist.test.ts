import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { listing as words } from '../../src/i18n/zh/listing.ts';
import { sharing } from '../../src/i18n/zh/sharing.ts';
import { parseCsv } from '../domain/parse-csv.ts';
import { expect, test, widths } from './browser.ts';

// A journalist before a deadline: find every target on a subject in any year, check one against the line of
// the document it stands on, cite it, take the data away. Walked as a person would, from the home page.

const subject = '托育';
/** Another way of saying it, which the table itself offers. */
const other = '托位';
/** More than this many presses would be a detour. */
const mostPresses = 9;

// Card, Moran and Newell's keystroke-level model: what a step takes a person, in seconds. Said here and not
// measured: a busy machine must not make a page look slow, nor a fast one make a long way look short.
const costs = {
  /** Pointing at a thing and pressing it, after finding it and making up one's mind. */
  press: 1.1 + 0.2 + 1.35,
  /** A key, or a character through an input method. */
  key: 0.5,
  /** Waiting for a page on a slow network. */
  page: 3,
  /** Reading a row, a line, a citation. */
  read: 6,
};
/** Two minutes are allowed; the rest is for looking around, for no person walks as straight as a test. */
const mostSeconds = 80;

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
const holding = (...words: string[]) =>
  commitments.filter(({ title, target, outcome_title: reported, outcome }) =>
    [title, target, reported, outcome].some((text) => words.some((word) => text?.includes(word))),
  );
const targetsOf = (about: readonly Commitment[]) =>
  comparisons.filter(
    ({ commitment_id: id, target_quote: quote, target_value: value }) =>
      about.some((commitment) => commitment.id === id) && (quote !== null || value !== null),
  );
const first = holding(subject);
const about = holding(subject, other);
const targets = targetsOf(about);

const status = (page: Page) => page.locator('#listing-status');

test.for(widths)(
  'finds, checks, cites and takes away what is promised, at %i px',
  async (width, { open }) => {
    const page = await open({ width });
    const taken = { press: 0, key: 0, page: 0, read: 0 };
    const click = async (selector: string) => {
      taken.press += 1;
      await page.locator(selector).first().click();
    };

    // Find.
    await page.goto('/');
    await click('main a[href="/tables/"]:visible');
    await page.getByRole('searchbox', { name: words.query }).fill(subject);
    await page.keyboard.press('Enter');
    taken.press += 1;
    taken.key += 2 * subject.length + 1;
    taken.page += 3;
    await expect
      .poll(() => status(page).textContent())
      .toBe(
        words.foundWords(
          [way(subject)],
          first.length,
          words.listings.targets.count(targetsOf(first).length),
        ),
      );
    // What others call it stands right there, and is found as well.
    await click(`#listing-advice a:text-is("${other}")`);
    taken.read += 1;
    const count = words.listings.targets.count(targets.length);
    await expect
      .poll(() => status(page).textContent())
      .toBe(words.foundWords([way(subject), way(other)], about.length, count));
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
    taken.press += 1;
    taken.page += 1;
    taken.read += 2;
    await row.locator('.listing-source a').click();
    await page.waitForURL(/\/documents\/.*#L\d+$/);
    const line = page.locator(new URL(page.url()).hash);
    // A number may be broken by the end of its line.
    const printed = await page
      .locator(`${new URL(page.url()).hash}, ${new URL(page.url()).hash} + tr`)
      .locator('td')
      .allInnerTexts();
    expect(printed.join('').replaceAll(/\s/g, '')).toContain(quote.replaceAll(/\s/g, ''));
    expect(await line.evaluate((own) => own.getBoundingClientRect().top < window.innerHeight)).toBe(
      true,
    );
    await page.goBack();
    await expect.poll(() => found.count()).toBe(targets.length);
    expect(page.url()).toBe(list);

    // Take the data away.
    taken.press += 2;
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
    taken.press += 1;
    taken.page += 1;
    taken.read += 1;
    await row.locator('.listing-title a').click();
    // To the very number of the row.
    await page.waitForURL(/\/commitments\/.*#q\d+$/);
    const cited = page.locator(new URL(page.url()).hash);
    expect(await cited.innerText()).toContain(quote);
    expect(await page.locator('main').innerText()).toContain(subject);
    taken.press += 1;
    const summary = page.locator('summary', { hasText: sharing.cite });
    await summary.click();
    const citations = await page.locator('details', { has: summary }).innerText();
    expect(citations).toContain(savedOf('title')[0]);
    expect(citations).toContain('[EB/OL]');

    expect(taken.press).toBeLessThanOrEqual(mostPresses);
    const seconds = (['press', 'key', 'page', 'read'] as const).map(
      (kind) => costs[kind] * taken[kind],
    );
    expect(seconds.reduce((sum, own) => sum + own, 0)).toBeLessThan(mostSeconds);
  },
);

/** A word as it is understood where it is no more than that. */
function way(typed: string) {
  return { terms: [{ typed, kind: 'text' as const }], excluded: [], names: [] };
}
