import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'fflate';
import { formatExcelCsv } from '../../src/domain/csv.ts';
import type { ListedTarget } from '../../src/domain/listed-targets.ts';
import { buildListing } from '../../src/listing/build-listing.ts';
import { defineTargets } from '../../src/listing/definitions.ts';
import { formatBytes } from '../lib/format-bytes.ts';
import { serve } from '../lib/serve.ts';
import { formatTable } from '../lib/table.ts';
import { synthesiseTargets } from './synthetic-targets.ts';
import { measureTable, type StepCost } from './tables-browser.ts';

// Measures the table of target quantities in a browser: as it was built, and with 100,000 rows recombined
// from its own. What the page shows is the same in both; the ratio says what the other rows cost.

const size = 100_000;
const page = 'tables/targets';

/**
 * @param folder Where everything is written; emptied afterwards.
 * @param dist Built site, of which the page and its script are taken.
 */
export async function benchTables(folder: string, dist: string): Promise<void> {
  const real = readRows(dist);
  const start = performance.now();
  const { rows: many, departments } = synthesiseTargets(real, size);
  const made = performance.now();
  const definition = defineTargets({ departments, categories: [] }, many);
  const { files } = buildListing(definition, many);
  const packed = files.map(({ name, bytes }) => ({ name, bytes: gzipSync(bytes, { mtime: 0 }) }));
  const built = performance.now();

  const site = join(folder, 'site');
  rmSync(site, { recursive: true, force: true });
  prepareSite(site, dist);
  const bundled = await measureSite(site);
  replaceRows(site, many.length, packed);
  const large = await measureSite(site);
  rmSync(folder, { recursive: true, force: true });

  const label = size.toLocaleString('en');
  console.log(formatTable(headings(real.length, label), bundled.map(sayStep(large))).join('\n'));
  const whole = gzipSync(new TextEncoder().encode(formatExcelCsv(definition.fields, many)));
  const seconds = (from: number, to: number) => `${((to - from) / 1000).toFixed(1)} s`;
  console.log(
    `${label} rows: recombined in ${seconds(start, made)}, written as ${packed.length} files of ` +
      `${formatBytes(sum(packed.map(({ bytes }) => bytes.length)))} in ${seconds(made, built)}; ` +
      `as one compressed CSV they would be ${formatBytes(whole.length)}\n`,
  );
}

/** The rows of the built page, in their order. */
function readRows(dist: string): ListedTarget[] {
  const folder = folderOf(dist);
  const names = readdirSync(folder).filter((name) => name.startsWith('rows-'));
  return names
    .sort((a, b) => numberOf(a) - numberOf(b))
    .flatMap((name): ListedTarget[] =>
      JSON.parse(new TextDecoder().decode(gunzipSync(readFileSync(join(folder, name))))),
    );
}

/** Where the files of the table stand; there is one folder, named by their content. */
function folderOf(site: string): string {
  const base = join(site, page);
  const [version] = readdirSync(base, { withFileTypes: true }).filter((one) => one.isDirectory());
  if (version === undefined) {
    throw new Error(`${base}: no files of a table; was the site built?`);
  }
  return join(base, version.name);
}

function numberOf(name: string): number {
  return Number(/\d+/.exec(name)?.[0]);
}

/** The page alone, with everything that it loads. */
function prepareSite(site: string, dist: string): void {
  mkdirSync(site, { recursive: true });
  for (const part of ['_astro', page, 'favicon.svg']) {
    cpSync(join(dist, part), join(site, part), { recursive: true });
  }
}

/** Puts other rows behind the same page. */
function replaceRows(
  site: string,
  rows: number,
  files: readonly { name: string; bytes: Uint8Array }[],
): void {
  const folder = folderOf(site);
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  for (const { name, bytes } of files) {
    writeFileSync(join(folder, `${name}.bin`), bytes);
  }
  const html = join(site, page, 'index.html');
  const text = readFileSync(html, 'utf8');
  writeFileSync(html, text.replace(/data-rows="\d+"/, `data-rows="${rows}"`));
}

async function measureSite(site: string): Promise<StepCost[]> {
  const server = await serve({ root: site });
  try {
    return await measureTable(new URL(`${page}/`, server.url).href);
  } finally {
    await server.close();
  }
}

function headings(rows: number, many: string): string[] {
  const of = (what: string) => [`${rows}: ${what}`, `${many}: ${what}`, 'ratio'];
  return ['', ...of('requests'), ...of('bytes'), ...of('ms')];
}

/** A step over the bundled rows beside the same step over many more. */
function sayStep(large: readonly StepCost[]) {
  return (small: StepCost, index: number): string[] => {
    const big = large[index] ?? small;
    return [
      small.what,
      ...sayPair(small.requests, big.requests, String),
      ...sayPair(small.bytes, big.bytes, formatBytes),
      ...sayPair(small.milliseconds, big.milliseconds, (value) => value.toFixed(0)),
    ];
  };
}

function sayPair(small: number, big: number, say: (value: number) => string): string[] {
  return [say(small), say(big), small === 0 ? '–' : (big / small).toFixed(1)];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
