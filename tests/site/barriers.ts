import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from './browser.ts';

/** What axe has to say against a page: a rule, and the first places that break it. */
export interface Barrier {
  id: string;
  help: string;
  /** Up to five places: the markup, and what is wrong with it. */
  nodes: [html: string, message: string | undefined][];
}

interface Scope {
  /** Only within these elements; the whole page unless said otherwise. */
  include?: string;
  /** Not within these elements. */
  exclude?: string;
  /** Ids of axe's rules; all unless said otherwise. */
  rules?: readonly string[];
}

declare global {
  interface Window {
    /** In a page that axe has been put into. */
    axe?: typeof axe;
  }
}

/** What axe finds on a page as it stands. */
export async function findBarriers(page: Page, scope: Scope = {}): Promise<Barrier[]> {
  // Axe is put into the page alone, and no page of ours has a frame.
  expect(page.frames(), 'frames of the page').toHaveLength(1);
  if (await page.evaluate(() => window.axe === undefined)) {
    await page.evaluate(axe.source);
  }
  return page.evaluate(async ({ include, exclude, rules }) => {
    if (window.axe === undefined) {
      throw new Error('axe is not in the page');
    }
    const { violations } = await window.axe.run(
      { include: include ?? 'html', ...(exclude && { exclude }) },
      {
        // What is in order is not described, place by place.
        resultTypes: ['violations'],
        ...(rules && { runOnly: { type: 'rule' as const, values: [...rules] } }),
      },
    );
    return violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes
        .slice(0, 5)
        .map(({ html, any }): [string, string | undefined] => [html, any[0]?.message]),
    }));
  }, scope);
}
