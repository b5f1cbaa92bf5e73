import { ByteWriter } from '../format/bytes.ts';
import type { Directory } from '../format/directory.ts';
import { writePostings } from '../format/postings.ts';
import { type Entry, writeShard } from '../format/shard.ts';
import type { Collected } from './collect.ts';

// A shard is what one look-up costs: small for a small index, larger for a large one, whose files would
// otherwise be too many. In bytes before compression.
const smallest = 3000;
const largest = 16_000;
const aimedCount = 2000;

/** Cuts the keys, in their order, into shards. A frequent key is a shard by itself. */
export function toShards({ occurrences, span }: Collected): {
  files: Uint8Array<ArrayBuffer>[];
  directory: Directory['shards'];
} {
  const entries = toEntries(occurrences.inOrder(), span);
  const total = entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
  const limit = Math.min(largest, Math.max(smallest, Math.ceil(total / aimedCount)));
  const groups = cut(entries, limit);
  const files = groups.map(writeShard);
  return {
    files,
    directory: {
      first: groups.map(([entry]) => entry?.key ?? ''),
      bytes: files.map(({ length }) => length),
    },
  };
}

function toEntries(
  keys: Iterable<{ key: string; occurrences: Uint32Array }>,
  span: number,
): Entry[] {
  const writer = new ByteWriter();
  const entries: Entry[] = [];
  for (const { key, occurrences } of keys) {
    writePostings(writer, occurrences, span);
    entries.push({ key, postings: writer.take() });
  }
  return entries;
}

function cut(entries: readonly Entry[], limit: number): Entry[][] {
  const groups: Entry[][] = [];
  let group: Entry[] = [];
  let size = 0;
  for (const entry of entries) {
    const own = sizeOf(entry);
    if (group.length > 0 && size + own > limit) {
      groups.push(group);
      group = [];
      size = 0;
    }
    group.push(entry);
    size += own;
  }
  return group.length > 0 ? [...groups, group] : groups;
}

// Keys of two 汉字 take six bytes, a line feed, and one for the length.
function sizeOf({ postings }: Entry): number {
  return postings.length + 8;
}
