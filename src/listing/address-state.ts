import type { ListingShape } from './listing.ts';

/** Everything that a listing shows, as it stands in its address. */
export interface ListingState {
  /** Words to be found, as typed. */
  query: string;
  /** What is asked of each filter, by its name; a filter that asks nothing is left out. */
  filters: Readonly<Record<string, string>>;
  /** `null` for the order in which rows come. */
  sort: { column: string; descending: boolean } | null;
  /** From 1. */
  page: number;
}

/** A listing as it is without being asked anything. */
export const plainState: ListingState = { query: '', filters: {}, sort: null, page: 1 };

/** Reads the state from the part of an address after `?`. What cannot be read counts as not given. */
export function parseListingState(
  address: string,
  { filters, sortable }: Pick<ListingShape, 'filters' | 'sortable'>,
): ListingState {
  const parameters = new URLSearchParams(address);
  const asked = filters.flatMap(({ name, test }) => {
    const value = (parameters.get(name) ?? '').trim();
    const isNumber = test === 'at-least' || test === 'at-most';
    return value === '' || (isNumber && !Number.isFinite(Number(value))) ? [] : [[name, value]];
  });
  const sort = parameters.get('sort') ?? '';
  const column = sort.replace(/^-/, '');
  const page = parameters.get('page') ?? '';
  return {
    query: parameters.get('q') ?? '',
    filters: Object.fromEntries(asked),
    sort: sortable.includes(column) ? { column, descending: sort.startsWith('-') } : null,
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  };
}

/** Writes the state as `?q=…&sort=-value`, or the empty string; the same state always gives the same address. */
export function formatListingState(
  { query, filters, sort, page }: ListingState,
  shape: Pick<ListingShape, 'filters'>,
): string {
  const parameters = new URLSearchParams();
  const words = query.trim();
  if (words !== '') {
    parameters.set('q', words);
  }
  for (const { name } of shape.filters) {
    const value = filters[name];
    if (value !== undefined) {
      parameters.set(name, value);
    }
  }
  if (sort !== null) {
    parameters.set('sort', `${sort.descending ? '-' : ''}${sort.column}`);
  }
  if (page > 1) {
    parameters.set('page', String(page));
  }
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}

/** Whether a state asks for nothing but, at most, another page. */
export function isPlain({ query, filters, sort }: ListingState): boolean {
  return query.trim() === '' && Object.keys(filters).length === 0 && sort === null;
}
