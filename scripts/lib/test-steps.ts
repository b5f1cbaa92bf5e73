import { localOrigin } from './own-address.ts';

/** One step of `npm test`. */
export interface Step {
  name: string;
  /** What it makes sure of, for the progress line. */
  ensures: string;
  command: readonly string[];
  /** Steps without which this one would only repeat their failure. */
  needs: readonly string[];
  /** Whether its output is of interest when it passes. */
  telling: boolean;
  /** What is added to its environment. */
  environment: Readonly<Record<string, string>>;
}

/** How a step ended. */
export interface Outcome {
  name: string;
  state: 'passed' | 'failed' | 'skipped';
  seconds: number;
  /** Single tests in it; a step that counts none is one. */
  passed: number;
  failed: number;
  skipped: number;
}

function step(name: string, ensures: string, command: string, rest: Partial<Step> = {}): Step {
  const usual = { needs: [], telling: false, environment: {} };
  return { name, ensures, command: command.split(' '), ...usual, ...rest };
}

// What is tested is what `npm start` shows: a site that knows its address and has all that follows from it.
const built = { SITE_URL: localOrigin() };

/** The steps in order, cheapest first where nothing else decides. */
export const steps: readonly Step[] = [
  step('ingest', 'content/ is what the documents convert to', 'node scripts/ingest.ts --check'),
  step('lint', 'style, and the directions of imports', 'biome check --error-on-warnings'),
  step('types', 'TypeScript and .astro files', 'astro check'),
  step('accuracy', 'how well numbers are read, on labelled texts', 'node scripts/accuracy.ts', {
    telling: true,
  }),
  step('unit', 'unit, fixture and component tests', 'vitest run --project unit'),
  step('build', 'the whole site', 'astro build', { environment: built }),
  step(
    'verify',
    'links, HTML, policy, addresses and weight of every page',
    'node scripts/verify.ts',
    {
      needs: ['build'],
      telling: true,
      environment: built,
    },
  ),
  step('browser', 'a Chromium to test with', 'node scripts/browser.ts'),
  step('site', 'main paths and accessibility in a browser', 'vitest run --project site', {
    needs: ['build', 'browser'],
  }),
];

/** Why a step cannot run after these outcomes, or `null` where it can. */
export function blockedBy(candidate: Step, outcomes: readonly Outcome[]): string | null {
  const missing = candidate.needs.filter(
    (need) => outcomes.find(({ name }) => name === need)?.state !== 'passed',
  );
  return missing.length === 0 ? null : missing.join(', ');
}

/** The closing lines: one per step, and the sum as `N passed, N failed`. */
export function summarise(outcomes: readonly Outcome[]): string[] {
  const marks = { passed: '✓', failed: '✗', skipped: '–' } as const;
  const width = Math.max(...outcomes.map(({ name }) => name.length));
  const lines = outcomes.map(({ name, state, seconds, passed, failed, skipped }) => {
    const counts = countsOf({ passed, failed, skipped });
    return `${marks[state]} ${name.padEnd(width)}  ${`${seconds.toFixed(1)} s`.padStart(8)}  ${state === 'skipped' ? 'not run' : counts}`;
  });
  const sum = (key: 'passed' | 'failed' | 'skipped') =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0);
  return [
    ...lines,
    countsOf({ passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }),
  ];
}

function countsOf(counts: { passed: number; failed: number; skipped: number }): string {
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  return `${counts.passed} passed, ${counts.failed} failed${skipped}`;
}
