import { z } from 'astro/zod';
import { parse } from 'yaml';
import {
  expandRedirects,
  parseAddressList,
  type Redirect,
  redirectsFileSchema,
} from '../domain/redirect.ts';

/**
 * Every address that leads to another, from the authored list and the list of published addresses.
 * Throws with the whole of what is wrong with the authored list.
 *
 * @param authored Text of `content/redirects.yml`, `null` where there is none.
 * @param published Text of `content/addresses.txt`, `null` where nothing was published yet.
 */
export function readRedirects(authored: string | null, published: string | null): Redirect[] {
  if (authored === null) {
    return [];
  }
  const result = redirectsFileSchema.safeParse(parse(authored));
  if (!result.success) {
    throw new Error(`content/redirects.yml: ${z.prettifyError(result.error)}`);
  }
  return expandRedirects(result.data, parseAddressList(published ?? ''));
}

/** The list as Netlify and Cloudflare Pages take it, in a file `_redirects`. */
export function formatHostRedirects(redirects: readonly Redirect[], base: string): string {
  return redirects
    .map(({ from, to }) => `${withBase(base, from)} ${withBase(base, to)} 301\n`)
    .join('');
}

/** The list as nginx takes it, to be included in a `map` of `$uri`. */
export function formatNginxRedirects(redirects: readonly Redirect[], base: string): string {
  return redirects
    .map(({ from, to }) => `"${withBase(base, from)}" "${withBase(base, to)}";\n`)
    .join('');
}

function withBase(base: string, address: string): string {
  return `${base.replace(/\/$/, '')}${address}`;
}
