/**
 * Decompresses a file; a host may have decoded it already, which its first bytes tell.
 *
 * @throws `NotSupportedError` in a browser that cannot: trying again is of no use there.
 */
export async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) {
    return bytes;
  }
  if (typeof DecompressionStream === 'undefined') {
    throw new DOMException('no DecompressionStream', 'NotSupportedError');
  }
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}

/** Whether something failed because the browser is too old. */
export function isTooOld(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotSupportedError';
}
