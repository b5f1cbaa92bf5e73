import { AxeBuilder } from '@axe-core/playwright';
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

/** What axe finds on a page as it stands. */
export async function findBarriers(page: Page, scope: Scope = {}): Promise<Barrier[]> {
  // Axe's way through several frames opens a second page each time to put their results together; no page of ours
  // has a frame.
  expect(page.frames(), 'frames of the page').toHaveLength(1);
  const builder = new AxeBuilder({ page }).setLegacyMode().options({
    // What is in order is not described, place by place.
    resultTypes: ['violations'],
    ...(scope.rules && { runOnly: { type: 'rule', values: [...scope.rules] } }),
  });
  if (scope.include !== undefined) {
    builder.include(scope.include);
  }
  if (scope.exclude !== undefined) {
    builder.exclude(scope.exclude);
  }
  const { violations } = await builder.analyze();
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.slice(0, 5).map(({ html, any }) => [html, any[0]?.message]),
  }));
}
