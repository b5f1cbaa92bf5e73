import { defineConfig } from 'astro/config';
import { pictures } from './src/integrations/pictures.ts';
import { publishedFiles } from './src/integrations/published-files.ts';
import { redirects } from './src/integrations/redirects.ts';
import { searchIndex } from './src/integrations/search.ts';
import { siteMap } from './src/integrations/site-map.ts';
import { readOrigin } from './src/integrations/site-settings.ts';

// A variable of that name, set by some build servers, would silently replace the base in every link.
delete process.env.BASE_URL;

// Without it, nothing is built that needs whole addresses.
const origin = readOrigin();

// SITE_URL (or the setting) and BASE_PATH let any static host serve the portal, also under a sub-path.
export default defineConfig({
  ...(origin === null ? {} : { site: origin }),
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  // One small script for all pages: a file that is fetched once, not a part of each of them.
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [publishedFiles(), searchIndex(), pictures(), siteMap(), redirects()],
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "base-uri 'self'",
        "form-action 'self'",
        "object-src 'none'",
      ],
    },
  },
});
