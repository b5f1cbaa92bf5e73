import { readFileSync } from 'node:fs';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { expect as check, describe, test as run } from 'vitest';

import { expect, test } from './browser.ts';

interface CommitmentRow {
  id: string;
  year: number;
  category: string;
  department_id: string;
  title: string;
  target: string | null;
  outcome: string | null;
}

type Node = DefaultTreeAdapterMap['childNode'];

const rows: CommitmentRow[] = JSON.parse(readFileSync('dist/data/commitments.json', 'utf8'));

/** What a reader sees: the characters without the markup. */
function textOf(node: Node): string {
  if ('value' in node) {
    return node.value;
  }
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function findAll(node: Node | DefaultTreeAdapterMap['document'], name: string): Node[] {
  const own = 'tagName' in node && node.tagName === name ? [node] : [];
  const below = 'childNodes' in node ? node.childNodes : [];
  return [...own, ...below.flatMap((child) => findAll(child, name))];
}

describe('the page of a commitment', () => {
  run('prints each of the 386 texts character for character, however it is set', () => {
    let texts = 0;
    for (const { id, target, outcome } of rows) {
      const html = readFileSync(`dist/commitments/${id}/index.html`, 'utf8');
      const quotes = findAll(parse(html), 'blockquote')
        .filter(
          (quote) =>
            'attrs' in quote && quote.attrs.some(({ value }) => value.includes('side-text')),
        )
        .map(textOf);
      const printed = [target, outcome].filter((text) => text !== null);
      check(quotes, id).toEqual(printed);
      texts += printed.length;
    }
    check(texts).toBe(386);
  });

  run('gives every number of its texts an anchor, numbered through', () => {
    for (const { id } of rows) {
      const html = readFileSync(`dist/commitments/${id}/index.html`, 'utf8');
      const anchors = [...html.matchAll(/<a id="q(\d+)"/g)].map(([, no]) => Number(no));
      check(new Set(anchors).size, id).toBe(anchors.length);
      for (const no of anchors) {
        check(html, id).toContain(`id="r${no}"`);
      }
    }
  });

  test('is copied as printed, without the breaks between its lines', async ({ page }) => {
    const row = rows.find(({ id }) => id === '2022/culture-tourism/4');
    await page.goto(`/commitments/${row?.id}/`);
    const copied = await page.locator('blockquote.side-text').evaluateAll((quotes) =>
      quotes.map((quote) => {
        const selection = window.getSelection();
        selection?.selectAllChildren(quote);
        return selection?.toString();
      }),
    );
    expect(copied).toEqual([row?.target, row?.outcome]);
    const tops = await page
      .locator('blockquote.side-text .line, blockquote.side-text .line-opens')
      .evaluateAll((lines) => lines.map((line) => line.getClientRects()[0]?.left));
    expect(tops.length).toBeGreaterThan(4);
    expect(new Set(tops.map((left) => Math.round((left ?? 0) / 4))).size).toBeLessThan(tops.length);
  });
});

describe("a department's year on a phone", () => {
  test('says on the first screen what came of it', async ({ open }) => {
    const page = await open({ width: 390 });
    await page.goto('/departments/health/2022/');
    const finding = page.locator('.page-head .lede').first();
    const box = await finding.boundingBox();
    expect(await finding.innerText()).toContain('可对照的4个目标中，2个超额达成');
    expect((box?.y ?? 1e9) + (box?.height ?? 0)).toBeLessThan(844);
  });

  test('shows its picture, then all its commitments with their readings near', async ({ open }) => {
    const page = await open({ width: 390 });
    await page.goto('/departments/health/2022/');
    const briefs = page.locator('.brief');
    expect(await briefs.count()).toBe(5);
    const picture = await page.locator('.chart').first().boundingBox();
    const [first, last] = [await briefs.first().boundingBox(), await briefs.last().boundingBox()];
    expect(picture?.y ?? 1e9).toBeLessThan(844);
    expect(first?.y ?? 1e9).toBeLessThan(2 * 844);
    expect((last?.y ?? 1e9) + (last?.height ?? 0) - (first?.y ?? 0)).toBeLessThan(1.5 * 844);
    expect(await briefs.nth(3).innerText()).toMatch(/3\.2个[\s\S]*3\.56个[\s\S]*超额达成/);
    const leads = await briefs
      .locator('.brief-rows a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    for (const href of leads) {
      expect(href).toMatch(/^\/documents\/.*#L\d+$|^\/commitments\//);
    }
  });

  // With a score of few and of many, with measures, with numbers alone.
  test.for([
    'culture-tourism/2022',
    'commerce/2022',
    'education/2023',
    'regional-cooperation/2023',
    'market-regulation/2022',
    'justice/2022',
  ])('begins the list of its commitments on the second screen: %s', async (own, { open }) => {
    const page = await open({ width: 390 });
    await page.goto(`/departments/${own}/`);
    const first = await page.locator('.brief').first().boundingBox();
    expect(first?.y ?? 1e9).toBeLessThan(2 * 844);
    // Where there is a score, the coefficients further down have a table of their own.
    await page.locator('.chart-fold summary').first().click();
    expect(await page.locator('.chart-fold table').first().isVisible()).toBe(true);
  });

  test('unfolds the texts of each commitment on the page of the department', async ({ open }) => {
    const page = await open({ width: 390 });
    await page.goto('/departments/health/');
    const row = rows.find(({ id }) => id === '2022/health/4');
    const brief = page.locator('.brief', {
      has: page.locator('a[href="/commitments/2022/health/4/"]'),
    });
    expect(await brief.locator('.quote').first().isVisible()).toBe(false);
    await brief.locator('summary').click();
    expect(await brief.locator('.quote').allTextContents()).toEqual([row?.target, row?.outcome]);
  });
});

test("a category's year has a row for each department, and unfolds its commitments", async ({
  page,
}) => {
  await page.goto('/years/2022/social/');
  const folds = page.locator('.fold');
  const departments = new Set(
    rows
      .filter(({ year, category }) => year === 2022 && category === 'social')
      .map(({ department_id: department }) => department),
  );
  expect(await folds.count()).toBe(departments.size);
  const health = page.locator('.fold[aria-labelledby="health"]');
  expect(await health.innerText()).toContain('第2名，132.98分');
  expect(await page.locator('.fold[aria-labelledby="health"] > p a[href*="#L"]').count()).toBe(2);
  expect(await health.locator('.brief').first().isVisible()).toBe(false);
  await health.locator('summary').click();
  expect(await health.locator('.brief').count()).toBe(5);
  expect(await health.locator('.brief').first().isVisible()).toBe(true);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThan(16_000);
});

test('a page that shows data leads to its files, also where it gathers', async ({ page }) => {
  for (const address of [
    '/years/',
    '/departments/',
    '/categories/',
    '/commitments/',
    '/measures/',
    '/documents/',
  ]) {
    await page.goto(address);
    const files = await page
      .locator('.data-links a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(
      files.filter((href) => /^\/data\/.*\.(csv|json)$/.test(href)).length,
      address,
    ).toBeGreaterThan(1);
  }
});

test('a department, a year and a measure can be put beside another', async ({ page }) => {
  for (const [address, kind, id] of [
    ['/departments/health/', 'departments', 'health'],
    ['/departments/health/2022/', 'departments', 'health'],
    ['/years/2022/', 'years', '2022'],
    ['/measures/childcare-places-per-thousand/', 'measures', 'childcare-places-per-thousand'],
  ] as const) {
    await page.goto(address);
    await page.locator('main a[href*="/compare/?"]').first().click();
    await page.waitForURL((url) => url.pathname === '/compare/');
    await page.locator(`#compare-a option[value="${id}"]`).waitFor({ state: 'attached' });
    expect(await page.locator('#compare-kind').inputValue(), address).toBe(kind);
    expect(await page.locator('#compare-a').inputValue(), address).toBe(id);
  }
});
