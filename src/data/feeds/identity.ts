import { createHash } from 'node:crypto';

// Chosen once, at random, for all portals made with this generator.
const namespace = '6f1d2f0e-3b57-4c8e-9a55-0d9a1c6be2a7';

/** A lasting identity made from a name, as a URN: a UUID of version 5 (RFC 9562). */
export function formatIdentity(name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
