import { expect, test } from 'vitest';
import { publishedPlaces } from '../../scripts/checks/published-places.ts';
import type { PublishedPlace } from '../../src/domain/quantity/published-places.ts';
import { readStatement } from '../../src/domain/quantity/read-statement.ts';
import { makeCommitment } from '../domain/made-records.ts';
import { makePage, makeSite } from './made-site.ts';

const page = 'commitments/2025/health/1/index.html';
const text = '新增托位100个';

function commitmentWith(places: readonly PublishedPlace[]) {
  const commitment = makeCommitment({ target: text });
  const { target } = commitment;
  if (target !== null) {
    const read = readStatement({ side: 'target', year: 2025, title: '办好实事', text });
    target.text.quantities = read.text;
  }
  return { ...commitment, places };
}

const listed: PublishedPlace = {
  no: 1,
  side: 'target',
  field: 'text',
  start: 4,
  end: 8,
  gone: false,
  quote: '100个',
};

async function found(html: string, places: readonly PublishedPlace[]): Promise<string[]> {
  const findings = await publishedPlaces.check({
    site: makeSite({ [page]: html }),
    commitments: [commitmentWith(places)],
  });
  return findings.map(
    ({ place, actual, level = 'error' }) => `${level} ${place.document} ${actual}`,
  );
}

const marked = makePage({ body: '<main id="main"><h1>标题</h1><a id="q1">100个</a></main>' });

test('a number that is listed and has its place passes', async () => {
  expect(await found(marked, [listed])).toEqual([]);
});

test('a number without a place on its page is an error', async () => {
  expect(await found(makePage(), [listed])).toEqual([
    'error /commitments/2025/health/1/#q1 nothing',
  ]);
});

test('a number that is not listed, and a listed one that is no longer read, are told', async () => {
  expect(await found(marked, [])).toEqual(['warning /commitments/2025/health/1/#q1 a new number']);
  const other = { ...listed, no: 2, field: 'title' as const, quote: '3年' };
  expect(await found(marked, [listed, other])).toEqual([
    'warning /commitments/2025/health/1/#q2 no number (was 3年)',
  ]);
  expect(await found(marked, [listed, { ...other, gone: true }])).toEqual([]);
});
