import { describe, expect, test } from 'vitest';
import { toListedCommitments } from '../../src/domain/listed-commitments.ts';
import { toListedTargets } from '../../src/domain/listed-targets.ts';
import { parseListingState, plainState } from '../../src/listing/address-state.ts';
import { defineCommitments, defineTargets } from '../../src/listing/definitions.ts';
import { rowsPerPage } from '../../src/listing/listing.ts';
import { openListing } from '../../src/listing/open-listing.ts';
import { commitmentsShape, targetsShape } from '../../src/listing/shapes.ts';
import { openInMemory } from './made-listing.ts';
import { listingSource } from './source.ts';

const source = listingSource();
const orders = {
  departments: source.departments.map(({ id }) => id),
  categories: source.categories.map(({ id }) => id),
};
const targets = toListedTargets(source);
const commitments = toListedCommitments(source);

/** Finds words by reading every title and text. */
async function scan(words: string) {
  const found = commitments.filter(({ title, target, outcome }) =>
    [title, target, outcome].some((text) => text?.includes(words)),
  );
  return {
    commitments: found.map((row) => row.commitment_id),
    asked: [],
    marked: [words],
    also: [],
  };
}

const open = () => openInMemory(defineTargets(orders, targets), targets, scan);
const ask = (address: string) => parseListingState(address, targetsShape);

describe('an open listing', () => {
  test('saves every field of a row, and no other', () => {
    expect(Object.keys(targets[0] ?? {}).sort()).toEqual([...targetsShape.fields].sort());
    expect(Object.keys(commitments[0] ?? {}).sort()).toEqual([...commitmentsShape.fields].sort());
  });

  test('has a column for every filter and every order', () => {
    for (const definition of [defineTargets(orders, targets), defineCommitments(orders)]) {
      const asked = [...definition.filters.map(({ column }) => column), ...definition.sortable];
      expect(Object.keys(definition.columns)).toEqual(expect.arrayContaining(asked));
    }
  });

  test('gives its rows page by page', async () => {
    const { listing } = open();
    const first = await listing.answer(plainState);
    expect(first.total).toBe(targets.length);
    expect(first.rows).toEqual(targets.slice(0, rowsPerPage));
    const last = await listing.answer({ ...plainState, page: 999 });
    expect(last.page).toBe(Math.ceil(targets.length / rowsPerPage));
    expect(last.rows.at(-1)).toEqual(targets.at(-1));
  });

  test.each([
    ['?year=2023', (row) => row.year === 2023],
    ['?unit=元&min=10000000000', (row) => row.base_unit === '元' && (row.base_value ?? 0) >= 1e10],
    ['?reading=exceeded', (row) => row.reading === 'exceeded'],
    [
      '?department=health&comparator=>=',
      (row) => row.department_id === 'health' && row.comparator === '>=',
    ],
    ['?difficulty=1.2', (row) => (row.difficulty_rated ?? 0) >= 1.2],
  ] satisfies [string, (row: (typeof targets)[number]) => boolean][])(
    '%s finds what a plain reading of the rows finds',
    async (address, holds) => {
      const { listing } = open();
      const expected = targets.filter(holds);
      const { total, numbers } = await listing.answer(ask(address));
      expect(total).toBe(expected.length);
      expect(total).toBeGreaterThan(0);
      expect(await listing.read(numbers)).toEqual(expected);
    },
  );

  test('finds every target of the commitments in which the words stand', async () => {
    const { listing } = open();
    const found = await listing.answer(ask('?q=托育'));
    const { commitments: ids } = await scan('托育');
    expect(found.commitments).toBe(ids.length);
    expect(found.rows).toEqual(targets.filter((row) => ids.includes(row.commitment_id)));
    expect(found.marked).toEqual(['托育']);
  });

  test('sorts by the number with its multiplier worked in', async () => {
    const { listing } = open();
    const { rows } = await listing.answer(ask('?unit=元&sort=-value'));
    const values = rows.map((row) => Number(row.base_value));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(rows[0]?.unit).not.toBe('元');
  });

  test('loads the columns that are asked about and the files of the rows that are shown', async () => {
    const { listing, asked } = open();
    await listing.answer(ask('?year=2023&sort=value'));
    const columns = asked.filter((name) => name.startsWith('column-'));
    expect(columns.sort()).toEqual(['column-value', 'column-year']);
    const before = asked.length;
    await listing.answer(ask('?year=2023&sort=value'));
    expect(asked.length).toBe(before);
  });

  test('loads again what failed', async () => {
    const { place, bytes } = open();
    let failures = 1;
    const listing = openListing(
      targetsShape,
      place,
      async (name) => {
        failures -= 1;
        if (failures >= 0) {
          throw new Error('offline');
        }
        return bytes.get(name) ?? new Uint8Array();
      },
      scan,
    );
    await expect(listing.answer(ask('?year=2023'))).rejects.toThrow('offline');
    expect((await listing.answer(ask('?year=2023'))).total).toBeGreaterThan(0);
  });

  test('commitments are found by the sides that are printed of them', async () => {
    const { listing } = openInMemory(defineCommitments(orders), commitments, scan);
    const asked = async (address: string) =>
      (await listing.answer(parseListingState(address, commitmentsShape))).total;
    expect(await asked('?published=outcome')).toBe(
      commitments.filter(({ outcome }) => outcome !== null).length,
    );
    expect(await asked('?published=target')).toBe(
      commitments.filter(({ target }) => target !== null).length,
    );
    expect(await asked('?reading=partly')).toBe(
      commitments.filter(({ readings }) => readings.includes('partly')).length,
    );
  });
});
