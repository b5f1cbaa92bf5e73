import { expect, test } from 'vitest';
import {
  addresses,
  permanentAddresses,
  publishedAddresses,
} from '../../scripts/checks/addresses.ts';
import { makePage, makeSite } from './made-site.ts';

const complete = [
  '',
  'years/',
  'years/2022/',
  'years/2022/social/',
  'categories/',
  'categories/social/',
  'departments/',
  'departments/health/',
  'departments/health/2022/',
  'commitments/',
  'commitments/2022/health/4/',
  'search/',
  'topics/',
  'topics/childcare/',
  'documents/',
  'documents/2022-commitments/',
  'coverage/',
  'method/',
  'data/',
  'tables/',
  'tables/targets/',
  'tables/targets/2022/social/',
  'leads/',
  'leads/no-number/',
  'compare/',
  'corrections/',
  'about/',
].map((address) => `${address}index.html`);

const commitments = [{ id: '2022/health/4', year: 2022, category: 'social', department: 'health' }];

function contextOf(paths: readonly string[], published: string[] | null = null) {
  const site = makeSite(Object.fromEntries(paths.map((path) => [path, makePage()])));
  return { site, documents: [{ id: '2022-commitments' }], commitments, published };
}

async function found(paths: readonly string[]): Promise<string[]> {
  const findings = await addresses.check(contextOf(paths));
  return findings.map(({ place, reason }) => `${place.document}: ${reason}`);
}

test('a complete portal passes', async () => {
  expect(await found([...complete, '404.html'])).toEqual([]);
});

test('a missing kind of page is named', async () => {
  expect(await found(complete)).toEqual(['not-found: a kind of page is missing']);
});

test('a commitment, a department and a year without their pages are named', async () => {
  const others = ['commitments/2023/health/1/', 'departments/sports/', 'departments/sports/2023/'];
  const paths = [
    ...complete.filter((path) => !/health|years\/2022\/i/.test(path)),
    ...['404.html', ...others.map((address) => `${address}index.html`), 'years/2023/index.html'],
  ];
  expect(await found(paths)).toEqual([
    '/commitments/2022/health/4/: a record has no page',
    '/years/2022/: a record has no page',
    '/departments/health/: a record has no page',
    '/departments/health/2022/: a record has no page',
  ]);
});

test('a page at an address that the portal does not have is named', async () => {
  expect(await found([...complete, '404.html', 'extra/index.html'])).toEqual([
    'extra/index.html: a page is of no known kind',
  ]);
});

test('an address that was published may not vanish, a new one has to be listed', async () => {
  const context = contextOf(['index.html', 'years/index.html', '404.html'], ['/', '/about/']);
  const findings = await publishedAddresses.check(context);
  expect(
    findings.map(({ place, reason, level = 'error' }) => `${level}: ${place.document}: ${reason}`),
  ).toEqual([
    'error: /about/: an address that was published is gone',
    'warning: /years/: a page is not on the list of published addresses',
  ]);
});

test('files that are cited or read by programs are addresses that last, what pages fetch is not', () => {
  const { site } = contextOf(['index.html']);
  const files = [
    'data/all.zip',
    'data/schemas/page.json',
    'documents/2022.txt',
    'feed.xml',
    'tables/targets.csv',
    'leads/no-number.json',
    'measures/grain-reserves/chart-trend.svg',
    'search/engine.js',
  ];
  const others = [
    '_astro/a.css',
    'search/a.bin',
    'departments/health/data.csv',
    'data/qr.svg',
    'tables/a/0a/0.bin',
  ];
  const paths = Object.fromEntries([...files, ...others].map((path) => [path, '']));
  expect(permanentAddresses(makeSite(paths))).toEqual(files.map((path) => `/${path}`).sort());
  expect(permanentAddresses(site)).toEqual(['/']);
});
