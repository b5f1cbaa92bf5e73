import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';
import { chromiumArguments } from '../../scripts/lib/chromium.ts';
import { displayKey } from '../../src/domain/display.ts';

export { expect };

/** How a page is looked at; a phone unless said otherwise. */
export interface Look {
  /** Width of the window in CSS pixels. */
  width?: number;
  javaScript?: boolean;
  colorScheme?: 'light' | 'dark';
  /** What the reader has chosen before, as the header's settings keep it, e.g. `large dark`. */
  display?: string;
  contrast?: 'more' | 'no-preference';
  forcedColors?: 'active' | 'none';
}

/** Widths that every main path is walked at: a phone, a laptop. */
export const widths = [390, 1280] as const;

/**
 * `test` with a browser. Whatever the browser complains of while a test runs (an error on its
 * console, a breach of the content policy, a request that fails or leaves this host) fails that test.
 *
 * - `baseUrl`: address of the served site, with a trailing slash
 * - `page`: an empty page as wide as a phone
 * - `open`: another page, looked at in another way
 * - `complaints`: what the browser has complained of so far; a test that expects some takes them out
 */
export const test = base
  .extend('baseUrl', { scope: 'worker' }, () => inject('baseUrl'))
  .extend('chromiumPath', { scope: 'worker' }, () => inject('chromiumPath'))
  .extend('browser', { scope: 'file' }, async ({ chromiumPath }, { onCleanup }) => {
    const browser = await chromium.launch({
      executablePath: chromiumPath,
      args: chromiumArguments,
    });
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('complaints', ({ task }, { onCleanup }) => {
    const complaints: string[] = [];
    onCleanup(() => expect(complaints, `complaints of the browser: ${task.name}`).toEqual([]));
    return complaints;
  })
  .extend('open', async ({ browser, baseUrl, complaints }, { onCleanup }) => {
    const pages: Page[] = [];
    onCleanup(async () => {
      await Promise.all(pages.map((page) => page.context().close()));
    });
    return async (look: Look = {}): Promise<Page> => {
      const context = await browser.newContext({ ...toOptions(look), baseURL: baseUrl });
      if (look.display !== undefined) {
        await context.addInitScript(([key, value]) => localStorage.setItem(key, value), [
          displayKey,
          look.display,
        ] as const);
      }
      const page = await context.newPage();
      pages.push(page);
      listen(page, new URL(baseUrl).origin, complaints);
      return page;
    };
  })
  .extend('page', ({ open }) => open());

function toOptions(look: Look) {
  const { width = 390, javaScript = true, colorScheme = 'light' } = look;
  return {
    viewport: { width, height: width < 600 ? 844 : 900 },
    javaScriptEnabled: javaScript,
    colorScheme,
    contrast: look.contrast ?? 'no-preference',
    forcedColors: look.forcedColors ?? 'none',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  } satisfies BrowserContextOptions;
}

function listen(page: Page, origin: string, complaints: string[]): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      complaints.push(`${page.url()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:')) {
      complaints.push(`${page.url()}: a request to ${request.url()}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) {
      complaints.push(`${page.url()}: ${response.status()} for ${response.url()}`);
    }
  });
}
