import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchSearch, engineNames, usualSizes } from './bench/search.ts';
import { benchTables } from './bench/tables.ts';
import { readBuiltSite } from './lib/built-site.ts';
import { localOrigin } from './lib/own-address.ts';
import { runCommand } from './lib/run-command.ts';
import { formatTable } from './lib/table.ts';
import { reportWeight } from './lib/weight-report.ts';

// Measures the conversion and the build, once with all pictures to be drawn and once with none, and holds
// the second against a bare Astro site of as many trivial pages, built in the same run on the same
// machine: the ratio travels, the seconds do not. Then the search, over many more commitments than there
// are: bench/search.ts; and a table of many more rows than there are: bench/tables.ts. `npm run bench -- search`
// runs one part alone, `-- site` and `-- tables` the others; `-- search 10000` searches so many commitments only
// (0: the bundled ones), `-- search 10000 ours` without the baseline.

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, '.cache/bench');
const partNames = ['site', 'search', 'tables'] as const;
// A cache of its own: what an earlier build has drawn must not make this one faster.
const ownPictures = { PICTURE_CACHE: join(folder, 'pictures') };

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
  const { parts, sizes, engines } = readArguments(process.argv.slice(2));
  const isAsked = (part: Part) => parts.length === 0 || parts.includes(part);
  rmSync(folder, { recursive: true, force: true });
  if (isAsked('site')) {
    await benchSite();
  } else {
    // Only its scripts are wanted: pictures that are drawn already will do.
    await build({});
  }
  if (isAsked('search')) {
    await benchSearch(join(folder, 'search'), join(folder, 'dist'), sizes, engines);
  }
  if (isAsked('tables')) {
    await benchTables(join(folder, 'tables'), join(folder, 'dist'));
  }
}

type Part = (typeof partNames)[number];

/** Parts to run and engines to measure, none for all, and how many commitments to search. Throws on anything else. */
function readArguments(given: readonly string[]) {
  const parts = partNames.filter((part) => given.includes(part));
  const engines = engineNames.filter((engine) => given.includes(engine));
  const known = new Set<string>([...parts, ...engines]);
  const rest = given.filter((each) => !known.has(each));
  const wrong = rest.find((each) => !/^\d{1,6}$/.test(each));
  if (wrong !== undefined) {
    const names = [...partNames, ...engineNames].join(', ');
    throw new Error(`bench ${wrong}: expected ${names}, or a number of commitments`);
  }
  const sizes = rest.map(Number).filter((size) => size > 0);
  return { parts, engines, sizes: rest.length === 0 ? usualSizes : sizes };
}

async function benchSite(): Promise<void> {
  const ingest = await time('ingest (--check)', null, ['node', 'scripts/ingest.ts', '--check']);
  const first = await build();
  const second = await build();
  const site = readBuiltSite(join(folder, 'dist'), '/', localOrigin());
  const pages = site.pages.length;
  writeBaseline(pages);
  const bare = await time('bare Astro, trivial pages', pages, [
    ...['astro', 'build', '--root', join(folder, 'bare')],
  ]);

  print([
    ingest,
    { what: 'first build, all pictures drawn', seconds: first.seconds, pages },
    { what: 'build', seconds: second.seconds, pages },
    bare,
  ]);
  console.log(`build / bare: ${(second.seconds / bare.seconds).toFixed(2)}`);
  console.log(`${sayPictures(first.output)}; the second time: ${sayPictures(second.output)}\n`);
  console.log(reportWeight(site).join('\n'));
}

function build(env: Record<string, string> = ownPictures) {
  return run(['astro', 'build', '--outDir', join(folder, 'dist')], env);
}

/** What the build says of its pictures, and what one of those that it drew took. */
function sayPictures(output: string): string {
  const [, all, drawn, seconds] =
    /(\d+) pictures, (\d+) drawn now, .* ([\d.]+) s/.exec(output)?.map(Number) ?? [];
  if (all === undefined || drawn === undefined || seconds === undefined) {
    throw new Error('the build does not say how many pictures it drew; see src/integrations');
  }
  const each = drawn === 0 ? '' : `, ${Math.round((seconds * 1000) / drawn)} ms each`;
  return `${drawn} of ${all} pictures drawn in ${seconds.toFixed(1)} s${each}`;
}

async function time(what: string, pages: number | null, command: string[]): Promise<Timing> {
  return { what, pages, seconds: (await run(command)).seconds };
}

/** Seconds that a command takes, and what it prints. Throws with its output when it fails. */
async function run(
  command: readonly string[],
  env: Record<string, string> = {},
): Promise<{ seconds: number; output: string }> {
  const { code, output, seconds } = await runCommand(command, {
    cwd: root,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      BASE_PATH: '/',
      SITE_URL: localOrigin(),
      ...env,
    },
  });
  if (code !== 0) {
    throw new Error(`${command.join(' ')}: exit code ${code}\n${output.slice(-3000)}`);
  }
  return { seconds, output };
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
