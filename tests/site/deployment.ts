import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { expect } from 'vitest';
import { parse, stringify } from 'yaml';
import { type CommandResult, runCommand } from '../../scripts/lib/run-command.ts';

/** Where the site stands, as its host knows it. */
export const base = '/sub/path/';
export const origin = 'https://portal.example';

/** What the footer says of a publisher, made up; each setting is another text. */
export const notices = {
  undertaker: '样例市数据中心',
  address: '样例市样例路1号',
  telephone: '0000-1234567',
  site_code: '3300000000',
  icp: '浙ICP备00000000号',
  police: '浙公网安备 33000000000000号',
};

/** Addresses that were published once and have moved: one by itself, and those of a department. */
export const moved = [
  { from: '/measures/old-name/', to: '/measures/childcare-places-per-thousand/' },
  { from: '/departments/old-body/', to: '/departments/health/' },
  { from: '/commitments/2022/old-body/4/', to: '/commitments/2022/health/4/' },
];

const parts = [
  'src',
  'content',
  'seeds',
  'public',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

/**
 * Builds the site as somebody deploys it who knows its address: with all notices, with addresses that
 * have moved, and compared with an edition before in which figures were others. A copy of the project
 * is built, so that nothing of this one is touched.
 */
export async function buildDeployment(folder: string): Promise<void> {
  const project = join(folder, 'project');
  mkdirSync(project);
  for (const part of parts) {
    // Lighthouse brings packages of its own, which no build needs.
    const filter = (path: string) => !path.split(sep).includes('node_modules');
    cpSync(part, join(project, part), { recursive: true, filter });
  }
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  changeSettings(project);
  moveAddresses(project);
  writeEarlierEdition(join(folder, 'earlier'));
  const { code, output } = await runCommand(
    [resolve('node_modules/.bin/astro'), 'build', '--outDir', join(folder, 'dist')],
    { cwd: project, env: environmentOf(folder) },
  );
  expect(code, output).toBe(0);
}

/** Checks what was built, as `npm run build` does before it is published. */
export function verifyDeployment(folder: string): Promise<CommandResult> {
  return runCommand([process.execPath, 'scripts/verify.ts', '--dist', join(folder, 'dist')], {
    cwd: join(folder, 'project'),
    env: environmentOf(folder),
  });
}

/** The environment of a test run must not come along: its `BASE_URL` would be taken for the site's. */
function environmentOf(folder: string): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return {
    PATH,
    HOME,
    BASE_PATH: base,
    SITE_URL: origin,
    PICTURE_CACHE: resolve('.cache/pictures'),
    PREVIOUS_EDITION: join(folder, 'earlier'),
  };
}

function changeSettings(project: string): void {
  const path = join(project, 'content/site.yml');
  const settings = parse(readFileSync(path, 'utf8'));
  writeFileSync(
    path,
    stringify(
      {
        ...settings,
        official: true,
        operator: '样例市人民政府办公室',
        contact: 'mailto:office@city.example',
        notices,
      },
      // A day without quotation marks would be read as a day, not as a text.
      { defaultStringType: 'QUOTE_DOUBLE' },
    ),
  );
}

function moveAddresses(project: string): void {
  const reason = '样例：改名。';
  const redirects = [
    { from: moved[0]?.from, to: moved[0]?.to, reason },
    { department: 'old-body', now: 'health', reason },
  ];
  writeFileSync(join(project, 'content/redirects.yml'), stringify({ redirects }));
  const list = join(project, 'content/addresses.txt');
  const published = readFileSync(list, 'utf8');
  writeFileSync(list, `${published}${moved.map(({ from }) => `${from}\n`).join('')}`);
}

type Row = Record<string, unknown>;

/** The edition before: without a commitment, with another text, another score, and another reading. */
function writeEarlierEdition(folder: string): void {
  cpSync('dist/data', folder, { recursive: true });
  const change = (name: string, edit: (rows: Row[]) => Row[]) => {
    const path = join(folder, `${name}.json`);
    writeFileSync(path, JSON.stringify(edit(JSON.parse(readFileSync(path, 'utf8')))));
  };
  const replace = (rows: Row[], isMeant: (row: Row) => boolean, values: Row) =>
    rows.map((row) => (isMeant(row) ? { ...row, ...values } : row));
  const added = '2025/health/1';
  change('commitments', (rows) =>
    replace(rows, ({ id }) => id === '2022/health/4', { target: '千人托位数达到3.1个。' }).filter(
      ({ id }) => id !== added,
    ),
  );
  for (const name of ['quantities', 'comparisons', 'continuations']) {
    change(name, (rows) => rows.filter((row) => row.commitment_id !== added));
  }
  change('measures', (rows) => rows.filter((row) => row.commitment_id !== added));
  change('assessments', (rows) =>
    replace(rows, (row) => row.department_id === 'health' && row.year === 2022, { score: 130 }),
  );
  change('quantities', (rows) =>
    replace(rows, (row) => row.commitment_id === '2025/education/1' && row.start !== null, {
      unit: '样例单位',
    }),
  );
  const about = join(folder, 'edition.json');
  writeFileSync(
    about,
    JSON.stringify({
      ...JSON.parse(readFileSync(about, 'utf8')),
      date: '2026-01-31',
      hash: 'a'.repeat(64),
    }),
  );
}
