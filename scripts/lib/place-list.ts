import { addresses } from '../../src/domain/address.ts';
import type { Commitment } from '../../src/domain/commitment.ts';
import { numberQuantities } from '../../src/domain/quantity/numbered.ts';
import {
  formatPlace,
  type PublishedPlace,
  type PublishedPlaces,
} from '../../src/domain/quantity/published-places.ts';

/**
 * The lines of `content/places.txt` after this build: what was published keeps its number, what is new is
 * added, and what is no longer read as a number is marked as gone, so that nothing else gets its number.
 */
export function listPlaces(
  commitments: readonly Commitment[],
  published: PublishedPlaces,
): string[] {
  const pages = new Map(published);
  for (const commitment of commitments) {
    const current = placesNow(commitment);
    const numbers = new Set(current.map(({ no }) => no));
    const gone = commitment.places
      .filter(({ no }) => !numbers.has(no))
      .map((place) => ({ ...place, gone: true }));
    pages.set(addresses.commitment(commitment.id), [...current, ...gone]);
  }
  return [...pages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([page, places]) =>
      places.toSorted((a, b) => a.no - b.no).map((place) => formatPlace(page, place)),
    );
}

/** The places that a commitment's page has now. */
function placesNow(commitment: Commitment): PublishedPlace[] {
  return numberQuantities(commitment).map(({ no, side, field, quantity }) => ({
    no,
    side,
    field,
    start: quantity.start,
    end: quantity.end,
    gone: false,
    quote: quantity.quote,
  }));
}
