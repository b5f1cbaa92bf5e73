import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

// The development toolbar writes absolute paths into every element, which then stand in snapshots.
const astroTransform = getViteConfig({}, { devToolbar: { enabled: false } });

/**
 * Two projects: `unit` runs on sources alone; `site` drives a browser over a `dist/` that is already
 * built (`npm test` builds it first).
 */
export default defineConfig(async (env) => ({
  test: {
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
          // Two browsers at a time are what two cores bear.
          maxWorkers: 2,
        },
      },
    ],
  },
}));
