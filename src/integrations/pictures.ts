import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { PictureFile } from '../pictures/picture-file.ts';
import { makePictures } from '../pictures/render/make-pictures.ts';
import { pictureCache } from '../pictures/render/picture-cache.ts';

const cacheFolder =
  process.env.PICTURE_CACHE ?? fileURLToPath(new URL('../../.cache/pictures', import.meta.url));

/**
 * Draws cards and posters after the pages: the build leaves them as SVG in `pictures.json`, which the
 * PNG files replace. A picture that was drawn before is taken from `.cache/pictures`, or from the
 * folder that `PICTURE_CACHE` names.
 */
export function pictures(): AstroIntegration {
  let site = '';
  return {
    name: 'pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = `${config.site ?? ''} ${config.base}`;
      },
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({
          pattern: '/pictures.json',
          entrypoint: new URL('../routes/pictures.ts', import.meta.url),
          prerender: true,
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const list = new URL('pictures.json', dir);
        const start = performance.now();
        const files: PictureFile[] = JSON.parse(readFileSync(list, 'utf8'));
        const cache = pictureCache(cacheFolder);
        const { drawn, bytes } = await makePictures(files, cache, (address, png) => {
          const file = fileURLToPath(new URL(`.${address}`, dir));
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, png);
        });
        rmSync(list);
        const forgotten = cache.forgetUnused(site);
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        // scripts/bench.ts reads the numbers of this line.
        logger.info(
          `${files.length} pictures, ${drawn} drawn now, ${forgotten} old ones forgotten, ${Math.round(bytes / 1000)} kB, ${seconds} s`,
        );
      },
    },
  };
}
