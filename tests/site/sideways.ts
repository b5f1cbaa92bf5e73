import type { Frame, Page } from 'playwright-core';

// What scrolls sideways, on a page or in a frame.

/** What is wider than the window where a page scrolls sideways; boxes that scroll by themselves may. */
export function overflowing(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) {
      return [];
    }
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 0.5)
      .slice(0, 8)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

/** Boxes that scroll sideways by themselves and have no name, or are out of the keyboard's reach. */
export function unnamedScrollers(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) => {
        const isNamed = element.matches('[aria-label], [aria-labelledby], textarea');
        return (
          element.scrollWidth > element.clientWidth + 1 &&
          ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
          !(isNamed && (element.tabIndex >= 0 || element.querySelector('a, button') !== null))
        );
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}
