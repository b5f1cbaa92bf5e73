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
  await number.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.place-copy[data-done]').waitFor();
  const quote = await number.innerText();
  expect(await clipboard(page)).toContain(`：${quote}\n`);

  await page.goto('/tables/targets/');
  const row = page.locator('.table th[scope="row"]').nth(1);
  const name = row.locator('a').first();
  await name.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.place-copy[data-done]').waitFor();
  const href = (await name.getAttribute('href')) ?? '';
  expect(await clipboard(page)).toBe(`${await name.innerText()}\n${wholeOf(href, baseUrl)}`);
});

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
    for (const path of [commitment, '/documents/2022-outcomes/', '/tables/targets/']) {
      await page.goto(path);
      const places = page.locator(
        'main :is(a.q[id], .read-list dt a, .lines th a, .table th[scope="row"] a)',
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
          await place[way]();
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
