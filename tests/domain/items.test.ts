import { expect, test } from 'vitest';
import { itemsOf } from '../../src/domain/items.ts';
import { readCommittedContent } from '../content.ts';

test('each document prints the items and departments it is known to print', () => {
  const { commitments, documents } = readCommittedContent();
  const counts = documents.map(({ id }) => [id, ...Object.values(itemsOf(id, commitments))]);
  expect(counts).toEqual([
    ['2022-commitments', 80, 16],
    ['2022-outcomes', 71, 14],
    ['2023-commitments-party', 80, 16],
    ['2023-commitments', 80, 16],
    ['2025-commitments', 75, 15],
  ]);
});
