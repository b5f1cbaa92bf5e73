import { ByteReader, ByteWriter } from './bytes.ts';

/*
 * A file of the index: some neighbouring keys with their postings. The keys stand together at the beginning,
 * as they compress best so:
 *
 *   bytes of the key block, the keys joined by line feeds; per key: bytes of its postings; the postings
 */

/** A key with its postings, as bytes. */
export interface Entry {
  key: string;
  postings: Uint8Array;
}

/** A shard by key, in the order of the keys. */
export type Shard = ReadonlyMap<string, Uint8Array>;

// Folding leaves no line feed in a key.
const separator = '\n';

export function writeShard(entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  const keys = new TextEncoder().encode(entries.map(({ key }) => key).join(separator));
  writer.writeNumber(keys.length);
  writer.writeBytes(keys);
  for (const { postings } of entries) {
    writer.writeNumber(postings.length);
  }
  for (const { postings } of entries) {
    writer.writeBytes(postings);
  }
  return writer.take();
}

export function readShard(bytes: Uint8Array): Shard {
  const reader = new ByteReader(bytes);
  const keys = new TextDecoder().decode(reader.readBytes(reader.readNumber())).split(separator);
  const lengths = keys.map(() => reader.readNumber());
  return new Map(keys.map((key, index) => [key, reader.readBytes(lengths[index] ?? 0)]));
}
