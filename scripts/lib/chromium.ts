import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/**
 * What Playwright turns off in every browser. The last argument of its kind is the one that counts, so that whoever
 * turns off more has to name these again.
 */
const offForPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/**
 * The suggestions below the address bar are two web pages that every window loads before anything else, at three
 * times the cost of one of our own pages. Nobody types an address here.
 */
const offForSpeed = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** Arguments with which every browser of ours is started: it may run as root, and calls nobody by itself. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  `--disable-features=${[...offForPlaywright, ...offForSpeed].join(',')}`,
];

/** What to do where no browser is found and none could be installed. */
export const chromiumAdvice =
  'No Chromium was found. Install one ("apt-get install chromium" on Debian, or "npx playwright-core install --with-deps chromium"), or say where it is: CHROMIUM_PATH=/path/to/chromium npm test';

/** What looking for a browser needs of the machine. */
export interface BrowserWorld {
  env: NodeJS.ProcessEnv;
  /** Where Playwright's own download is, or would be. */
  downloaded: string;
  /** Whether this process may install packages of the system. */
  mayInstall: boolean;
  /** Whether a browser is there and starts: a download without the system's libraries does not. */
  starts(path: string): boolean;
  /** Runs a command to its end; whether it succeeded. */
  run(command: readonly string[]): boolean;
  log(line: string): void;
}

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const places = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Path of a Chromium that starts: `CHROMIUM_PATH`, else Playwright's own, else one of the system;
 * `null` where there is none. Throws when `CHROMIUM_PATH` names something that does not start.
 */
export function findChromium(world: BrowserWorld = machine): string | null {
  const { CHROMIUM_PATH: named, PATH = '' } = world.env;
  if (named) {
    if (world.starts(named)) {
      return named;
    }
    throw new Error(`CHROMIUM_PATH: ${named} does not start as a browser. Mend it or unset it.`);
  }
  const folders = PATH.split(delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [world.downloaded, ...onPath, ...places].find(world.starts) ?? null;
}

/**
 * Finds a Chromium, or installs one: Playwright's own download, else Debian's package where that is
 * allowed. `null` where neither works.
 */
export function ensureChromium(world: BrowserWorld = machine): string | null {
  const found = findChromium(world);
  if (found !== null) {
    return found;
  }
  for (const { does, commands } of world.mayInstall ? [playwright, debian] : [playwright]) {
    world.log(`No Chromium found: ${does} …`);
    const installed = commands.every((command) => world.run(command)) ? findChromium(world) : null;
    if (installed !== null) {
      return installed;
    }
    world.log('That did not work.');
  }
  return null;
}

const playwright = {
  does: "trying Playwright's own download",
  commands: [['node', 'node_modules/playwright-core/cli.js', 'install', '--no-shell', 'chromium']],
};

const debian = {
  does: "installing Debian's package",
  commands: [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
  ],
};

const machine: BrowserWorld = {
  env: process.env,
  downloaded: chromium.executablePath(),
  mayInstall: process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
  starts: (path) =>
    existsSync(path) && spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0,
  run: ([file = '', ...rest]) =>
    spawnSync(file, rest, {
      stdio: 'ignore',
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0,
  log: (line) => console.log(line),
};
