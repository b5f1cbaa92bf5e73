import { addresses } from '../../src/domain/address.ts';
import type { Commitment } from '../../src/domain/commitment.ts';
import { numberQuantities } from '../../src/domain/quantity/numbered.ts';
import type { BuiltSite } from '../lib/built-site.ts';
import type { Check, Finding } from './check.ts';

/** What the numbers in sentences are held against. */
export interface PlaceContext {
  site: BuiltSite;
  commitments: readonly Commitment[];
}

/**
 * Every number in a sentence stands at its own address on its page. One that is not on the list yet, or
 * that is listed and no longer read, is a warning: the list has to say so before it is published.
 */
export const publishedPlaces: Check<PlaceContext> = {
  name: 'published-places',
  check: ({ site, commitments }) => {
    const pages = new Map(site.pages.map((page) => [page.address, page]));
    return commitments.flatMap((commitment) => {
      const page = addresses.commitment(commitment.id);
      const ids = new Set(pages.get(page)?.elements.map(({ attributes }) => attributes.get('id')));
      return [
        ...numberQuantities(commitment)
          .filter(({ no }) => !ids.has(`q${no}`))
          .map(({ no, quantity }) => missingFinding(`${page}#q${no}`, quantity.quote)),
        ...listFaults(commitment, page),
      ];
    });
  },
  exceptions: [],
};

function missingFinding(place: string, quote: string): Finding {
  return {
    place: { document: place, line: null },
    reason: 'a number has no place on its page',
    actual: 'nothing',
    expected: quote,
    tip: 'See src/prose/mark-quantities.ts.',
  };
}

function listFaults(commitment: Commitment, page: string): Finding[] {
  const now = new Set(numberQuantities(commitment).map(({ no }) => no));
  const listed = new Map(commitment.places.map((place) => [place.no, place]));
  const added = [...now].filter((no) => listed.get(no)?.gone !== false);
  const gone = commitment.places.filter((place) => !place.gone && !now.has(place.no));
  return [
    ...added.map((no) => listFinding(`${page}#q${no}`, 'a new number', 'its line')),
    ...gone.map(({ no, quote }) =>
      listFinding(`${page}#q${no}`, `no number (was ${quote})`, 'its line, marked as gone'),
    ),
  ];
}

function listFinding(place: string, actual: string, expected: string): Finding {
  return {
    place: { document: place, line: null },
    reason: 'the list of published numbers is not up to date',
    actual,
    expected: `${expected} in content/places.txt`,
    tip: 'Run "npm run verify -- --list-addresses" and commit the list.',
    level: 'warning',
  };
}
