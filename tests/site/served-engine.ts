import type { Page } from 'playwright-core';

// The engine that the site serves for everybody's scripts, in a page.

/** What `/search/engine.js` answers, as far as it is told here. */
export interface Answer {
  total: number;
  ids: string[];
  groups: { kind: string; ids: string[] }[];
  facets: Record<string, Record<string, number>>;
}

declare global {
  interface Window {
    /** The served engine, in a page that has loaded it. */
    searchEngine: {
      search(query: string, request?: object): Promise<Answer>;
      read(ids: readonly string[]): Promise<{ title: string }[]>;
    };
  }
}

/** Loads the served engine into a page, as anybody's script would. */
export async function loadEngine(page: Page): Promise<void> {
  await page.goto('/about/');
  await page.goto('/about/');
  // As text: the test runner would write another `import` in its place.
  await page.evaluate(
    "import('/search/engine.js').then((engine) => { window.searchEngine = engine; })",
  );
}
