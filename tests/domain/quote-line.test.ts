import { expect, test } from 'vitest';
import { sidesOf } from '../../src/domain/commitment.ts';
import { lineOfCharacter } from '../../src/domain/quote-line.ts';
import { readCommittedContent } from '../content.ts';

const { commitments, documents } = readCommittedContent();

test('every quantity stands on the line that is found for its first character', () => {
  let checked = 0;
  for (const commitment of commitments) {
    for (const side of sidesOf(commitment)) {
      const document = documents.find(({ id }) => id === side.document);
      for (const field of ['title', 'text'] as const) {
        for (const { start, quote } of side[field].quantities) {
          if (document === undefined) {
            throw new Error(`no document ${side.document}`);
          }
          const place = { commitment: commitment.id, field, offset: start };
          const line = lineOfCharacter(document, place);
          expect(document.lines[line - 1]).toContain(quote[0]);
          expect(line).toBeGreaterThanOrEqual(side[field].lines.start);
          expect(line).toBeLessThanOrEqual(side[field].lines.end);
          checked += 1;
        }
      }
    }
  }
  expect(checked).toBeGreaterThan(500);
});

test('a text over two lines leads to the line on which the character is printed', () => {
  const document = {
    id: 'sample',
    spans: [
      { line: 3, start: 0, end: 4, usage: 'text' as const, commitment: '2020/sample/1' },
      { line: 3, start: 5, end: 9, usage: 'text' as const, commitment: '2020/sample/2' },
      { line: 4, start: 0, end: 4, usage: 'text' as const, commitment: '2020/sample/1' },
    ],
  };
  const lineOf = (offset: number) =>
    lineOfCharacter(document, { commitment: '2020/sample/1', field: 'text', offset });
  expect([0, 3, 4, 7].map(lineOf)).toEqual([3, 3, 4, 4]);
  expect(() => lineOf(8)).toThrow('sample: the text of 2020/sample/1 has no character 8');
});
