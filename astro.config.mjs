import { defineConfig } from 'astro/config';
import { searchIndex } from './src/integrations/search.ts';

// A variable of that name, set by some build servers, would silently replace the base in every link.
delete process.env.BASE_URL;

// SITE_URL and BASE_PATH let any static host serve the portal, also under a sub-path.
export default defineConfig({
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  integrations: [searchIndex()],
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
