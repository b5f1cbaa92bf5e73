import { existsSync, readFileSync } from 'node:fs';

/** A page that stands for itself: it names its own address as the one to keep. */
export interface CanonicalPage {
  /** Address from the site's root, without the base. */
  address: string;
  url: string;
}

/**
 * The pages that are to be found and passed on, in the order of their addresses: not those that are
 * kept out of search engines, nor those that lead elsewhere. Without a `site` there are none.
 */
export function readCanonicalPages(
  dir: URL,
  pathnames: readonly string[],
  place: { site: string | undefined; base: string },
): CanonicalPage[] {
  const { site } = place;
  if (site === undefined) {
    return [];
  }
  const base = place.base.endsWith('/') ? place.base : `${place.base}/`;
  return (
    pathnames
      .map((pathname) => ({ pathname, file: new URL(`${pathname}index.html`, dir) }))
      // 404.html is a page too, but stands at no address.
      .filter(({ file }) => existsSync(file))
      .map(({ pathname, file }) => ({
        address: `/${pathname}`,
        url: new URL(`${base}${pathname}`, site).href,
        html: readFileSync(file, 'utf8'),
      }))
      .filter(({ html, url }) => !isHidden(html) && canonicalOf(html) === url)
      .map(({ address, url }) => ({ address, url }))
      .sort((a, b) => (a.address < b.address ? -1 : 1))
  );
}

function isHidden(html: string): boolean {
  return /<meta name="robots" content="noindex"/.test(html);
}

function canonicalOf(html: string): string | null {
  return /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? null;
}
