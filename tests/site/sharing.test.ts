import { findBarriers } from './barriers.ts';
import { expect, test } from './browser.ts';
import {
  clipboard,
  commitment,
  measure,
  openWithClipboard,
  own,
  site,
  wholeOf,
} from './shared-pages.ts';

test('without script: no button, and everything to cite is there, with what to fill in by hand', async ({
  open,
}) => {
  const page = await open({ javaScript: false });
  await page.goto(commitment);
  expect(await page.locator('.sharing button:visible').count()).toBe(0);
  await page.locator('.sharing summary', { hasText: '引用本页' }).click();
  const text = await page.locator('.sharing').innerText();
  expect(text).toContain('“引用日期”请填写您查看本页的日期');
  const host = own?.origin ?? '';
  expect(text).toMatch(
    new RegExp(`\\[EB/OL\\]\\. \\[引用日期\\]\\. ${host}/documents/[a-z0-9-]+/#L\\d+\\.`),
  );
  expect(text).toContain('GB/T 7714—2025');
});

test('with script the day and the whole addresses are filled in', async ({ open, baseUrl }) => {
  const page = await open();
  await page.goto(measure);
  await page.locator('.sharing summary', { hasText: '引用本页' }).click();
  const text = await page.locator('.sharing').innerText();
  expect(text).not.toContain('引用日期');
  expect(text).toMatch(/\[20\d\d-\d\d-\d\d\]\. http:\/\/\S+\/documents\/[a-z0-9-]+\/(?:#L\d+)?\./);
  expect(text).toContain(`${wholeOf(measure, baseUrl)}.`);
});

test.for([
  ['a measure', measure],
  ['a commitment', commitment],
] as const)(
  'title and link of %s are copied together, with the place that is open',
  async ([, path], { open, baseUrl }) => {
    const page = await open();
    await openWithClipboard(page, `${path}#words`);
    await page.getByRole('button', { name: '复制标题和链接' }).click();
    await page.getByText('已复制').waitFor();
    const [title = '', url, ...rest] = (await clipboard(page)).split('\n');
    expect(await page.title()).toContain(title);
    expect(url).toBe(`${wholeOf(path, baseUrl)}#words`);
    expect(rest).toEqual([]);
  },
);

test('the state of a search is a part of its link', async ({ open }) => {
  const page = await open();
  await openWithClipboard(page, '/search/?q=托位');
  await page.getByRole('button', { name: '复制标题和链接' }).click();
  await page.getByText('已复制').waitFor();
  expect(decodeURIComponent(await clipboard(page))).toMatch(/\n\S+\/search\/\?q=托位/);
});

test.for([
  ['a measure', measure],
  ['a commitment', commitment],
] as const)(
  'a sentence selected on the page of %s is copied with its lines and its address',
  async ([, path], { open }) => {
    const page = await open({ width: 1280 });
    await openWithClipboard(page, path);
    const button = page.getByRole('button', { name: '复制选中的话和出处' });
    await button.click();
    await page.getByText('请先选中').waitFor();
    await page.locator('main blockquote').first().selectText();
    const selected = await page.evaluate(() => getSelection()?.toString().trim() ?? '');
    await button.click();
    await page.getByText('已复制').waitFor();
    const lines = (await clipboard(page)).split('\n');
    expect(lines[0]).toBe(`“${selected}”`);
    expect(lines[1]).toMatch(/第\d+/);
    expect(lines.at(-1)).toContain(path);
  },
);

test('where a browser has no clipboard, copying works all the same', async ({ open }) => {
  const page = await open();
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  await page.goto(commitment);
  const copied = page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('copy', () => resolve(document.getSelection()?.toString()));
      }),
  );
  await page.getByRole('button', { name: '复制标题和链接' }).click();
  await page.getByText('已复制').waitFor();
  expect(await copied).toContain(commitment);
});

// What the app says it is.
const weChat =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Mobile Safari/537.36 MicroMessenger/8.0.47';

test.for([
  { where: 'in WeChat', userAgent: weChat, javaScript: true, isThere: true },
  { where: 'without script', userAgent: undefined, javaScript: false, isThere: true },
  { where: 'elsewhere', userAgent: undefined, javaScript: true, isThere: false },
])(
  '$where the files of a page say how they can be had: $isThere',
  async ({ userAgent, javaScript, isThere }, { browser, baseUrl }) => {
    const context = await browser.newContext({
      javaScriptEnabled: javaScript,
      ...(userAgent === undefined ? {} : { userAgent }),
    });
    const page = await context.newPage();
    await page.goto(new URL(commitment, baseUrl).href);
    const hint = page.locator('.data-links', { hasText: 'CSV' }).getByText('点右上角在浏览器打开');
    await expect.poll(() => hint.isVisible()).toBe(isThere);
    await context.close();
  },
);

