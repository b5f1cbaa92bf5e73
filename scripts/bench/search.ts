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
import { watchNode } from './watched-process.ts';

// Measures our search and, as the baseline, Pagefind as it comes, over the bundled commitments and over many more
// that are recombined from their sentences.

const root = fileURLToPath(new URL('../..', import.meta.url));
const sizes = [10_000, 100_000];
const firstQueries = 30;
const warmQueries = 100;

const headings = [
  '',
  'build',
  'memory',
  'files',
  'index',
  '1st bytes',
  'p95',
  '1st ms',
  'p95',
  'warm ms',
  'p95',
];

/**
 * @param folder Where everything is written; emptied afterwards.
 * @param dist Built site, of which the scripts of our engine are taken.
 */
export async function benchSearch(folder: string, dist: string): Promise<void> {
  const bundled = readSearchData(projectEffects(root));
  const rows: string[][] = [];
  for (const size of [bundled.records.length, ...sizes]) {
    const data = size === bundled.records.length ? bundled : recombine(bundled, size);
    const corpus = join(folder, 'corpus.json');
    mkdirSync(folder, { recursive: true });
    writeFileSync(corpus, JSON.stringify(data));
    const queries = {
      first: queriesOf(data, firstQueries),
      warm: queriesOf(data, warmQueries),
    };
    for (const { name, script, index, engine } of engines) {
      const site = join(folder, 'site');
      prepareSite(site, dist);
      const built = await watchNode(join(root, 'scripts/bench', script), corpus, join(site, index));
      const label = `${name}, ${size.toLocaleString('en')}`;
      rows.push(
        built.code === 0
          ? [
              label,
              ...sayBuild(built, join(site, index)),
              ...(await sayCosts(site, engine, queries)),
            ]
          : [label, `failed (${built.code})`, ...sayMemory(built.memory)],
      );
      rmSync(site, { recursive: true, force: true });
    }
  }
  console.log(formatTable(headings, rows).join('\n'));
}

const engines = [
  { name: 'ours', script: 'build-own.ts', index: 'search', engine: ownEngine },
  { name: 'Pagefind', script: 'build-pagefind.ts', index: 'pagefind', engine: pagefindEngine },
] as const;

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

function sayBuild(
  { output, memory }: { output: string; memory: number | null },
  index: string,
): string[] {
  const { seconds }: { seconds: number } = JSON.parse(output);
  const files = readdirSync(index, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  const bytes = files.reduce((sum, size) => sum + size, 0);
  return [
    `${seconds.toFixed(2)} s`,
    ...sayMemory(memory),
    String(files.length),
    formatBytes(bytes),
  ];
}

function sayMemory(memory: number | null): string[] {
  return [memory === null ? '–' : formatBytes(memory)];
}

async function sayCosts(
  site: string,
  engine: BrowserEngine,
  queries: { first: readonly string[]; warm: readonly string[] },
): Promise<string[]> {
  const server = await serve({ root: site });
  try {
    const costs: SearchCosts = await measureSearch(server.url, engine, queries);
    const milliseconds = (value: number) => value.toFixed(value < 10 ? 1 : 0);
    return [
      formatBytes(quantile(costs.firstBytes, 0.5)),
      formatBytes(quantile(costs.firstBytes, 0.95)),
      milliseconds(quantile(costs.firstTimes, 0.5)),
      milliseconds(quantile(costs.firstTimes, 0.95)),
      milliseconds(quantile(costs.warmTimes, 0.5)),
      milliseconds(quantile(costs.warmTimes, 0.95)),
    ];
  } finally {
    await server.close();
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
