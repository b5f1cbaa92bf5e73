import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { toIndexFiles } from '../search/build/index-files.ts';
import { indexFormat, type Latest } from '../search/format/directory.ts';
import type { SearchData } from '../search/records.ts';

/** A file to be written, its path below `search/`. */
export interface SearchFile {
  path: string;
  bytes: Uint8Array;
}

/**
 * Everything the search loads, compressed, in a folder named by its content, and the one file that points to it.
 * A page of an older build never reads files of a newer one.
 */
export function toSearchFiles(data: SearchData): SearchFile[] {
  const files = toIndexFiles(data).map(({ path, bytes }) => ({ path, bytes: compress(bytes) }));
  const folder = hashOf(files);
  const latest: Latest = { format: indexFormat, folder };
  return [
    { path: 'latest.json', bytes: new TextEncoder().encode(JSON.stringify(latest)) },
    ...files.map(({ path, bytes }) => ({ path: `${folder}/${path}`, bytes })),
  ];
}

/** Node's gzip writes no time: the same bytes give the same bytes. */
function compress(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: 9 });
}

function hashOf(files: readonly SearchFile[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of files) {
    hash.update(`${path} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex').slice(0, 12);
}
