import type { Page } from 'playwright-core';
import { expect, test } from './browser.ts';

const commitment = '/commitments/2022/health/4/';

interface Spoken {
  text: string;
  rate: number;
  lang: string;
  voice: string | undefined;
}

/** A browser with a voice that is silent: `window.spoken` has what was to be said; `window.finish()` ends a sentence. */
async function giveVoice(page: Page, langs: readonly string[] = ['en-US', 'zh-CN']): Promise<void> {
  await page.addInitScript((known) => {
    const spoken: Spoken[] = [];
    let current: { onend?: () => void; onerror?: () => void } | null = null;
    const synthesis = {
      getVoices: () =>
        known.map((lang) => ({ lang, name: `voice of ${lang}`, localService: true })),
      speak(utterance: Spoken & { voice: { name: string } | null }) {
        current = utterance as never;
        const { text, rate, lang, voice } = utterance;
        spoken.push({ text, rate, lang, voice: voice?.name });
      },
      cancel() {
        const old = current;
        current = null;
        old?.onerror?.();
      },
    };
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
    Object.assign(window, {
      spoken,
      finish() {
        const old = current;
        current = null;
        old?.onend?.();
      },
    });
  }, langs);
}

const spoken = (page: Page): Promise<Spoken[]> =>
  page.evaluate(() => Reflect.get(window, 'spoken'));
const finish = (page: Page) => page.evaluate(() => Reflect.get(window, 'finish')());
const marked = (page: Page) => page.locator('[data-aloud-now]');

/** Waits for the sentence of a number and gives its text. */
async function sentence(page: Page, count: number): Promise<string> {
  await expect.poll(async () => (await spoken(page)).length).toBe(count);
  return (await spoken(page)).at(-1)?.text ?? '';
}

async function start(page: Page): Promise<string> {
  await page.goto(commitment);
  await page.getByRole('button', { name: '朗读本页' }).click();
  return sentence(page, 1);
}

test('title, finding, target and outcome are read in this order, numbers in words', async ({
  page,
}) => {
  await giveVoice(page);
  const title = await start(page);
  expect(title).toBe((await page.locator('h1').innerText()).trim());
  for (
    let count = 2;
    (await page.locator('.aloud').getAttribute('data-state')) === 'reading';
    count++
  ) {
    expect(count).toBeLessThan(30);
    await finish(page);
    await expect
      .poll(async () => (await spoken(page)).length === count || (await marked(page).count()) === 0)
      .toBe(true);
  }
  const texts = (await spoken(page)).map(({ text }) => text);
  const places = ['超额达成', '年度目标', '达到三点二个', '兑现情况', '八点三万人次'].map((part) =>
    texts.findIndex((text) => text.includes(part)),
  );
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(texts.join('')).not.toMatch(/\d/);
  expect(new Set((await spoken(page)).map(({ lang, voice }) => `${lang} ${voice}`))).toEqual(
    new Set(['zh-CN voice of zh-CN']),
  );
  expect(await page.locator('.aloud [role=status]').innerText()).toBe('读完了。');
});

test('the passage that is read is marked and in sight', async ({ page }) => {
  await giveVoice(page);
  await start(page);
  expect(await marked(page).evaluate((it) => it.tagName)).toBe('H1');
  for (let count = 2; !(await marked(page).getAttribute('class'))?.includes('side-text'); count++) {
    await finish(page);
    await sentence(page, count);
  }
  const range = await page.evaluate(() => [...(CSS.highlights.get('aloud') ?? [])].map(String));
  const said = (await spoken(page)).at(-1)?.text ?? '';
  expect(range[0]?.slice(0, 8)).toBe(said.slice(0, 8));
  for (
    let count = (await spoken(page)).length + 1;
    (await marked(page).getAttribute('id')) !== 'comparison';
    count++
  ) {
    await finish(page);
    await sentence(page, count);
  }
  const box = await marked(page).boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(844);
});

test('pause keeps the sentence, speed takes it up anew, stop goes back to the start', async ({
  page,
}) => {
  await giveVoice(page);
  await start(page);
  await finish(page);
  const second = await sentence(page, 2);
  await page.getByRole('button', { name: '暂停' }).click();
  expect(await page.locator('.aloud [role=status]').innerText()).toContain('已暂停');
  expect((await spoken(page)).length).toBe(2);
  await page.getByRole('button', { name: '继续' }).click();
  expect(await sentence(page, 3)).toBe(second);
  await page.getByLabel('语速').selectOption('快');
  expect(await sentence(page, 4)).toBe(second);
  expect((await spoken(page)).at(-1)?.rate).toBe(1.25);
  await page.getByRole('button', { name: '停止' }).click();
  expect(await marked(page).count()).toBe(0);
  await page.getByRole('button', { name: '朗读本页' }).click();
  expect(await sentence(page, 5)).toBe((await spoken(page))[0]?.text);
});

test('by keyboard: Enter starts, Space pauses, Escape stops and leaves the focus at the start', async ({
  page,
}) => {
  await giveVoice(page);
  await page.goto(commitment);
  await page.locator('[data-aloud=start]').focus();
  await page.keyboard.press('Enter');
  await sentence(page, 1);
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  expect(await focused()).toBe('暂停');
  await page.keyboard.press('Space');
  await expect.poll(focused).toBe('继续');
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe('朗读本页');
  expect(await page.locator('.aloud [role=status]').innerText()).toBe('已停止。');
});

test('without a Chinese voice it says so', async ({ page }) => {
  await giveVoice(page, ['en-US']);
  await page.goto(commitment);
  await page.getByRole('button', { name: '朗读本页' }).click();
  await expect
    .poll(() => page.locator('.aloud [role=status]').innerText())
    .toContain('没有中文语音');
});

test('a browser that cannot speak, or runs no script, shows no buttons for it', async ({
  page,
  open,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'speechSynthesis');
    Reflect.deleteProperty(Window.prototype, 'speechSynthesis');
  });
  await page.goto(commitment);
  expect(await page.evaluate(() => 'speechSynthesis' in window)).toBe(false);
  expect(await page.locator('.aloud').isVisible()).toBe(false);
  const plain = await open({ javaScript: false });
  await plain.goto(commitment);
  expect(await plain.locator('.aloud').isVisible()).toBe(false);
});
