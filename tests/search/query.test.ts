import { describe, expect, test } from 'vitest';
import { parseQuery, splitWays } from '../../src/search/query.ts';

function foldedOf(query: string): string[] {
  return parseQuery(query, ['家', '元', '%', '个']).terms.map(({ folded }) => folded);
}

describe('a query', () => {
  test('is parted at white space of every width', () => {
    expect(foldedOf(' 养老　床位\t2022 ')).toEqual(['养老', '床位', '2022']);
  });

  test('keeps what was typed beside what is searched', () => {
    expect(parseQuery('“放管服”改革').terms).toEqual([
      { kind: 'text', typed: '“放管服”改革', folded: '放管服改革', verbatim: false },
    ]);
  });

  test('has each term once', () => {
    expect(foldedOf('ＣＢＤ cbd “CBD”')).toEqual(['cbd']);
  });

  test('has no terms of what folds to nothing', () => {
    expect(foldedOf(' “” （） ')).toEqual([]);
  });

  test('is joined as it stands, repeated words too', () => {
    expect(parseQuery('wei jian wei').joined).toBe('weijianwei');
    expect(parseQuery('养老').joined).toBeNull();
  });
});

describe('quotation marks', () => {
  test.each(['"养老 服务"', '“养老 服务”', '「养老 服务」', '『养老 服务』'])(
    '%s are one phrase as it is',
    (query) => {
      expect(parseQuery(query).terms).toEqual([
        { kind: 'text', typed: '养老 服务', folded: '养老服务', verbatim: true },
      ]);
    },
  );

  test.each([
    ['“养老', '养老'],
    ['"养老', '养老'],
  ])('one that is not closed yet is nothing: %s', (query, typed) => {
    expect(parseQuery(query).terms).toEqual([
      { kind: 'text', typed, folded: typed, verbatim: false },
    ]);
  });

  test('in the middle of a copied text are nothing', () => {
    expect(foldedOf('打造“湖有善育”金名片')).toEqual(['打造湖有善育金名片']);
  });
});

describe('a dash', () => {
  test('excludes what follows it', () => {
    const { terms, excluded } = parseQuery('服务 -养老 －"托育 机构"');
    expect(terms.map(({ folded }) => folded)).toEqual(['服务']);
    expect(excluded.map(({ folded }) => folded)).toEqual(['养老', '托育机构']);
  });

  test.each(['养老 -', '养老 － ', '养老 - 服务'])('by itself is nothing yet: %s', (query) => {
    const { terms, excluded } = parseQuery(query);
    expect(terms.map(({ folded }) => folded).join('')).toMatch(/^养老(服务)?$/);
    expect(excluded).toEqual([]);
  });

  test('at the beginning of everything is a character, as in a part of "1-11月"', () => {
    const { terms, excluded } = parseQuery('-11月');
    expect([terms.map(({ folded }) => folded), excluded]).toEqual([['-11月'], []]);
  });
});

describe('a bar', () => {
  test.each([
    ['托育|托位', ['托育', '托位']],
    [' 托育 服务 ｜ | 托位 ', ['托育 服务', '托位']],
    ['"养老 服务"|≥100 家', ['"养老 服务"', '≥100 家']],
    ['服务 -养老|-11月', ['服务 -养老', '-11月']],
    ['养老', ['养老']],
    ['|', []],
    [' “” ', []],
  ])('parts ways of saying a thing: %s', (query, ways) => {
    expect(splitWays(query)).toEqual(ways);
  });

  test.each(['"A|B"', '“托育|托位” 服务'])('in quotation marks is a character: %s', (query) => {
    expect(splitWays(query)).toEqual([query]);
  });
});

describe('conditions', () => {
  test('may stand among words, with or without blanks', () => {
    const { terms } = parseQuery('企业 ≥100 家 培育', ['家']);
    expect(terms.map(({ kind, typed }) => `${kind} ${typed}`)).toEqual([
      'text 企业',
      'text 培育',
      'number ≥100 家',
    ]);
  });

  test('take a word after them only if it is a unit', () => {
    const { terms } = parseQuery('≥100 托位', ['家']);
    expect(terms.map(({ kind, typed }) => `${kind} ${typed}`)).toEqual([
      'text 托位',
      'number ≥100',
    ]);
  });
});
