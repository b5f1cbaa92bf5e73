import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import {
  type BrowserWorld,
  chromiumArguments,
  ensureChromium,
  findChromium,
} from '../../scripts/lib/chromium.ts';

const downloaded = '/home/reader/.cache/chrome';
const packaged = '/usr/bin/chromium';

interface Made {
  world: BrowserWorld;
  lines: string[];
  commands: string[];
}

/** A machine with some browsers; `installs` says which one the command that contains its key brings. */
function make(
  browsers: string[],
  rest: Partial<BrowserWorld> = {},
  installs: Record<string, string> = {},
): Made {
  const lines: string[] = [];
  const commands: string[] = [];
  const world: BrowserWorld = {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    downloaded,
    mayInstall: false,
    starts: (path) => browsers.includes(path),
    run: (command) => {
      const line = command.join(' ');
      commands.push(line);
      const [, brought] = Object.entries(installs).find(([part]) => line.includes(part)) ?? [];
      browsers.push(...(brought === undefined ? [] : [brought]));
      return brought !== undefined || line.includes('update');
    },
    log: (line) => lines.push(line),
    ...rest,
  };
  return { world, lines, commands };
}

test("Playwright's own comes before one of the system", () => {
  expect(findChromium(make([packaged, downloaded]).world)).toBe(downloaded);
  expect(findChromium(make([packaged]).world)).toBe(packaged);
});

test('a browser anywhere on the path is found', () => {
  expect(findChromium(make(['/usr/local/bin/google-chrome']).world)).toBe(
    '/usr/local/bin/google-chrome',
  );
});

test('CHROMIUM_PATH comes before all, and is an error when it does not start', () => {
  const env = { CHROMIUM_PATH: '/opt/mine' };
  expect(findChromium(make([packaged, '/opt/mine'], { env }).world)).toBe('/opt/mine');
  expect(() => findChromium(make([packaged], { env }).world)).toThrow(
    'CHROMIUM_PATH: /opt/mine does not start as a browser',
  );
});

test('nothing is installed where a browser is there', () => {
  const { world, commands } = make([packaged], { mayInstall: true });
  expect(ensureChromium(world)).toBe(packaged);
  expect(commands).toEqual([]);
});

test("Playwright's download is tried first", () => {
  const { world, commands } = make([], { mayInstall: true }, { 'playwright-core': downloaded });
  expect(ensureChromium(world)).toBe(downloaded);
  expect(commands).toHaveLength(1);
});

test("a download that does not start is followed by Debian's package", () => {
  const { world, lines } = make(
    [],
    { mayInstall: true },
    { 'playwright-core': '/lacks/libraries', 'apt-get install': packaged },
  );
  expect(ensureChromium(world)).toBe(packaged);
  expect(lines).toEqual([
    "No Chromium found: trying Playwright's own download …",
    'That did not work.',
    "No Chromium found: installing Debian's package …",
  ]);
});

test('who may not install packages is not made to try', () => {
  const { world, commands } = make([]);
  expect(ensureChromium(world)).toBeNull();
  expect(commands.join()).not.toContain('apt-get');
});

test('what Playwright turns off in a browser is turned off in ours', () => {
  const playwright = readFileSync(
    createRequire(import.meta.url).resolve('playwright-core/lib/coreBundle'),
    'utf8',
  );
  const list = /\bdisabledFeatures = \[(.*?)\]/s.exec(playwright)?.[1] ?? '';
  const names = [...list.matchAll(/^\s*"(\w+)",?$/gm)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(10);
  const flag = '--disable-features=';
  const own = chromiumArguments.find((each) => each.startsWith(flag)) ?? '';
  expect(own.slice(flag.length).split(',')).toEqual(expect.arrayContaining(names));
});
