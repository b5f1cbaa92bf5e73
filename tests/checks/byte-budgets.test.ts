import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { byteBudgets } from '../../scripts/checks/byte-budgets.ts';
import { makePage, makeSite } from './made-site.ts';

const commitment = 'commitments/2022/health/4/index.html';

async function reasons(files: Record<string, string>): Promise<string[]> {
  return (await byteBudgets.check(makeSite(files))).map(({ reason }) => reason);
}

test('a light page passes', async () => {
  expect(await reasons({ [commitment]: makePage() })).toEqual([]);
});

test('a commitment page of more than 15 kB is found, another kind of page may be longer', async () => {
  const html = makePage({ body: `<h1>长</h1>${'长'.repeat(5000)}` });
  expect(await reasons({ [commitment]: html })).toEqual(['html is over its budget']);
  expect(await reasons({ 'about/index.html': html })).toEqual([]);
});

test('style sheets count compressed and together', async () => {
  const css = () => randomBytes(6000).toString('base64');
  const head =
    '<link rel="stylesheet" href="/_astro/a.css"><link rel="stylesheet" href="/_astro/b.css">';
  expect(
    await reasons({
      [commitment]: makePage({ head }),
      '_astro/a.css': css(),
      '_astro/b.css': css(),
    }),
  ).toEqual(['css is over its budget']);
  expect(
    await reasons({
      [commitment]: makePage({ head }),
      '_astro/a.css': 'p{}'.repeat(9000),
      '_astro/b.css': '',
    }),
  ).toEqual([]);
});

test('a page for reading has no script, the search page may, data is none', async () => {
  const body = '<h1>页</h1><script src="/_astro/a.js"></script>';
  const files = { '_astro/a.js': 'run()' };
  expect(await reasons({ ...files, [commitment]: makePage({ body }) })).toContain(
    'a page for reading has a script',
  );
  expect(await reasons({ ...files, 'search/index.html': makePage({ body }) })).toEqual([]);
  const data = '<h1>页</h1><script type="application/ld+json">{}</script>';
  expect(await reasons({ [commitment]: makePage({ body: data }) })).toEqual([]);
});
