import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { siteSchema } from '../../src/domain/site.ts';
import { isThisMachine, resolveOrigin } from '../../src/domain/site-address.ts';

/** Where a site stands. */
export interface OwnAddress {
  /** Scheme and host. */
  origin: string;
  /** Path below the host, with a slash at both ends. */
  base: string;
}

// The address at which `npm start` serves, and for which `npm test` builds what it tests: the same, so
// that no picture has to be drawn twice.
const usualPort = 4321;

/** The address of a site that is served on this machine. */
export function localOrigin(port = usualPort): string {
  return `http://localhost:${port}`;
}

/** The address that a build is asked to be for: `SITE_URL`, else `url` of `content/site.yml`, else `null`. */
export function readAskedOrigin(root: string): string | null {
  const settings = readFileSync(join(root, 'content/site.yml'), 'utf8');
  return resolveOrigin(process.env.SITE_URL, siteSchema.parse(parse(settings)).url);
}

/** Where a built site says that it stands, by the canonical link of its home page; `null` where it does not say. */
export function readOwnAddress(dist: string): OwnAddress | null {
  const home = readFileSync(join(dist, 'index.html'), 'utf8');
  const [, href] = /<link rel="canonical" href="([^"]*)"/.exec(home) ?? [];
  if (href === undefined) {
    return null;
  }
  const { origin, pathname } = new URL(href);
  return { origin, base: pathname };
}

const howToPublish = 'To publish: SITE_URL=https://… npm run build, or url in content/site.yml.';

/** What whoever wants to publish a build has to know of the address it is for. */
export function describeOrigin(origin: string | null): string {
  if (origin === null) {
    return `This build knows no address of its own: it has no QR codes, no canonical links, no sitemap and no pictures for shared links. ${howToPublish}`;
  }
  return isThisMachine(origin)
    ? `This build is for looking at: its QR codes, feeds and canonical links lead to ${origin}, which is this machine. Do not publish it. ${howToPublish}`
    : `This build is for ${origin}.`;
}
