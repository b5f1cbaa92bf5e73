import { defineConfig } from 'astro/config';
import { pictures } from './src/integrations/pictures.ts';
import { publishedFiles } from './src/integrations/published-files.ts';
import { redirects } from './src/integrations/redirects.ts';
import { searchIndex } from './src/integrations/search.ts';
import { siteMap } from './src/integrations/site-map.ts';

// A variable of that name, set by some build servers, would silently replace the base in every link.
delete process.env.BASE_URL;

// SITE_URL and BASE_PATH let any static host serve the portal, also under a sub-path.
export default defineConfig({
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
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
