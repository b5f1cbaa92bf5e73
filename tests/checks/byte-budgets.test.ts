import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { byteBudgets } from '../../scripts/checks/byte-budgets.ts';
import { kindOf } from '../../scripts/lib/page-kinds.ts';
import { makePage, makeSite } from './made-site.ts';

const commitment = 'commitments/2022/health/4/index.html';
const about = 'about/index.html';

async function reasons(files: Record<string, string>): Promise<string[]> {
  return (await byteBudgets.check(makeSite(files))).map(({ reason }) => reason);
}

test('a light page passes', async () => {
  expect(await reasons({ [commitment]: makePage() })).toEqual([]);
});

test('a commitment page of more than 15 kB compressed is found, another kind of page may be longer', async () => {
  const noise = randomBytes(12_000).toString('base64');
  const html = makePage({ body: `<h1>长</h1>${noise}` });
  expect(await reasons({ [commitment]: html })).toEqual([]);
  const longer = makePage({ body: `<h1>长</h1>${noise}${randomBytes(4000).toString('base64')}` });
  expect(await reasons({ [commitment]: longer })).toEqual(['html is over its budget']);
  expect(await reasons({ 'about/index.html': longer })).toEqual([]);
});

test('style sheets count compressed and together', async () => {
  const css = () => randomBytes(7000).toString('base64');
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

test('a sheet for paper counts apart, with a budget of its own', async () => {
  const head =
    '<link rel="stylesheet" href="/a.css"><link rel="stylesheet" media="print" href="/p.css">';
  const files = (bytes: number) => ({
    [commitment]: makePage({ head }),
    'a.css': randomBytes(8200).toString('base64'),
    'p.css': randomBytes(bytes).toString('base64'),
  });
  expect(await reasons(files(2000))).toEqual([]);
  expect(await reasons(files(4000))).toEqual(['css for paper is over its budget']);
});

test('a page for reading may have a little script, the search page more', async () => {
  const body = '<h1>页</h1><script src="/_astro/a.js"></script>';
  const files = (bytes: number) => ({ '_astro/a.js': randomBytes(bytes * 0.7).toString('base64') });
  expect(await reasons({ ...files(5000), [about]: makePage({ body }) })).toEqual([]);
  expect(await reasons({ ...files(9000), [about]: makePage({ body }) })).toEqual([
    'script is over its budget',
  ]);
  expect(await reasons({ ...files(9000), 'search/index.html': makePage({ body }) })).toEqual([]);
});

/** An address of each kind of page that is published, and what may load more at once than others. */
const kinds = Map.groupBy(
  readFileSync('content/addresses.txt', 'utf8')
    .split('\n')
    .filter((line) => line.endsWith('/')),
  kindOf,
);

test.for([...kinds].filter(([kind]) => kind !== 'search' && kind !== 'embed'))(
  'what a page of the kind %s loads at once is 6 kB of script at most',
  async ([, [address = '']]) => {
    const body = '<h1>页</h1><script src="/_astro/a.js"></script>';
    const files = { '_astro/a.js': randomBytes(6500).toString('base64') };
    const path = `${address.slice(1)}index.html`;
    expect(await reasons({ ...files, [path]: makePage({ body }) })).toContain(
      'script is over its budget',
    );
  },
);

test('what a script imports counts with it, what it may load later does not', async () => {
  const files = {
    '_astro/a.js': 'import{b}from"./b.js";import"../c.js";later(()=>import("./d.js"))',
    '_astro/b.js': `import"./a.js";${randomBytes(3000).toString('base64')}`,
    'c.js': randomBytes(3000).toString('base64'),
    '_astro/d.js': randomBytes(9000).toString('base64'),
  };
  const body = '<h1>页</h1><script type="module" src="/_astro/a.js"></script>';
  expect(await reasons({ ...files, [about]: makePage({ body }) })).toEqual([
    'script is over its budget',
  ]);
  expect(await reasons({ ...files, 'c.js': '', [about]: makePage({ body }) })).toEqual([]);
});

test('a commitment page has a little script at most', async () => {
  const body = '<h1>页</h1><script src="/_astro/a.js"></script>';
  const script = (bytes: number) => randomBytes(bytes * 0.7).toString('base64');
  expect(await reasons({ '_astro/a.js': script(5000), [commitment]: makePage({ body }) })).toEqual(
    [],
  );
  expect(await reasons({ '_astro/a.js': script(9000), [commitment]: makePage({ body }) })).toEqual([
    'script is over its budget',
  ]);
});

test('what stands in other people’s pages has no script at all, data is none', async () => {
  const script = '<h1>页</h1><script>run()</script>';
  const page = 'embed/commitments/2022/health/4/index.html';
  expect(await reasons({ [page]: makePage({ body: script }) })).toContain(
    'a page for reading has a script',
  );
  const data = '<h1>页</h1><script type="application/ld+json">{}</script>';
  expect(await reasons({ [page]: makePage({ body: data }) })).toEqual([]);
});
