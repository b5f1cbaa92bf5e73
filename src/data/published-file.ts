import { createHash } from 'node:crypto';
import type { WholeFormat } from '../domain/file-addresses.ts';
import type { DescribedFile } from './descriptions/described-data.ts';

/** A file that the portal publishes besides its pages. */
export interface PublishedFile {
  /** Address from the site's root. */
  address: string;
  mediaType: string;
  /** Makes the file, once: what is asked for again is kept. */
  read: () => Uint8Array<ArrayBuffer>;
}

/** The files that hold all tables, published. */
export type WholePublished = Record<WholeFormat, PublishedFile>;

/** Media types by the ending of a name. */
const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  zip: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  sqlite: 'application/vnd.sqlite3',
} as const;

/** The endings that published files have. */
export const fileEndings = Object.keys(mediaTypes);

/** A file whose content is made when it is first asked for. Throws on a name of an unknown type. */
export function publishFile(
  address: string,
  make: () => string | Uint8Array<ArrayBuffer>,
): PublishedFile {
  let bytes: Uint8Array<ArrayBuffer> | undefined;
  return {
    address,
    mediaType: mediaTypeOf(address),
    read: () => {
      bytes ??= toBytes(make());
      return bytes;
    },
  };
}

/** A file that holds a value as JSON, laid out for people. */
export function publishJson(address: string, make: () => object): PublishedFile {
  return publishFile(address, () => `${JSON.stringify(make(), null, 2)}\n`);
}

/** Size and hash of a file. */
export function describeFile({ address, read }: PublishedFile): DescribedFile {
  const bytes = read();
  return {
    address,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

function mediaTypeOf(address: string): string {
  const ending = address.slice(address.lastIndexOf('.') + 1);
  const found = Object.entries(mediaTypes).find(([name]) => name === ending);
  if (found === undefined) {
    throw new Error(`${address}: no media type is known for "${ending}"`);
  }
  return found[1];
}

function toBytes(content: string | Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
