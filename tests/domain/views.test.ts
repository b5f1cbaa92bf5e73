import { expect, test } from 'vitest';
import { listComparableRows } from '../../src/domain/comparable-rows.ts';
import { keysOf, uniqueKeyOf } from '../../src/domain/table-keys.ts';
import { toTables } from '../../src/domain/tables.ts';
import { viewNames } from '../../src/domain/view-rows.ts';
import { toViews, viewAddress, viewPage } from '../../src/domain/view-tables.ts';
import { readCommittedContent } from '../content.ts';

const content = readCommittedContent();
const link = (address: string) => address;
const tables = toTables(content, link);
const views = toViews(content, link);

const rowsOf = (name: string) => tables.find((table) => table.name === name)?.rows ?? [];

test('every view has its page, its rows, and a key that tells them apart', () => {
  expect(views.map(({ name }) => name)).toEqual(viewNames);
  for (const { name, page, rows } of views) {
    expect(page).toBe(viewPage(name));
    expect(rows.length, name).toBeGreaterThan(0);
    const keys = rows.map((row) =>
      keysOf(name)
        .primary?.map((column) => row[column])
        .join(' '),
    );
    expect(new Set(keys).size, name).toBe(rows.length);
  }
  expect(viewPage('lead-not-seen-again')).toBe('/leads/not-seen-again/');
  expect(viewPage('listed-targets')).toBe('/tables/targets/');
  expect(viewAddress('listed-targets', 'csv')).toBe('/data/views/listed-targets.csv');
});

test('a view lists what the tables hold', () => {
  const of = (name: string) => views.find((view) => view.name === name)?.rows ?? [];
  const ids = of('listed-commitments').map((row) => row.commitment_id);
  expect(ids.toSorted()).toEqual(
    rowsOf('commitments')
      .map((row) => row.id)
      .toSorted(),
  );
  const counted = content.comparisons.filter(({ target }) => target !== null);
  expect(of('listed-targets')).toHaveLength(counted.length);
});

test('comparisons have a key as long as no two of them say the same', () => {
  const rows = rowsOf('comparisons');
  expect(uniqueKeyOf('comparisons', rows)).toEqual([
    'commitment_id',
    'measure',
    'target_quote',
    'outcome_quote',
  ]);
  const [first = {}] = rows;
  expect(uniqueKeyOf('comparisons', [...rows, first])).toBeNull();
  expect(uniqueKeyOf('commitments', rowsOf('commitments'))).toBeNull();
});

test('what can be compared adds up to what there is', () => {
  const rows = listComparableRows(content, link);
  const sum = (kind: string, column: 'commitments' | 'target_quantities') =>
    rows.filter((row) => row.kind === kind).reduce((total, row) => total + (row[column] ?? 0), 0);
  for (const kind of ['departments', 'years']) {
    expect(sum(kind, 'commitments')).toBe(content.commitments.length);
    expect(sum(kind, 'target_quantities')).toBe(
      content.comparisons.filter(({ target }) => target !== null).length,
    );
  }
  expect(rows.filter(({ kind }) => kind === 'measures')).toHaveLength(content.measures.length);
});
