import { chromiumAdvice, ensureChromium } from './lib/chromium.ts';

// Finds a Chromium for the browser tests, or installs one where this machine allows it.

const path = ensureChromium();
if (path === null) {
  console.error(chromiumAdvice);
  process.exitCode = 1;
} else {
  console.log(path);
}
