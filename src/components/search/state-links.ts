import { addresses } from '../../domain/address.ts';
import { link } from '../../links.ts';
import { formatState, type SearchState } from '../../search/address-state.ts';

/** Address of the search page in a state. */
export function addressOf(state: SearchState): string {
  return `${link(addresses.search)}${formatState(state)}`;
}
