import type { ReadFile } from '../../listing/open-listing.ts';

/**
 * Reads the files of a listing from the folder in which its build has put them.
 *
 * @param folder Address of the folder, with a trailing slash.
 */
export function readFrom(folder: URL): ReadFile {
  return async (name) => {
    const address = new URL(`${name}.bin`, folder);
    const response = await fetch(address);
    if (!response.ok) {
      throw new Error(`${address.pathname}: ${response.status}`);
    }
    return inflate(new Uint8Array(await response.arrayBuffer()));
  };
}

/** Files are stored compressed; a host may have decoded them already, which their first bytes tell. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) {
    return bytes;
  }
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}
