import { type SortName, sortNames } from './engine/answer.ts';
import { type FilterName, type FilterValues, filterNames } from './facets.ts';

/** Everything the search page shows, as it stands in its address. */
export interface SearchState {
  /** As typed. */
  query: string;
  /** Chosen values of each filter. */
  filters: FilterValues;
  sort: SortName;
  /** Whether only what stands there as typed is to be found. */
  strict: boolean;
  /** What is not to be searched besides, as shown. */
  without: readonly string[];
  /** Page of the results, from 1. */
  page: number;
}

/** Values that exist, per filter, in the order of the page; an address may have been mistyped. */
export type KnownValues = Record<FilterName, readonly string[]>;

export const noFilters: FilterValues = {
  year: [],
  category: [],
  department: [],
  side: [],
  numbers: [],
  reading: [],
  difficulty: [],
};

const mostWithout = 20;

/** Reads the state from the part of an address after `?`. What cannot be read counts as not given. */
export function parseState(address: string, known: KnownValues): SearchState {
  const parameters = new URLSearchParams(address);
  const chosen = (name: FilterName) => {
    const given = new Set(parameters.getAll(name));
    return known[name].filter((value) => given.has(value));
  };
  const sort = parameters.get('sort');
  const page = parameters.get('page') ?? '';
  return {
    query: parameters.get('q') ?? '',
    filters: mapFilters(chosen),
    sort: sortNames.find((name) => name === sort) ?? 'relevance',
    strict: parameters.get('strict') === '1',
    without: parameters.getAll('without').slice(0, mostWithout),
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  };
}

/** Writes the state as `?q=…`, or the empty string; the same state always gives the same address. */
export function formatState(state: SearchState): string {
  const parameters = new URLSearchParams();
  const query = state.query.trim();
  if (query !== '') {
    parameters.set('q', query);
  }
  for (const name of filterNames) {
    for (const value of state.filters[name]) {
      parameters.append(name, value);
    }
  }
  if (state.sort !== 'relevance') {
    parameters.set('sort', state.sort);
  }
  if (state.strict) {
    parameters.set('strict', '1');
  }
  for (const shown of state.without) {
    parameters.append('without', shown);
  }
  if (state.page > 1) {
    parameters.set('page', String(state.page));
  }
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}

/** Whether any filter narrows the search. */
export function isFiltered({ filters }: Pick<SearchState, 'filters'>): boolean {
  return filterNames.some((name) => filters[name].length > 0);
}

/** Values for every filter. */
export function mapFilters<Value>(of: (name: FilterName) => Value): Record<FilterName, Value> {
  return {
    year: of('year'),
    category: of('category'),
    department: of('department'),
    side: of('side'),
    numbers: of('numbers'),
    reading: of('reading'),
    difficulty: of('difficulty'),
  };
}
