import type { ListingState } from '../../listing/address-state.ts';

// The largest first; of words, the first in their order.
const startsDescending: readonly string[] = ['value', 'difficulty', 'targets'];

/** First the order in which a column is mostly read, then the other one, then none. */
export function nextSort(sort: ListingState['sort'], column: string): ListingState['sort'] {
  const first = startsDescending.includes(column);
  if (sort?.column !== column) {
    return { column, descending: first };
  }
  return sort.descending === first ? { column, descending: !first } : null;
}
