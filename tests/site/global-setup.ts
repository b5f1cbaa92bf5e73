import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { chromiumAdvice, findChromium } from '../../scripts/lib/chromium.ts';
import { serve } from '../../scripts/lib/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site, with a trailing slash. */
    baseUrl: string;
    /** Path of the browser to drive. */
    chromiumPath: string;
  }
}

const dist = 'dist';

/** Serves the built site for all browser tests and finds the browser. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(`${dist}/index.html`)) {
    throw new Error(`${dist}: no built site here (no index.html). Run "npm run build" first.`);
  }
  const chromiumPath = findChromium();
  if (chromiumPath === null) {
    throw new Error(chromiumAdvice);
  }
  const server = await serve({ root: dist });
  project.provide('baseUrl', server.url);
  project.provide('chromiumPath', chromiumPath);
  return () => server.close();
}
