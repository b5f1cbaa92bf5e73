import { createHash } from 'node:crypto';
import type { SourceDocument } from '../domain/document.ts';

/**
 * The bytes of a document as it was published. Throws when its lines do not make up that file: a copy
 * that is not the published one would be worse than none.
 */
export function documentBytes({ id, lines, sha256 }: SourceDocument): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const actual = createHash('sha256').update(bytes).digest('hex');
  if (actual !== sha256) {
    throw new Error(
      `/documents/${id}.txt: the lines do not make up the document (found sha256 ${actual}; expected ${sha256}). Run "npm run ingest".`,
    );
  }
  return bytes;
}
