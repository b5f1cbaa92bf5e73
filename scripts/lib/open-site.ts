import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { chromiumAdvice, chromiumArguments, findChromium } from './chromium.ts';
import { serve } from './serve.ts';

/** The built site as it is served here, and a browser to look at it. */
export interface OpenSite {
  browser: Browser;
  /** Address of the site's root, with a trailing slash. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site and starts a browser, with these arguments besides our own. Where there is no site or no
 * browser it says on the console what to do, and the answer is `null`.
 */
export async function openSite(
  root: string,
  args: readonly string[] = [],
): Promise<OpenSite | null> {
  const executablePath = findChromium();
  if (!existsSync(`${root}/index.html`) || executablePath === null) {
    console.error(
      executablePath === null
        ? chromiumAdvice
        : `${root}: no built site. Run "npm run build" first.`,
    );
    return null;
  }
  const server = await serve({ root });
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments, ...args] });
  return {
    browser,
    url: server.url,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
