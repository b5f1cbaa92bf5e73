import { type Directory, indexPaths } from '../format/directory.ts';
import { readPostings } from '../format/postings.ts';
import { readShard, type Shard } from '../format/shard.ts';
import type { RecordTexts } from '../records.ts';
import { Cache } from './cache.ts';
import { type Columns, readColumns } from './columns.ts';
import type { ReadFile } from './files.ts';

/** An index that is open: what is known of all commitments, and files that are read when they are needed. */
export interface IndexReader {
  directory: Directory;
  columns: Columns;
  /** Where keys stand, in the order asked for; nowhere for a key that is not there. */
  occurrences(keys: readonly string[]): Promise<Uint32Array[]>;
  /** All keys from `from` up to, not including, `to`, with where they stand. */
  range(keys: { from: string; to: string }): Promise<[key: string, occurrences: Uint32Array][]>;
  /** Bytes that would have to be read to look a key up; 0 where they are there. */
  cost(key: string): number;
  /** Texts of commitments by number, in the order asked for. */
  texts(records: readonly number[]): Promise<RecordTexts[]>;
  /** A file that holds JSON, kept once it is read. */
  json<Value>(path: string): Promise<Value>;
}

// What is kept of an index of any size: bytes of shards, numbers of decoded postings, other files.
const shardLimit = 8_000_000;
const postingsLimit = 4_000_000;
const fileLimit = 300;

interface Kept<Value> {
  value: Promise<Value>;
  size: number;
}

/** Opens an index. Rejects when its first files could not be read. */
export async function openIndex(readFile: ReadFile): Promise<IndexReader> {
  const [directory, columnBytes] = await Promise.all([
    readJson<Directory>(readFile, indexPaths.directory),
    readFile(indexPaths.columns),
  ]);
  const { first, bytes } = directory.shards;
  const shards = new Cache<number, Kept<Shard>>(shardLimit, ({ size }) => size);
  const postings = new Cache<string, Uint32Array>(postingsLimit, ({ length }) => length + 8);
  const files = new Cache<string, Kept<unknown>>(fileLimit, ({ size }) => size);

  function shard(number: number): Promise<Shard> {
    return keep(shards, number, bytes[number] ?? 0, async () =>
      readShard(await readFile(indexPaths.shard(number))),
    );
  }

  function decode(key: string, from: Shard): Uint32Array {
    const known = postings.get(key);
    if (known !== undefined) {
      return known;
    }
    const own = from.get(key);
    const decoded = own === undefined ? nowhere : readPostings(own, directory.span);
    postings.set(key, decoded);
    return decoded;
  }

  async function json<Value>(path: string): Promise<Value> {
    // A path always holds one kind of value.
    return (await keep(files, path, 1, () => readJson(readFile, path))) as Value;
  }

  return {
    directory,
    columns: readColumns(directory, columnBytes),
    json,
    occurrences: (keys) =>
      Promise.all(
        keys.map(async (key) => postings.get(key) ?? decode(key, await shard(placeOf(first, key)))),
      ),
    async range({ from, to }) {
      const numbers: number[] = [];
      for (let number = placeOf(first, from); (first[number] ?? to) < to; number += 1) {
        numbers.push(number);
      }
      const read = await Promise.all(numbers.map(shard));
      return read.flatMap((each) =>
        [...each.keys()]
          .filter((key) => key >= from && key < to)
          .map((key): [string, Uint32Array] => [key, decode(key, each)]),
      );
    },
    cost(key) {
      const number = placeOf(first, key);
      return shards.get(number) === undefined ? (bytes[number] ?? 0) : 0;
    },
    texts: (records) =>
      Promise.all(
        records.map(async (record) => {
          const file = Math.floor(record / directory.textsPerFile);
          const own = (await json<RecordTexts[]>(indexPaths.texts(file)))[
            record % directory.textsPerFile
          ];
          if (own === undefined) {
            throw new Error(`search index: no texts of commitment ${record}`);
          }
          return own;
        }),
      ),
  };
}

const nowhere = new Uint32Array(0);

/** Number of the shard that holds a key if any does: the last that begins at or before it. */
function placeOf(first: readonly string[], key: string): number {
  let low = 0;
  let high = first.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((first[middle] ?? '') <= key) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

/** The value kept under a key, or one that is read now; what failed is read again the next time. */
function keep<Key, Value>(
  cache: Cache<Key, Kept<Value>>,
  key: Key,
  size: number,
  read: () => Promise<Value>,
): Promise<Value> {
  const known = cache.get(key);
  if (known !== undefined) {
    return known.value;
  }
  const kept = { value: read(), size };
  cache.set(key, kept);
  kept.value.catch(() => {
    if (cache.get(key) === kept) {
      cache.delete(key);
    }
  });
  return kept.value;
}

async function readJson<Value>(readFile: ReadFile, path: string): Promise<Value> {
  return JSON.parse(new TextDecoder().decode(await readFile(path)));
}
