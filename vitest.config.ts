import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

// The development toolbar writes absolute paths into every element, which then stand in snapshots.
const astroTransform = getViteConfig({}, { devToolbar: { enabled: false } });

/** What takes a core for minutes: begun last, it would run alone at the end. */
const longest = ['axe', 'narrow', 'sub-path'].map((name) => `tests/site/${name}.test.ts`);

/** Begins with the longest; of the others a clean checkout knows only how large they are. */
class LongestFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]) {
    const isLongest = ({ moduleId }: (typeof files)[number]) =>
      longest.some((name) => moduleId.endsWith(name));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}

/**
 * Two projects: `unit` runs on sources alone; `site` drives a browser over a `dist/` that is already
 * built (`npm test` builds it first).
 */
export default defineConfig(async (env) => ({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        ...(await astroTransform(env)),
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
          env: { TZ: 'UTC' },
          setupFiles: ['tests/fail-on-console.ts'],
          // A test that hangs, not a machine that is busy, is what fails.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          env: { TZ: 'UTC' },
          globalSetup: ['tests/site/global-setup.ts'],
          setupFiles: ['tests/fail-on-console.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // What a page comes to; a busy machine takes its time.
          expect: { poll: { timeout: 15_000 } },
          // Two browsers at a time are what two cores bear.
          maxWorkers: 2,
        },
      },
    ],
  },
}));
