import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { kindOf, pageKinds } from './page-kinds.ts';

/** Addresses of all pages that are built, the longest first. */
export function pageAddresses(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({
      address: `/${path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`,
      bytes: statSync(join(dist, path)).size,
    }))
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ address }) => address);
}

/** One address of every kind of page that is built, the longest page of its kind: what fits there fits anywhere. */
export function sampleAddresses(dist: string): [kind: string, address: string][] {
  const pages = pageAddresses(dist);
  return pageKinds.flatMap(({ name }): [string, string][] => {
    const longest = pages.find((address) => kindOf(address) === name);
    return longest === undefined ? [] : [[name, longest]];
  });
}
