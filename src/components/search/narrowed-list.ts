import { search as words } from '../../i18n/zh/search.ts';
import type { SearchState } from '../../search/address-state.ts';
import { type FilterName, filterNames } from '../../search/facets.ts';
import { element } from '../element.ts';
import { addressOf } from './state-links.ts';

/** The chosen filters, each a link that takes it away: on a phone the filters themselves are behind a door. */
export function narrowedItems(
  state: SearchState,
  nameOf: (filter: FilterName, value: string) => string,
): HTMLLIElement[] {
  return filterNames.flatMap((filter) =>
    state.filters[filter].map((value) => {
      const names = [words.filterNames[filter], nameOf(filter, value)] as const;
      const values = state.filters[filter].filter((other) => other !== value);
      const next = { ...state, filters: { ...state.filters, [filter]: values }, page: 1 };
      const link = element(
        'a',
        { href: addressOf(next), 'data-in-page': '', 'aria-label': words.widen(...names) },
        words.narrowedTo(...names),
      );
      return element('li', {}, link);
    }),
  );
}
