import type { Locator } from 'playwright-core';
import { expect, test } from './browser.ts';
import { clipboard, commitment, openWithClipboard, wholeOf } from './shared-pages.ts';

// A place that has an address of its own, the page that it is on, and where its link leads.
const places = [
  { what: 'a number', at: `${commitment}#q1`, place: '#q1 + .place', link: `${commitment}#q1` },
  {
    what: 'how it was read',
    at: `${commitment}#r1`,
    place: '#r1 dd .place',
    link: `${commitment}#q1`,
  },
  {
    what: 'a line of a document',
    at: '/documents/2022-outcomes/#L71',
    place: '#L71 td .place',
    link: '/documents/2022-outcomes/#L71',
  },
];

test.for(places)(
  'where the address is that of $what, its link is offered and copied',
  async ({ at, place, link }, { open, baseUrl }) => {
    const page = await open();
    await openWithClipboard(page, at);
    const button = page.locator(`${place} > button`);
    await button.click();
    await page.locator('.place-copy[data-done]').waitFor();
    expect((await clipboard(page)).split('\n').at(-1)).toBe(wholeOf(link, baseUrl));
    await page.keyboard.press('Escape');
    expect(await page.locator('.place-copy').count()).toBe(0);
  },
);

test('a number that has the focus offers its link next, and a row under the pointer its own', async ({
  open,
  baseUrl,
}) => {
  const page = await open({ width: 1280 });
  await openWithClipboard(page, commitment);
  const number = page.locator('a.q').first();
  await focusAndWait(number);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.place-copy[data-done]').waitFor();
  const quote = await number.innerText();
  expect(await clipboard(page)).toContain(`：${quote}\n`);

  await page.goto('/tables/targets/');
  const row = page.locator('.table th[scope="row"]').nth(1);
  const name = row.locator('a').first();
  // Of what stands in its cell, the last.
  await focusAndWait(row.locator('a').last());
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.place-copy[data-done]').waitFor();
  const at = (await row.locator('xpath=..').getAttribute('data-at')) ?? '';
  const [title, url] = (await clipboard(page)).split('\n');
  expect(title).toContain(`：${await name.innerText()}`);
  expect(url).toBe(wholeOf(at, baseUrl));
});

// The data of a table stands in rows; what only says that there is nothing has no anchor.
const tables = [
  ['scores', '/years/2022/social/', 'tr[id^="score-2022-"]', 'th a'],
  ['difficulty', '/years/2022/social/', 'tr[id^="difficulty-2022-"]', 'th a'],
  ['a year at a glance', '/years/2022/social/', 'tbody[id*="-2022-"]', 'th a'],
  ['a trend', '/measures/childcare-places-per-thousand/', 'tr[id="target-2022"]', 'td a'],
  ['clauses', '/commitments/2022/health/4/', 'tbody[id^="c"]', 'td a'],
  ['small multiples', '/departments/health/', 'tr[id^="target-2"]', 'td a'],
  ['coverage', '/coverage/', '.matrix tr[id]', 'th a'],
  ['a list of leads', '/leads/largest-excess/', 'tr[id]', 'th a'],
] as const;

test.for(tables)(
  'a row of %s offers the link to itself next to what has the focus, and is marked on arrival',
  async ([, path, row, cell], { open, baseUrl }) => {
    const page = await open({ width: 1280 });
    await openWithClipboard(page, path);
    const own = page.locator(`main ${row}`).first();
    const id = await own.getAttribute('id');
    await focusAndWait(own.locator(cell).first());
    const button = own.locator('.place-copy');
    for (let steps = 0; steps < 6; steps += 1) {
      await page.keyboard.press('Tab');
      if (await button.evaluate((each) => each === document.activeElement)) {
        break;
      }
    }
    expect((await page.evaluate(readCovered))?.covered).toEqual([]);
    await page.keyboard.press('Enter');
    await page.locator('.place-copy[data-done]').waitFor();
    expect((await clipboard(page)).split('\n').at(-1)).toBe(wholeOf(`${path}#${id}`, baseUrl));

    const plain = await open({ javaScript: false, width: 1280 });
    await plain.goto(`${path}#${id}`);
    const marked = plain.locator(`#${id} > :is(td, th), #${id} > tr > :is(td, th)`).first();
    expect(await marked.evaluate((each) => getComputedStyle(each).backgroundColor)).not.toBe(
      'rgba(0, 0, 0, 0)',
    );
  },
);

