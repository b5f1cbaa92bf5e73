import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recombine } from '../../scripts/bench/corpus.ts';
import { measureSearch, pagefindEngine } from '../../scripts/bench/search-browser.ts';
import { watchNode } from '../../scripts/bench/watched-process.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { readPortalData } from '../search/portal-data.ts';
import { expect, test } from './browser.ts';

/*
 * Pagefind is the baseline that our search is measured against. What is used of it (its index from Node, `createInstance`,
 * `search`, `data` in the browser) is used here as the bench does, so that an upgrade which changes it fails here.
 */

test('the baseline indexes and finds as the bench asks it to', async ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), 'baseline-'));
  const data = recombine(readPortalData(), 60);
  const corpus = join(folder, 'corpus.json');
  writeFileSync(corpus, JSON.stringify(data));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="zh-CN"><title>t</title>');
  const built = await watchNode(
    'scripts/bench/build-pagefind.ts',
    corpus,
    join(folder, 'pagefind'),
  );
  expect(built.code).toBe(0);
  const server = await serve({ root: folder });
  try {
    const [record] = data.records;
    const query = record?.title.slice(0, 4) ?? '';
    const page = await browser.newPage();
    await page.goto(server.url);
    const first = await page.evaluate<{ url: string; meta: { title: string } }[]>(
      `import('/${pagefindEngine.module}').then(async (module) => {
        const engine = await (() => { ${pagefindEngine.open} })();
        const query = ${JSON.stringify(query)};
        return (async () => { ${pagefindEngine.read} })();
      })`,
    );
    await page.close();
    expect(first.map(({ meta }) => meta.title)).toContain(record?.title);
    const costs = await measureSearch(server.url, pagefindEngine, {
      first: [query],
      warm: [query],
    });
    expect(costs.firstBytes[0]).toBeGreaterThan(50_000);
    expect(costs.warmTimes).toHaveLength(1);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
