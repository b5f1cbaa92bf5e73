import { type FilterName, filterNames } from './facets.ts';

/** Everything the search page shows, as it stands in its address. */
export interface SearchState {
  /** As typed. */
  query: string;
  /** Chosen value of each filter, or `null`. */
  filters: Record<FilterName, string | null>;
  /** Page of the results, from 1. */
  page: number;
}

/** Values that exist, per filter; an address may have been mistyped. */
export type KnownValues = Record<FilterName, ReadonlySet<string>>;

/** Reads the state from the part of an address after `?`. What cannot be read counts as not given. */
export function parseState(address: string, known: KnownValues): SearchState {
  const parameters = new URLSearchParams(address);
  const filterOf = (name: FilterName) => {
    const value = parameters.get(name);
    return value !== null && known[name].has(value) ? value : null;
  };
  const page = parameters.get('page') ?? '';
  return {
    query: parameters.get('q') ?? '',
    filters: {
      year: filterOf('year'),
      category: filterOf('category'),
      department: filterOf('department'),
    },
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
    const value = state.filters[name];
    if (value !== null) {
      parameters.set(name, value);
    }
  }
  if (state.page > 1) {
    parameters.set('page', String(state.page));
  }
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}
