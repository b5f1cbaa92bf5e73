import { expect, test } from 'vitest';
import { pageFiles } from '../../scripts/checks/page-files.ts';
import { makePage, makeSite } from './made-site.ts';

async function missing(files: Record<string, string>): Promise<string[]> {
  const findings = await pageFiles.check(makeSite(files));
  return findings.map(({ expected }) => expected);
}

test('a department offers its data and its feeds', async () => {
  const page = { 'departments/health/index.html': makePage() };
  expect(await missing(page)).toEqual([
    'departments/health/data.csv',
    'departments/health/data.json',
    'departments/health/feed.xml',
    'departments/health/feed.json',
  ]);
  const files = ['data.csv', 'data.json', 'feed.xml', 'feed.json'];
  const beside = Object.fromEntries(files.map((name) => [`departments/health/${name}`, '']));
  expect(await missing({ ...page, ...beside })).toEqual([]);
});

test.each([
  ['index.html', ['data.csv', 'data.json', 'feed.xml', 'feed.json']],
  ['years/2022/index.html', ['years/2022/data.csv', 'years/2022/data.json']],
  [
    'commitments/2022/health/4/index.html',
    ['commitments/2022/health/4/data.csv', 'commitments/2022/health/4/data.json'],
  ],
  ['about/index.html', []],
])('what stands beside %s', async (page, expected) => {
  expect(await missing({ [page]: makePage() })).toEqual(expected);
});
