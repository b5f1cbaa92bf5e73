import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBuiltSite } from './lib/built-site.ts';
import { runCommand } from './lib/run-command.ts';
import { formatTable } from './lib/table.ts';
import { reportWeight } from './lib/weight-report.ts';

// Measures the conversion and the build, and holds the build against a bare Astro site of as many
// trivial pages, built in the same run on the same machine: the ratio travels, the seconds do not.

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, '.cache/bench');

interface Timing {
  what: string;
  seconds: number;
  pages: number | null;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function main(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const ingest = await time('ingest (--check)', null, ['node', 'scripts/ingest.ts', '--check']);
  const seconds = await run(['astro', 'build', '--outDir', join(folder, 'dist')]);
  const site = readBuiltSite(join(folder, 'dist'), '/', null);
  const pages = site.pages.length;
  writeBaseline(pages);
  const bare = await time('bare Astro, trivial pages', pages, [
    ...['astro', 'build', '--root', join(folder, 'bare')],
  ]);
  const build = { what: 'build', seconds, pages };

  print([ingest, build, bare]);
  console.log(`build / bare: ${(build.seconds / bare.seconds).toFixed(2)}\n`);
  console.log(reportWeight(site).join('\n'));
}

async function time(what: string, pages: number | null, command: string[]): Promise<Timing> {
  return { what, pages, seconds: await run(command) };
}

/** Seconds that a command takes. Throws with its output when it fails. */
async function run(command: readonly string[]): Promise<number> {
  const { code, output, seconds } = await runCommand(command, {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', BASE_PATH: '/' },
  });
  if (code !== 0) {
    throw new Error(`${command.join(' ')}: exit code ${code}\n${output.slice(-3000)}`);
  }
  return seconds;
}

/** The smallest Astro project with so many pages. */
function writeBaseline(pages: number): void {
  const source = `---
export const getStaticPaths = () =>
  Array.from({ length: ${pages} }, (_, index) => ({ params: { page: String(index) } }));
---
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{Astro.params.page}</title></head><body></body></html>
`;
  mkdirSync(join(folder, 'bare/src/pages'), { recursive: true });
  writeFileSync(join(folder, 'bare/src/pages/[page].astro'), source);
  writeFileSync(join(folder, 'bare/package.json'), '{ "type": "module" }\n');
}

function print(timings: readonly Timing[]): void {
  const rows = timings.map(({ what, seconds, pages }) => [
    what,
    `${seconds.toFixed(2)} s`,
    pages === null ? '' : String(pages),
    pages === null ? '' : (pages / seconds).toFixed(0),
  ]);
  console.log(`Node ${process.versions.node}, ${availableParallelism()} cores\n`);
  console.log(formatTable(['', 'time', 'pages', 'pages/s'], rows).join('\n'));
}
