import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openSite } from './lib/open-site.ts';
import { sampleAddresses } from './lib/sample-addresses.ts';
import { bestOf, categories, demanded, shortfalls, type Verdict } from './lighthouse/judge.ts';
import { type Look, loadLighthouse } from './lighthouse/load-lighthouse.ts';

// node scripts/lighthouse.ts [--root folder] [--kinds home,year,…] [--tries 3]
// Lighthouse (a telephone) on the longest page of each kind of the built site, served compressed as a
// host would. Prints a table; fails where a page falls short.

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: 'dist' },
    kinds: { type: 'string', default: '' },
    tries: { type: 'string', default: '3' },
  },
});

process.exitCode = await main();

async function main(): Promise<number> {
  const { root, kinds } = values;
  const port = await freePort();
  const site = await openSite(root, [`--remote-debugging-port=${port}`]);
  if (site === null) {
    return 1;
  }
  const samples = sampleAddresses(root).filter(
    ([kind]) => kinds === '' || kinds.split(',').includes(kind),
  );
  const verdicts: Verdict[] = [];
  try {
    const look = await loadLighthouse();
    console.log(formatRow(['', ...categories]));
    for (const [kind, address] of samples) {
      const verdict = await judge(look, { kind, address, base: site.url, port });
      verdicts.push(verdict);
      report(verdict);
    }
  } finally {
    await site.close();
  }
  const short = verdicts.filter((verdict) => shortfalls(verdict).length > 0);
  console.log(`\n${verdicts.length} kinds of pages, ${short.length} fall short`);
  return short.length === 0 ? 0 : 1;
}

interface Sample {
  kind: string;
  address: string;
  base: string;
  port: number;
}

/** Looks again, where a page falls short, up to the number of tries; the best counts. */
async function judge(look: Look, { kind, address, base, port }: Sample): Promise<Verdict> {
  const url = new URL(address.slice(1), base).href;
  const seo = !isHidden(address);
  let verdict: Verdict = { kind, address, ...(await look(url, { port, seo })) };
  for (let tries = 1; tries < Number(values.tries) && shortfalls(verdict).length > 0; tries++) {
    const again = await look(url, { port, seo });
    verdict = { ...verdict, faults: again.faults, scores: bestOf(verdict.scores, again.scores) };
  }
  return verdict;
}

/** Whether a page asks search engines to leave it out. */
function isHidden(address: string): boolean {
  const file = address.endsWith('/') ? `${address}index.html` : address;
  return readFileSync(join(values.root, file), 'utf8').includes('name="robots" content="noindex"');
}

function report(verdict: Verdict): void {
  const { kind, address, scores, faults } = verdict;
  console.log(formatRow([kind, ...categories.map((category) => String(scores[category] ?? '–'))]));
  const short = shortfalls(verdict);
  if (short.length > 0) {
    const wanted = short.map(
      (category) => `${category} ${scores[category]} of ${demanded[category]}`,
    );
    console.log(
      `  ${address}: ${wanted.join(', ')}\n${faults.map((fault) => `    ${fault}\n`).join('')}`,
    );
  }
}

function formatRow([first = '', ...rest]: readonly string[]): string {
  return `${first.padEnd(18)}${rest.map((cell) => cell.padStart(16)).join('')}`;
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
