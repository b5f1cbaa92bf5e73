import { writeFileSync } from 'node:fs';
import type { AstroConfig, AstroIntegration } from 'astro';
import { formatQrFile } from '../pictures/qr.ts';
import { readCanonicalPages } from './canonical-pages.ts';
import { readSiteSettings } from './site-settings.ts';
import { formatRobots, formatSitemaps } from './sitemap-files.ts';

/**
 * What needs whole addresses, made once the pages are built: the map of the site, and a QR code beside
 * every page. A site that does not know its own address has neither.
 */
export function siteMap(): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'site-map',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:done': ({ dir, pages, logger }) => {
        const { site, base } = config;
        const pathnames = pages.map(({ pathname }) => pathname);
        const found = readCanonicalPages(dir, pathnames, { site, base });
        const whole = (path: string) => new URL(`${base.replace(/\/$/, '')}/${path}`, site).href;
        if (found.length === 0) {
          writeFileSync(new URL('robots.txt', dir), formatRobots(null));
          logger.info('no address of the site is known (SITE_URL): no sitemap, no QR codes');
          return;
        }
        const { edition } = readSiteSettings();
        for (const { path, content } of formatSitemaps(found, edition, whole)) {
          writeFileSync(new URL(path, dir), content);
        }
        writeFileSync(new URL('robots.txt', dir), formatRobots(whole('sitemap.xml')));
        for (const { address, url } of found) {
          writeFileSync(new URL(`.${address}qr.svg`, dir), formatQrFile(url));
        }
        logger.info(`${found.length} pages`);
      },
    },
  };
}
