import type { Browser, Page } from 'playwright-core';
import { displayKey } from '../../src/domain/display.ts';

/** A way of looking at a page. */
export interface Look {
  name: string;
  /** Widths of the window in CSS pixels. */
  widths: readonly number[];
  colorScheme: 'light' | 'dark';
  /** What the reader has chosen, as the header's settings keep it. */
  display: string;
  media: 'screen' | 'print';
}

const screen = {
  widths: [390, 768, 1280],
  colorScheme: 'light',
  display: '',
  media: 'screen',
} as const;

/** Every way in which pages are looked at; paper is A4 less its margins. */
export const looks: readonly Look[] = [
  { name: 'light', ...screen },
  { name: 'dark', ...screen, colorScheme: 'dark' },
  { name: 'large', ...screen, display: 'large' },
  { name: 'contrast', ...screen, widths: [390, 1280], display: 'contrast' },
  { name: 'print', ...screen, widths: [673], media: 'print' },
];

/** An empty page that is looked at in one way. */
export async function openLook(
  browser: Browser,
  { colorScheme, display, media }: Look,
  { width, baseURL }: { width: number; baseURL: string },
): Promise<Page> {
  const context = await browser.newContext({
    baseURL,
    colorScheme,
    viewport: { width, height: width < 600 ? 844 : 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  await context.addInitScript(([key, value]) => localStorage.setItem(key, value), [
    displayKey,
    display,
  ] as const);
  const page = await context.newPage();
  await page.emulateMedia({ media });
  return page;
}
