import type { AstroIntegration } from 'astro';
import { fileEndings } from '../data/published-file.ts';

/** Gives every ending of a published file its route; with the ending in it, Astro asks for no slash. */
export function publishedFiles(): AstroIntegration {
  return {
    name: 'published-files',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const ending of fileEndings) {
          injectRoute({
            pattern: `/[...folder]/[name].${ending}`,
            entrypoint: new URL('../routes/published-files.ts', import.meta.url),
            prerender: true,
          });
        }
      },
    },
  };
}
