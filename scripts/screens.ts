import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { openSite } from './lib/open-site.ts';
import { sampleAddresses } from './lib/sample-addresses.ts';
import { formatContactSheet, type Shot } from './screens/contact-sheet.ts';
import { type Look, looks, openLook } from './screens/looks.ts';

// node scripts/screens.ts [--root folder] [--out folder] [--kinds home,year,…] [--looks light,print,…]
// Takes pictures of one page of each kind of the built site, the longest, in every look and width, and
// writes screens/index.html to see them all.

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: 'dist' },
    out: { type: 'string', default: 'screens' },
    kinds: { type: 'string', default: '' },
    looks: { type: 'string', default: '' },
  },
});

process.exitCode = await main();

async function main(): Promise<number> {
  const { root, out } = values;
  const site = await openSite(root);
  if (site === null) {
    return 1;
  }
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  try {
    const pages = sampleAddresses(root).filter(([kind]) => isNamed(values.kinds, kind));
    const shots: Shot[] = [];
    for (const look of looks.filter(({ name }) => isNamed(values.looks, name))) {
      console.log(`${look.name} …`);
      shots.push(...(await takeAll(site.browser, site.url, { look, pages, out })));
    }
    writeFileSync(`${out}/index.html`, formatContactSheet(shots));
    console.log(`${shots.length} pictures: ${out}/index.html`);
    return 0;
  } finally {
    await site.close();
  }
}

/** Whether a list of names has a name; an empty list has all. */
function isNamed(list: string, name: string): boolean {
  return list === '' || list.split(',').includes(name);
}

interface Taking {
  look: Look;
  pages: readonly [kind: string, address: string][];
  out: string;
}

async function takeAll(browser: Browser, baseURL: string, taking: Taking): Promise<Shot[]> {
  const { look, pages, out } = taking;
  const shots: Shot[] = [];
  for (const width of look.widths) {
    const page = await openLook(browser, look, { width, baseURL });
    for (const [kind, address] of pages) {
      const file = `${kind}-${look.name}-${width}.png`;
      await page.goto(address, { waitUntil: 'networkidle' });
      await page.screenshot({ path: `${out}/${file}`, fullPage: true });
      shots.push({ kind, address, look: look.name, width, file });
    }
    await page.context().close();
  }
  return shots;
}
