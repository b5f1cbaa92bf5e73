import { expect, test } from 'vitest';
import { type Lookup, routeStatic } from '../../scripts/lib/static-route.ts';

const files = ['index.html', '404.html', 'years/index.html', 'data/a b.csv', '_astro/x.css'];
const folders = ['', 'years', 'years/', 'data', 'data/', '_astro'];

const lookup: Lookup = (path) => {
  if (files.includes(path)) {
    return 'file';
  }
  return folders.includes(path) ? 'folder' : null;
};

const cases: [pathname: string, base: string, expected: unknown][] = [
  ['/', '/', { kind: 'file', path: 'index.html' }],
  ['/years/', '/', { kind: 'file', path: 'years/index.html' }],
  ['/years', '/', { kind: 'redirect', location: '/years/' }],
  ['/years/index.html', '/', { kind: 'file', path: 'years/index.html' }],
  ['/_astro/x.css', '/', { kind: 'file', path: '_astro/x.css' }],
  ['/_astro/x.css/', '/', { kind: 'missing' }],
  ['/data/a%20b.csv', '/', { kind: 'file', path: 'data/a b.csv' }],
  ['/data/', '/', { kind: 'missing' }],
  ['/data', '/', { kind: 'missing' }],
  ['/nothing/', '/', { kind: 'missing' }],
  ['/sub/', '/sub/', { kind: 'file', path: 'index.html' }],
  ['/sub', '/sub/', { kind: 'redirect', location: '/sub/' }],
  ['/sub/years/', '/sub', { kind: 'file', path: 'years/index.html' }],
  ['/sub/years', '/sub', { kind: 'redirect', location: '/sub/years/' }],
  ['/years/', '/sub/', { kind: 'missing' }],
  ['/subway/', '/sub/', { kind: 'missing' }],
  ['/../secret', '/', { kind: 'missing' }],
  ['/%2e%2e/secret', '/', { kind: 'missing' }],
  ['/years/%2E%2E%2Findex.html', '/', { kind: 'missing' }],
  ['/%E6%B', '/', { kind: 'missing' }],
  ['/%00', '/', { kind: 'missing' }],
  ['//example.org/', '/', { kind: 'missing' }],
];

test.each(cases)('%s under %s', (pathname, base, expected) => {
  expect(routeStatic(pathname, base, lookup)).toEqual(expected);
});
