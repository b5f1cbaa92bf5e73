import { indexFormat, type Latest } from '../format/directory.ts';
import { inflate } from './inflate.ts';

/** Reads a file of an index by its path. Rejects when it could not be read. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/**
 * Finds the index that a build has put into a folder, and how to read its files.
 *
 * @param folder Address of the folder, with a trailing slash.
 */
export async function openFolder(folder: URL): Promise<ReadFile> {
  // Everything else never changes under its name.
  const response = await fetchOrThrow(new URL('latest.json', folder), { cache: 'no-cache' });
  const latest: Latest = await response.json();
  if (latest.format !== indexFormat) {
    throw new Error(
      `search index: its form is ${latest.format}, this engine reads ${indexFormat}; load the page again`,
    );
  }
  return async (path) => {
    const file = await fetchOrThrow(new URL(`${latest.folder}/${path}`, folder));
    return inflate(new Uint8Array(await file.arrayBuffer()));
  };
}

async function fetchOrThrow(address: URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(address, init);
  if (!response.ok) {
    throw new Error(`${address.pathname}: ${response.status}`);
  }
  return response;
}
