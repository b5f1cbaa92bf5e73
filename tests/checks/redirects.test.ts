import { expect, test } from 'vitest';
import { redirects } from '../../scripts/checks/redirects.ts';
import { makePage, makeSite } from './made-site.ts';

const refresh = makePage({ head: '<meta http-equiv="refresh" content="0; url=/years/">' });
const moved = [{ from: '/old/', to: '/years/', reason: '改名' }];

async function found(
  files: Record<string, string>,
  list: typeof moved = moved,
  published: readonly string[] = ['/old/', '/years/'],
): Promise<string[]> {
  const findings = await redirects.check({ site: makeSite(files), redirects: list, published });
  return findings.map(({ place, reason, actual }) => `${place.document}: ${reason} (${actual})`);
}

const years = { 'years/index.html': makePage() };

test('a published address that leads to a page passes', async () => {
  expect(await found({ ...years, 'old/index.html': refresh })).toEqual([]);
});

test('an address that was never published needs no redirect', async () => {
  expect(await found({ ...years, 'old/index.html': refresh }, moved, ['/years/'])).toEqual([
    '/old/: a redirect is not needed (never published)',
  ]);
});

test('an address where nothing stands, or a page of its own, does not lead on', async () => {
  expect(await found(years)).toEqual(['/old/: a moved address does not lead on (nothing there)']);
  expect(await found({ ...years, 'old/index.html': makePage() })).toEqual([
    '/old/: a moved address does not lead on (a page of its own)',
  ]);
});

test('a redirect to nothing is named', async () => {
  expect(await found({ 'old/index.html': refresh })).toEqual([
    '/old/: a redirect leads to no page (/years/)',
  ]);
});

test('a page that leads elsewhere without being moved is named', async () => {
  expect(await found({ ...years, 'old/index.html': refresh }, [])).toEqual([
    '/old/: a page leads elsewhere that nobody moved (a refresh)',
  ]);
});
