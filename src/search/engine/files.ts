import { indexFormat, type Latest } from '../format/directory.ts';

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

/** Files are stored compressed; a host may have decoded them already, which their first bytes tell. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) {
    return bytes;
  }
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}
