import { expect, test } from 'vitest';
import { editions } from '../../scripts/checks/editions.ts';

const first = { date: '2026-01-31', hash: 'a'.repeat(64) };
const records = [{ edition: first, previous: null, changes: [] }];

async function found(edition: typeof first, compared: boolean, known = records): Promise<string[]> {
  const findings = await editions.check({ edition, compared, records: known });
  return findings.map(({ level, reason }) => `${level}: ${reason}`);
}

test('as long as no edition is recorded, anything goes', async () => {
  expect(await found(first, false, [])).toEqual([]);
});

test('the recorded edition passes', async () => {
  expect(await found(first, false)).toEqual([]);
});

test('other data under the same day is named', async () => {
  expect(await found({ ...first, hash: 'b'.repeat(64) }, true)).toEqual([
    'warning: the data is not that of the edition recorded for its day',
  ]);
});

test('a later edition has to say what is different in it', async () => {
  const later = { date: '2026-02-28', hash: 'b'.repeat(64) };
  expect(await found(later, true)).toEqual([]);
  expect(await found(later, false)).toEqual([
    'warning: an edition does not say what is different in it',
  ]);
});
