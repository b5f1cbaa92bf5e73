import { cpSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectEffects } from '../lib/effects.ts';
import { formatBytes } from '../lib/format-bytes.ts';
import { serve } from '../lib/serve.ts';
import { formatTable } from '../lib/table.ts';
import { readSearchData, recombine } from './corpus.ts';
import { queriesOf } from './queries.ts';
import {
  type BrowserEngine,
  measureSearch,
  ownEngine,
  pagefindEngine,
  type SearchCosts,
} from './search-browser.ts';
import { overLimits } from './search-limits.ts';
import { type WatchedProcess, watchNode } from './watched-process.ts';

// Measures our search and, as the baseline, Pagefind as it comes, over the bundled commitments and over many more
// that are recombined from their sentences.

const root = fileURLToPath(new URL('../..', import.meta.url));
const firstQueries = 30;
const warmQueries = 100;

/** How many commitments are recombined, unless said otherwise. */
export const usualSizes: readonly number[] = [10_000, 100_000];

const headings = [
  'engine, commitments',
  'build time',
  'of a processor',
  'peak memory',
  'files',
  'index size',
  'first query p50',
  'first query p95',
  'first query max',
  'its time p50',
  'its time p95',
  'warm p50',
  'warm p95',
];

/** What the columns of queries say, for whoever reads the table and nothing else. */
const legend = [
  `first query: bytes on the wire, the page aside, and time, each of ${firstQueries} queries in a fresh browser with the texts of ten results`,
  `warm: time of a query that was asked before, the best of five, of ${warmQueries} queries, without rendering`,
  'p50, p95: half, and 95 in 100, are no more',
];

interface Queries {
  first: readonly string[];
  warm: readonly string[];
}

/** One engine over so many commitments: what it cost, or the exit code of a build that failed. */
type Run = Omit<WatchedProcess, 'output'> & {
  built: { seconds: number; files: number[]; costs: SearchCosts } | null;
};

/**
 * Prints a table, line by line as it is measured. Throws when our own search is over a limit.
 *
 * @param folder Where everything is written; emptied afterwards.
 * @param dist Built site, of which the scripts of our engine are taken.
 * @param sizes How many commitments, besides the bundled ones.
 * @param wanted Names of the engines to be measured; all where none is named.
 */
export async function benchSearch(
  folder: string,
  dist: string,
  sizes: readonly number[],
  wanted: readonly EngineName[],
): Promise<void> {
  const bundled = readSearchData(projectEffects(root));
  const rows: string[][] = [];
  const over: string[] = [];
  for (const size of [bundled.records.length, ...sizes]) {
    const data = size === bundled.records.length ? bundled : recombine(bundled, size);
    const corpus = join(folder, 'corpus.json');
    mkdirSync(folder, { recursive: true });
    writeFileSync(corpus, JSON.stringify(data));
    const queries = { first: queriesOf(data, firstQueries), warm: queriesOf(data, warmQueries) };
    for (const engine of engines.filter(({ name }) => isWanted(wanted, name))) {
      const run = await runEngine(engine, { folder, dist, corpus }, queries);
      const row = [`${engine.name}, ${size.toLocaleString('en')}`, ...sayRun(run)];
      // A large size takes minutes, and may not come to its end.
      console.log(row.join('  '));
      rows.push(row);
      over.push(...(engine.name === 'ours' ? overLimits(size, toMeasure(run)) : []));
    }
  }
  console.log(`\n${[...formatTable(headings, rows), '', ...legend].join('\n')}`);
  if (over.length > 0) {
    throw new Error(over.join('\n'));
  }
}

/** The engines, by the names they are asked for with. */
export const engineNames = ['ours', 'pagefind'] as const;

export type EngineName = (typeof engineNames)[number];

function isWanted(wanted: readonly EngineName[], name: EngineName): boolean {
  return wanted.length === 0 || wanted.includes(name);
}

const engines = [
  { name: 'ours', script: 'build-own.ts', index: 'search', engine: ownEngine },
  { name: 'pagefind', script: 'build-pagefind.ts', index: 'pagefind', engine: pagefindEngine },
] as const;

async function runEngine(
  { script, index, engine }: (typeof engines)[number],
  { folder, dist, corpus }: { folder: string; dist: string; corpus: string },
  queries: Queries,
): Promise<Run> {
  const site = join(folder, 'site');
  prepareSite(site, dist);
  const { output, ...used } = await watchNode(
    join(root, 'scripts/bench', script),
    corpus,
    join(site, index),
  );
  if (used.code !== 0) {
    return { ...used, built: null };
  }
  const { seconds }: { seconds: number } = JSON.parse(output);
  const files = sizesIn(join(site, index));
  const costs = await measureAt(site, engine, queries);
  rmSync(site, { recursive: true, force: true });
  return { ...used, built: { seconds, files, costs } };
}

/** An empty page, and the scripts of our engine as the site has them. */
function prepareSite(site: string, dist: string): void {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(join(site, 'search'), { recursive: true });
  writeFileSync(
    join(site, 'index.html'),
    '<!doctype html><html lang="zh-CN"><title>bench</title><link rel="icon" href="data:,"></html>',
  );
  cpSync(join(dist, '_astro'), join(site, '_astro'), { recursive: true });
  cpSync(join(dist, 'search/engine.js'), join(site, 'search/engine.js'));
}

function sizesIn(folder: string): number[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
}

async function measureAt(
  site: string,
  engine: BrowserEngine,
  queries: Queries,
): Promise<SearchCosts> {
  const server = await serve({ root: site });
  try {
    return await measureSearch(server.url, engine, queries);
  } finally {
    await server.close();
  }
}

function toMeasure({ built, memory, processor }: Run) {
  return built === null
    ? { build: Number.POSITIVE_INFINITY, memory, firstBytes: null, warm: null }
    : {
        build: processor ?? built.seconds,
        memory,
        firstBytes: quantile(built.costs.firstBytes, 0.95),
        warm: quantile(built.costs.warmTimes, 0.95),
      };
}

function sayRun({ built, code, ...used }: Run): string[] {
  const memory = used.memory === null ? '–' : formatBytes(used.memory);
  const processor = used.processor === null ? '–' : `${used.processor.toFixed(1)} s`;
  if (built === null) {
    return [`failed (${code})`, processor, memory];
  }
  const { firstBytes, firstTimes, warmTimes } = built.costs;
  const milliseconds = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
  return [
    `${built.seconds.toFixed(1)} s`,
    processor,
    memory,
    String(built.files.length),
    formatBytes(built.files.reduce((sum, size) => sum + size, 0)),
    ...[0.5, 0.95, 1].map((share) => formatBytes(quantile(firstBytes, share))),
    ...[0.5, 0.95].map((share) => milliseconds(quantile(firstTimes, share))),
    ...[0.5, 0.95].map((share) => milliseconds(quantile(warmTimes, share))),
  ];
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
