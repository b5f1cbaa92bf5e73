import { type PublishedPlaces, parsePlaces } from './domain/quantity/published-places.ts';
import { getRedirects } from './redirects.ts';

/** The numbers in sentences that have an address since they were published; there may be none. */
export function readPlaces(): PublishedPlaces {
  const files = import.meta.glob<string>('../content/places.txt', {
    eager: true,
    query: '?raw',
    import: 'default',
  });
  return parsePlaces(files['../content/places.txt'] ?? '', getRedirects());
}