test('each form of citation is copied whole, one work to a line', async ({ open }) => {
  const page = await open();
  await openWithClipboard(page, measure);
  await page.locator('.sharing summary', { hasText: '引用本页' }).click();
  const form = page.locator('.citation', { hasText: 'GB/T 7714—2025' });
  await form.getByRole('button', { name: '复制' }).click();
  await page.locator('[data-done]').waitFor();
  const lines = (await clipboard(page)).split('\n');
  expect(lines.length).toBeGreaterThanOrEqual(2);
  expect(lines.every((line) => /\[EB\/OL\]\. .*\.$/.test(line))).toBe(true);
});

test.for([
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const)(
  'everything opened: axe finds nothing, and nothing is wider than $width px',
  async (look, { open }) => {
    const page = await open(look);
    await page.goto(measure);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('.sharing details')) {
        details.open = true;
      }
    });
    expect(await findBarriers(page, { include: '.sharing' })).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(look.width);
  },
);

test('the poster is there to be kept, as large as it says', async ({ open }) => {
  const page = await open();
  await page.goto(measure);
  await page.locator('.sharing summary', { hasText: '海报' }).click();
  const poster = page.locator('.sharing-poster');
  await poster.scrollIntoViewIfNeeded();
  await expect
    .poll(() => poster.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBe(1080);
  expect(await page.locator('a[download]', { hasText: '保存海报' }).count()).toBe(1);
  expect(await page.locator('.sharing').innerText()).toContain('在浏览器打开');
});

test('an embedded card stands in a frame that may do nothing but open a link', async ({
  open,
  baseUrl,
}) => {
  const page = await open();
  await page.goto(measure);
  const code = await page.locator('.sharing pre', { hasText: '<iframe' }).textContent();
  const embed = new URL(`/embed${measure}`, baseUrl).href;
  await page.goto('/about/');
  await page.evaluate(
    ([html, src]) => {
      const holder = document.createElement('div');
      holder.innerHTML = (html ?? '')
        .replace(/src="[^"]*"/, `src="${src}"`)
        .replace(/style="[^"]*"/, '');
      holder.querySelector('iframe')?.removeAttribute('loading');
      document.body.prepend(holder);
    },
    [code, embed],
  );
  const frame = page.frameLocator('iframe');
  await frame.locator('h1').waitFor();
  const ruleOf = (main: Element) => getComputedStyle(main).borderBlockStartWidth;
  // Its heading is there before its style sheet is.
  await expect.poll(() => frame.locator('main').evaluate(ruleOf)).toBe('4px');
  expect(await frame.locator('script').count()).toBe(0);
  expect(await frame.locator('base').getAttribute('target')).toBe('_blank');
  expect(await frame.locator('a[href*="/documents/"]').count()).toBeGreaterThan(0);
  expect(await frame.locator(`a[href="${measure}"]`).count()).toBeGreaterThan(0);
});

test('every embedded page is small, kept out of search engines, and leads to its whole page', () => {
  const embedded = site.pages.filter(({ kind }) => kind === 'embed');
  expect(embedded.length).toBeGreaterThan(0);
  for (const page of embedded) {
    expect(page.text).toContain('<meta name="robots" content="noindex">');
    expect(page.text).toContain(`<a href="${page.address.replace('/embed', '')}"`);
  }
});

test('what the buttons do comes on first use, and a press that is faster is answered', async ({
  open,
}) => {
  const page = await open();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openWithClipboard(page, commitment);
  await page.waitForLoadState('networkidle');
  await page.route(/wake-sharing/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  expect(asked.filter((url) => url.includes('wake-sharing'))).toEqual([]);
  // The first sign of a reader is this press itself.
  await page.locator('[data-do="link"]').dispatchEvent('click');
  await page.locator('[data-do="link"][data-done]').waitFor();
  expect(await clipboard(page)).toContain(commitment);
  expect(asked.filter((url) => url.includes('wake-sharing'))).toHaveLength(1);
});
