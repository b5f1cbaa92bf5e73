import { addresses } from '../address.ts';
import type { Redirect } from '../redirect.ts';

/*
 * `content/places.txt`: every number in a sentence that has ever had an address, one to a line, e.g.
 * `/commitments/2022/health/4/#q2 target text 39-43 3.2个`. A number keeps its address when more numbers are
 * read before it or fewer, and when the target of an outcome is found later. What is no longer read as a
 * number is `gone`, and its address is never given to another.
 */

/** A number in a sentence, as it was published. */
export interface PublishedPlace {
  /** The number in its address, `#q2`. */
  no: number;
  side: 'target' | 'outcome';
  field: 'title' | 'text';
  /** Where it stood in that text, UTF-16 offsets. */
  start: number;
  end: number;
  /** Whether it is no longer read as a number. */
  gone: boolean;
  quote: string;
}

/** All published places, by the address of their page. */
export type PublishedPlaces = ReadonlyMap<string, readonly PublishedPlace[]>;

const linePattern =
  /^(\/commitments\/\S+\/)#q(\d+) (target|outcome) (title|text) (\d+)-(\d+)( gone)? (.+)$/;

/**
 * Reads the list. Places of a page that has moved are those of the page it leads to. Throws on a line
 * that is none.
 */
export function parsePlaces(text: string, redirects: readonly Redirect[] = []): PublishedPlaces {
  const moved = new Map(redirects.map(({ from, to }) => [from, to]));
  const places = new Map<string, PublishedPlace[]>();
  for (const line of text.split('\n').filter((each) => each !== '')) {
    const [, page, no, side, field, start, end, gone, quote] = linePattern.exec(line) ?? [];
    if (page === undefined || quote === undefined) {
      throw new Error(
        `content/places.txt: not a place, found "${line}", expected e.g. "/commitments/2022/health/4/#q2 target text 39-43 3.2个".`,
      );
    }
    const address = moved.get(page) ?? page;
    const own = places.get(address) ?? [];
    places.set(address, own);
    own.push({
      no: Number(no),
      side: side === 'target' ? 'target' : 'outcome',
      field: field === 'title' ? 'title' : 'text',
      start: Number(start),
      end: Number(end),
      gone: gone !== undefined,
      quote,
    });
  }
  return places;
}

/** Writes a place of a page as a line of the list. */
export function formatPlace(page: string, place: PublishedPlace): string {
  const { no, side, field, start, end, gone, quote } = place;
  return `${page}#q${no} ${side} ${field} ${start}-${end}${gone ? ' gone' : ''} ${quote.replace(/\s+/g, ' ')}`;
}

/** The places of a commitment that were published. */
export function placesOfCommitment(places: PublishedPlaces, id: string): readonly PublishedPlace[] {
  return places.get(addresses.commitment(id)) ?? [];
}
