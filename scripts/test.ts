import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './lib/run-command.ts';
import { blockedBy, type Outcome, type Step, steps, summarise } from './lib/test-steps.ts';

// node scripts/test.ts [step …]
// Runs every check of the project, or the named ones. A step that fails does not hide the later ones.

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'portal-test-'));

try {
  process.exitCode = await main(process.argv.slice(2));
} finally {
  rmSync(reports, { recursive: true, force: true });
}

async function main(names: readonly string[]): Promise<number> {
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined) {
    console.error(
      `${unknown}: no such step; there are ${steps.map(({ name }) => name).join(', ')}.`,
    );
    return 1;
  }
  const chosen = names.length === 0 ? steps : steps.filter(({ name }) => names.includes(name));
  const outcomes: Outcome[] = [];
  for (const [index, step] of chosen.entries()) {
    const place = `[${index + 1}/${chosen.length}] ${step.name}: ${step.ensures}`;
    // A step that was named runs on what an earlier run has built.
    const blocked = names.length === 0 ? blockedBy(step, outcomes) : null;
    console.log(blocked === null ? `${place} …` : `${place}: not run, for ${blocked} failed`);
    outcomes.push(blocked === null ? await run(step) : skip(step));
  }
  console.log(`\n${summarise(outcomes).join('\n')}`);
  return outcomes.every(({ state }) => state === 'passed') ? 0 : 1;
}

async function run(step: Step): Promise<Outcome> {
  const report = join(reports, `${step.name}.json`);
  const { code, output, seconds } = await runCommand(withReport(step.command, report), {
    cwd: root,
    env: { ...testEnvironment(), ...step.environment },
  });
  const ok = code === 0;
  if (!ok || step.telling) {
    console.log(indent(output));
  }
  console.log(`    ${ok ? 'passed' : `failed (exit code ${code})`} in ${seconds.toFixed(1)} s`);
  return { name: step.name, state: ok ? 'passed' : 'failed', seconds, ...count(report, ok) };
}

function skip({ name }: Step): Outcome {
  return { name, state: 'skipped', seconds: 0, passed: 0, failed: 0, skipped: 1 };
}

/** Vitest counts its tests; the counts go into the summary. */
function withReport(command: readonly string[], report: string): readonly string[] {
  return command[0] === 'vitest'
    ? [...command, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    : command;
}

function count(report: string, ok: boolean): Pick<Outcome, 'passed' | 'failed' | 'skipped'> {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    // A file that does not even load fails without a single test having failed.
    const failed = ok ? numFailedTests : Math.max(1, numFailedTests);
    return { passed: numPassedTests, failed, skipped: numPendingTests };
  } catch {
    // Not a step that counts, or one that broke before it could.
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  }
}

/** The tools of the project first, and nothing that would make this build another than the tested one. */
function testEnvironment(): NodeJS.ProcessEnv {
  const { BASE_PATH, SITE_URL, ...rest } = process.env;
  return {
    ...rest,
    PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  };
}

function indent(output: string): string {
  return output.trimEnd().replace(/^(?=.)/gm, '    ');
}
