import { describe, expect, test } from 'vitest';
import { formatState, parseState, type SearchState } from '../../src/search/address-state.ts';

const known = {
  year: new Set(['2022', '2023']),
  category: new Set(['social']),
  department: new Set(['health', 'culture-tourism']),
};
const blank: SearchState = {
  query: '',
  filters: { year: null, category: null, department: null },
  page: 1,
};

describe('the state of the search page in its address', () => {
  test.each<[string, SearchState]>([
    ['', blank],
    ['?q=%E6%89%98%E4%BD%8D', { ...blank, query: '托位' }],
    ['?year=2022', { ...blank, filters: { ...blank.filters, year: '2022' } }],
    [
      '?q=a+b&year=2023&category=social&department=culture-tourism&page=3',
      {
        query: 'a b',
        filters: { year: '2023', category: 'social', department: 'culture-tourism' },
        page: 3,
      },
    ],
  ])('%s is read and written alike', (address, state) => {
    expect(parseState(address, known)).toEqual(state);
    expect(formatState(state)).toBe(address);
  });

  test('every character of a query comes back', () => {
    const query = '“5%” & 1+1=2 #托位？/';
    expect(parseState(formatState({ ...blank, query }), known).query).toBe(query);
  });

  test('a value that does not exist counts as not given', () => {
    expect(parseState('?year=1999&category=&department=nobody', known)).toEqual(blank);
  });

  test.each(['0', '-1', '1.5', 'abc', '', '99999999'])('page %s counts as the first', (page) => {
    expect(parseState(`?page=${page}`, known).page).toBe(1);
  });

  test('blanks around a query make no other address', () => {
    expect(formatState({ ...blank, query: ' 托位 ' })).toBe(
      formatState({ ...blank, query: '托位' }),
    );
  });
});
