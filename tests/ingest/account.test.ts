import { describe, expect, it } from 'vitest';
import { accountForCharacters } from '../../scripts/ingest/account.ts';
import type { Span } from '../../src/domain/passage.ts';

function span(line: number, start: number, end: number): Span {
  return { line, start, end, usage: 'text', commitment: null };
}

const lines = ['1.招大引强', '', '全市 新引进项目322个'];

describe('the account of characters', () => {
  it('is silent where every non-blank character was used once', () => {
    const spans = [span(1, 0, 2), span(1, 2, 6), span(3, 0, 2), span(3, 3, 12)];
    expect(accountForCharacters('d', lines, spans, false)).toEqual([]);
  });

  it('names the document, the line, the column and the characters that were lost', () => {
    const spans = [span(1, 0, 2), span(1, 2, 6), span(3, 3, 8)];
    const found = accountForCharacters('d', lines, spans, false);
    expect(found.map(({ rule, place, actual }) => [rule, place, actual])).toEqual([
      ['characters-lost', { document: 'd', line: 3, column: 1 }, '"全市"'],
      ['characters-lost', { document: 'd', line: 3, column: 9 }, '"322个"'],
    ]);
  });

  it('names characters that were used twice', () => {
    const spans = [span(1, 0, 6), span(1, 4, 6), span(3, 0, 2), span(3, 3, 12)];
    const found = accountForCharacters('d', lines, spans, false);
    expect(found.map(({ rule, actual }) => [rule, actual])).toEqual([
      ['characters-doubled', '"引强"'],
    ]);
  });

  it('sums up in one message what other errors left over', () => {
    const found = accountForCharacters('d', lines, [], true);
    expect(found).toHaveLength(1);
    expect(found[0]?.actual).toBe('"1.招大引强" and 2 more runs, up to line 3');
  });
});
