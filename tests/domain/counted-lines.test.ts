import { expect, test } from 'vitest';
import { countedLines } from '../../src/domain/counted-lines.ts';
import { readCommittedContent } from '../content.ts';

test('what is counted of a document stands from its first to its last entry, without heads and margins', () => {
  const { documents } = readCommittedContent();
  const ranges = documents.map((document) => {
    const { start, end } = countedLines(document) ?? {};
    return [document.id, start, end];
  });
  expect(new Map(ranges.map(([id, ...range]) => [id, range]))).toEqual(
    new Map([
      ['2022-commitments', [14, 591]],
      ['2022-outcomes', [6, 84]],
      ['2023-commitments', [2, 544]],
      ['2023-commitments-party', [4, 85]],
      ['2025-commitments', [6, 88]],
    ]),
  );
  expect(countedLines({ spans: [] })).toBeNull();
});
