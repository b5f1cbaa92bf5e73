import { createHash } from 'node:crypto';
import { gzipSync } from 'fflate';
import { type ListedCommitment, toListedCommitments } from './domain/listed-commitments.ts';
import { type ShownTarget, toShownTargets } from './domain/listed-targets.ts';
import { link } from './links.ts';
import { buildListing } from './listing/build-listing.ts';
import { defineCommitments, defineTargets } from './listing/definitions.ts';
import type { ListingDefinition, ListingPlace, ListingShape, Row } from './listing/listing.ts';
import { getPortal } from './queries.ts';

/** A listing with its rows and its files. */
export interface BuiltListing<Own extends Row = Row> extends ListingPlace {
  shape: ListingShape;
  all: readonly Own[];
  /** Names the content: files of another content stand in another folder. */
  version: string;
  /** Compressed, by their names. */
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/** The listings by their names. */
export interface Listings {
  targets: BuiltListing<ShownTarget>;
  commitments: BuiltListing<ListedCommitment>;
}

let listings: Promise<Listings> | undefined;

/** All listings, made once per build. */
export function getListings(): Promise<Listings> {
  listings ??= build();
  return listings;
}

/** Where the files of a listing stand, from the site's root. */
export function listingFolder({ shape, version }: BuiltListing): string {
  return `/tables/${shape.name}/${version}/`;
}

async function build(): Promise<Listings> {
  const portal = await getPortal();
  const orders = {
    departments: portal.departments.map(({ id }) => id),
    categories: portal.categories.map(({ id }) => id),
  };
  const source = { ...portal, link };
  const targets = toShownTargets(source);
  const commitments = toListedCommitments(source);
  return {
    targets: toListing(defineTargets(orders, targets), targets),
    commitments: toListing(defineCommitments(orders), commitments),
  };
}

function toListing<Own extends Row>(
  definition: ListingDefinition<Own>,
  all: readonly Own[],
): BuiltListing<Own> {
  const { place, files } = buildListing(definition, all);
  const hash = createHash('sha256');
  for (const { name, bytes } of files) {
    hash.update(name).update(bytes);
  }
  return {
    ...place,
    shape: definition,
    all,
    version: hash.digest('hex').slice(0, 12),
    // The packer is script: a system's zlib differs by version and processor.
    files: new Map(
      files.map(({ name, bytes }) => [name, new Uint8Array(gzipSync(bytes, { mtime: 0 }))]),
    ),
  };
}
