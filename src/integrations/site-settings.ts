import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Site, siteSchema } from '../domain/site.ts';
import { resolveOrigin } from '../domain/site-address.ts';

const settings = new URL('../../content/site.yml', import.meta.url);

/** `content/site.yml`, where no collection can be asked yet. */
export function readSiteSettings(): Site {
  return siteSchema.parse(parse(readFileSync(settings, 'utf8')));
}

/** Scheme and host that the site is built for: `SITE_URL`, else the setting, else `null`. */
export function readOrigin(): string | null {
  return resolveOrigin(process.env.SITE_URL, readSiteSettings().url);
}
