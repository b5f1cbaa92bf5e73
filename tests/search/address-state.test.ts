import { describe, expect, test } from 'vitest';
import {
  formatState,
  isFiltered,
  noFilters,
  parseState,
  type SearchState,
} from '../../src/search/address-state.ts';

const known = {
  ...noFilters,
  year: ['2023', '2022'],
  category: ['social'],
  department: ['health', 'culture-tourism'],
  side: ['target', 'outcome'],
};
const blank: SearchState = {
  query: '',
  filters: noFilters,
  sort: 'relevance',
  strict: false,
  without: [],
  page: 1,
};

describe('the state of the search page in its address', () => {
  test.each<[string, SearchState]>([
    ['', blank],
    ['?q=%E6%89%98%E4%BD%8D', { ...blank, query: '托位' }],
    ['?year=2022', { ...blank, filters: { ...noFilters, year: ['2022'] } }],
    [
      '?q=a+b&year=2023&year=2022&category=social&department=culture-tourism&side=outcome&sort=value&strict=1&without=c&without=d&page=3',
      {
        query: 'a b',
        filters: {
          ...noFilters,
          year: ['2023', '2022'],
          category: ['social'],
          department: ['culture-tourism'],
          side: ['outcome'],
        },
        sort: 'value',
        strict: true,
        without: ['c', 'd'],
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
    const address = '?year=1999&category=&department=nobody&sort=best&strict=yes';
    expect(parseState(address, known)).toEqual(blank);
  });

  test('the order in which values were chosen makes no other address', () => {
    const chosen = parseState('?year=2022&year=2023', known);
    expect(formatState(chosen)).toBe('?year=2023&year=2022');
  });

  test.each(['0', '-1', '1.5', 'abc', '', '99999999'])('page %s counts as the first', (page) => {
    expect(parseState(`?page=${page}`, known).page).toBe(1);
  });

  test('blanks around a query make no other address', () => {
    expect(formatState({ ...blank, query: ' 托位 ' })).toBe(
      formatState({ ...blank, query: '托位' }),
    );
  });

  test('tells whether anything narrows the search', () => {
    expect(isFiltered(blank)).toBe(false);
    expect(isFiltered({ filters: { ...noFilters, reading: ['met'] } })).toBe(true);
  });
});
