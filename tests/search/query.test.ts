import { expect, test } from 'vitest';
import { parseQuery } from '../../src/search/query.ts';

test('terms are parted at white space of every width', () => {
  expect(parseQuery(' 养老　床位\t2022 ').map((term) => term.folded)).toEqual([
    '养老',
    '床位',
    '2022',
  ]);
});

test('a term keeps what was typed beside what is searched', () => {
  expect(parseQuery('“放管服”改革')).toEqual([{ typed: '“放管服”改革', folded: '放管服改革' }]);
});

test('terms that fold to the same are one', () => {
  expect(parseQuery('ＣＢＤ cbd “CBD”')).toEqual([{ typed: 'ＣＢＤ', folded: 'cbd' }]);
});

test('what folds to nothing is no term', () => {
  expect(parseQuery(' “” （） ')).toEqual([]);
});
