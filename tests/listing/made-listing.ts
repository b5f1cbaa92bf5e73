import { buildListing } from '../../src/listing/build-listing.ts';
import type { ListingDefinition, Row } from '../../src/listing/listing.ts';
import { type FindWords, openListing } from '../../src/listing/open-listing.ts';

/** A listing held in memory, and the names of the files that were read of it. */
export function openInMemory<Own extends Row>(
  definition: ListingDefinition<Own>,
  rows: readonly Own[],
  find: FindWords = async () => null,
) {
  const { place, files } = buildListing(definition, rows);
  const bytes = new Map(files.map((file) => [file.name, file.bytes]));
  const asked: string[] = [];
  const readFile = async (name: string) => {
    asked.push(name);
    const found = bytes.get(name);
    if (found === undefined) {
      throw new Error(`no file ${name}`);
    }
    return found;
  };
  return { listing: openListing(definition, place, readFile, find), place, bytes, asked };
}
