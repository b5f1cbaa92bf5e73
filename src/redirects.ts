import { readRedirects } from './data/redirects.ts';
import type { Redirect } from './domain/redirect.ts';

/** Every address that leads to another. */
export function getRedirects(): Redirect[] {
  const files = import.meta.glob<string>(['../content/redirects.yml', '../content/addresses.txt'], {
    eager: true,
    query: '?raw',
    import: 'default',
  });
  return readRedirects(
    files['../content/redirects.yml'] ?? null,
    files['../content/addresses.txt'] ?? null,
  );
}
