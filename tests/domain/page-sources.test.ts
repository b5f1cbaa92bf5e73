import { describe, expect, test } from 'vitest';
import { addresses } from '../../src/domain/address.ts';
import { listDataPages } from '../../src/domain/page-data.ts';
import { pageSources } from '../../src/domain/page-sources.ts';
import { toTables } from '../../src/domain/tables.ts';
import { readCommittedContent } from '../content.ts';

const content = readCommittedContent();
const sourcesOf = pageSources(content);
const ids = (address: string) => sourcesOf(address).map(({ document }) => document);

test('a commitment takes from the lines of its own sides', () => {
  for (const { id, target, outcome } of content.commitments) {
    const sides = [target, outcome].filter((side) => side !== null);
    expect(sourcesOf(addresses.commitment(id))).toEqual(
      sides.map(({ document, text }) => ({ document, lines: text.lines })),
    );
  }
});

test('a document takes from itself', () => {
  expect(ids(addresses.document('2022-outcomes'))).toEqual(['2022-outcomes']);
});

test.each([
  addresses.home,
  addresses.years,
  addresses.coverage,
  addresses.tables,
  addresses.table('targets'),
  addresses.lead('no-number'),
])('%s is made of every document, and names them all', (address) => {
  expect(ids(address)).toEqual(content.documents.map(({ id }) => id));
});

test.each([addresses.method, addresses.about, addresses.search, '/no/such/page/'])(
  '%s takes from no document',
  (address) => {
    expect(ids(address)).toEqual([]);
  },
);

describe('pages that gather', () => {
  const pages = listDataPages(toTables(content as Parameters<typeof toTables>[0], (path) => path));

  test('each names every document that its data name', () => {
    for (const { address, records } of pages.filter(({ kind }) => kind === 'commitments')) {
      const named = new Set(
        records.flatMap((row) => [row.target_document, row.outcome_document]).filter(Boolean),
      );
      expect(new Set(ids(address)).isSupersetOf(named), address).toBe(true);
    }
  });

  test('every measure names the documents of its points', () => {
    for (const { id } of content.measures) {
      expect(ids(addresses.measure(id)).length).toBeGreaterThan(0);
    }
  });
});
