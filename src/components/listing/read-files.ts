import type { ReadFile } from '../../listing/open-listing.ts';
import { inflate } from '../../search/engine/inflate.ts';

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