/** What offers links comes with the first sign of a reader: nobody is as fast as a test. */
async function focusAndWait(link: Locator): Promise<void> {
  await link.focus();
  await link.page().locator('.place-copy').waitFor();
}

/** What the button stands on, of all the text around it; and what it stands beside. */
function readCovered() {
  const button = document.querySelector('.place-copy');
  const own = button?.getBoundingClientRect();
  if (!button || !own) {
    return null;
  }
  const covered: string[] = [];
  const texts = document.createTreeWalker(
    document.querySelector('main') ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const within = node.parentElement;
    const isClosed = within?.closest('details:not([open])') && !within.closest('summary');
    if (within?.closest('.visually-hidden') || isClosed) {
      continue;
    }
    const range = document.createRange();
    range.selectNodeContents(node);
    const size = Number.parseFloat(getComputedStyle(within ?? document.body).fontSize);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      // Of a line's box, the middle is its letters.
      const spare = Math.max(0, (bottom - top - size) / 2);
      const isOver =
        left < own.right - 1 &&
        right > own.left + 1 &&
        top + spare < own.bottom - 1 &&
        bottom - spare > own.top + 1;
      if (isOver && right - left > 1 && !button.contains(node)) {
        covered.push(node.textContent ?? '');
      }
    }
  }
  return { covered, beyond: own.left < 0 || own.right > innerWidth };
}

const looks = [
  { width: 390 },
  { width: 1280 },
  { width: 390, display: 'large' },
  { width: 1280, display: 'large' },
];

test.for(looks)(
  'the link to a place covers no text, brought up by focus, address or pointer, at %o',
  async (look, { open }) => {
    const page = await open(look);
    const isOffered = { focus: 0, hover: 0 };
    for (const path of [
      commitment,
      '/documents/2022-outcomes/',
      '/tables/targets/',
      '/years/2022/social/',
    ]) {
      await page.goto(path);
      if (path.startsWith('/years/')) {
        // Until a page is idle its tables have no tools, which make it longer.
        await page.locator('.table-tools').first().waitFor({ state: 'attached' });
      }
      const places = page.locator(
        'main :is(a.q[id], .read-list dt a, .lines th a, .table :is(tr, tbody):is([id], [data-at]) :is(th, td) a)',
      );
      for (const way of ['hover', 'focus'] as const) {
        const count = Math.min(await places.count(), 8);
        expect(count).toBeGreaterThan(0);
        for (let index = 0; index < count; index += 1) {
          const place = places.nth(index);
          if (!(await place.isVisible())) {
            continue;
          }
          const height = await page.evaluate(() => document.body.offsetHeight);
          // Where its words begin: what is empty of it may be where the button comes to stand.
          await (way === 'hover' ? place.hover({ position: { x: 6, y: 8 } }) : place.focus());
          const found = await page.evaluate(readCovered);
          expect(found?.covered ?? [], `${path} ${way} ${index}`).toEqual([]);
          expect(found?.beyond ?? false, `${path} ${way} ${index}`).toBe(false);
          isOffered[way] += found === null ? 0 : 1;
          if (way === 'hover') {
            expect(await page.evaluate(() => document.body.offsetHeight)).toBe(height);
          }
        }
      }
    }
    for (const place of ['#q1', '#r1']) {
      await page.goto(`${commitment}${place}`);
      expect(await page.evaluate(readCovered)).toEqual({ covered: [], beyond: false });
    }
    expect(isOffered.hover).toBeGreaterThan(0);
    expect(isOffered.focus).toBeGreaterThan(8);
  },
);
