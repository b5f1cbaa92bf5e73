import { expect, test } from 'vitest';
import { recombine } from '../../scripts/bench/corpus.ts';
import { queriesOf } from '../../scripts/bench/queries.ts';
import { memoryEngine } from '../../src/search/build/memory-engine.ts';
import { fold } from '../../src/search/fold.ts';
import { searchFields } from '../../src/search/records.ts';
import { readPortalData } from '../search/portal-data.ts';
import { scan } from '../search/scan.ts';

const bundled = readPortalData();
const data = recombine(bundled, 1200);

test('as many commitments as asked for, the same every time', () => {
  expect(data.records).toHaveLength(1200);
  expect(new Set(data.records.map(({ id }) => id)).size).toBe(1200);
  expect(recombine(bundled, 1200)).toEqual(data);
});

test('their quantities stand where they say', () => {
  const quotes = data.records.flatMap((record) =>
    record.quantities.map(([field, start, end, value]) => ({
      quote: record[searchFields[field] ?? 'title']?.slice(start, end) ?? '',
      value,
    })),
  );
  const printed = quotes.filter(({ quote }) => /\d/.test(quote));
  expect(printed.length).toBeGreaterThan(1000);
  expect(
    printed.filter(({ quote, value }) => !fold(quote).replaceAll(',', '').includes(String(value))),
  ).toEqual([]);
});

test('their index finds what a plain reading finds', async () => {
  const { search } = memoryEngine(data);
  for (const query of queriesOf(data, 120).filter((each) => !/\s/.test(each))) {
    const [exact] = (await search(query, { also: false })).groups;
    expect(exact?.ids.toSorted(), query).toEqual(scan(data, fold(query)));
  }
});
