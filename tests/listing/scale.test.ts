import { gzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { synthesiseTargets } from '../../scripts/bench/synthetic-targets.ts';
import { type ListedTarget, toListedTargets } from '../../src/domain/listed-targets.ts';
import { parseListingState } from '../../src/listing/address-state.ts';
import { defineTargets } from '../../src/listing/definitions.ts';
import { rowsPerPage } from '../../src/listing/listing.ts';
import { targetsShape } from '../../src/listing/shapes.ts';
import { openInMemory } from './made-listing.ts';
import { listingSource } from './source.ts';

// A listing of 100,000 rows is asked about, not loaded: what goes over the wire is counted here.

const count = 100_000;
let rows: ListedTarget[];
let made: ReturnType<typeof openInMemory<ListedTarget>>;

/** The words stand in every hundredth commitment. */
async function find(words: string) {
  const ids = new Set(rows.map((row) => row.commitment_id));
  const commitments = [...ids].filter((_, index) => index % 100 === 0);
  return { commitments, asked: [], marked: [words], also: [] };
}

beforeAll(() => {
  const source = listingSource();
  const synthetic = synthesiseTargets(toListedTargets(source), count);
  ({ rows } = synthetic);
  const orders = { ...synthetic, categories: source.categories.map(({ id }) => id) };
  made = openInMemory(defineTargets(orders, rows), rows, find);
});

/** Compressed bytes of the files that were read since the last time, and how many there were. */
function takeRead(): { bytes: number; files: number } {
  const names = made.asked.splice(0);
  const bytes = names.map((name) => gzipSync(made.bytes.get(name) ?? new Uint8Array()).length);
  return { bytes: bytes.reduce((sum, own) => sum + own, 0), files: names.length };
}

describe(`a listing of ${count} rows`, () => {
  test.each([
    ['?page=1000', 20_000, 5],
    ['?year=2020', 20_000, 6],
    ['?department=department-7', 60_000, 52],
    ['?unit=元&min=100000000&sort=-value', 400_000, 53],
    ['?reading=exceeded&sort=difficulty', 200_000, 52],
    ['?q=托育', 80_000, 53],
  ])('%s reads at most %i bytes in %i files', async (address, mostBytes, mostFiles) => {
    made.asked.splice(0);
    const answer = await made.listing.answer(parseListingState(address, targetsShape));
    const { bytes, files } = takeRead();
    expect(answer.rows.length).toBeLessThanOrEqual(rowsPerPage);
    expect(answer.total).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(mostBytes);
    expect(files).toBeLessThanOrEqual(mostFiles);
  });

  test('reads nothing again that it has read before', async () => {
    const state = parseListingState('?unit=元&sort=-value', targetsShape);
    await made.listing.answer(state);
    takeRead();
    await made.listing.answer(state);
    expect(takeRead().files).toBe(0);
    // The same rows in the other order: their column is there, only other rows have to come.
    await made.listing.answer(parseListingState('?unit=元&sort=value', targetsShape));
    expect(made.asked.every((name) => name.startsWith('rows-'))).toBe(true);
    expect(takeRead().files).toBeLessThanOrEqual(rowsPerPage);
  });
});
