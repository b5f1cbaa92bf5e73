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

test('a document takes from itself; a page that speaks of everything names none', () => {
  expect(ids(addresses.document('2022-outcomes'))).toEqual(['2022-outcomes']);
  expect(ids(addresses.coverage)).toEqual([]);
  expect(ids('/no/such/page/')).toEqual([]);
});

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
