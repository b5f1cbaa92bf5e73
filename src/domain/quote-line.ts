import type { SourceDocument } from './document.ts';
import type { CommitmentId } from './identity.ts';

/** Where a character of a statement stands: whose statement, which field of it, which offset. */
export interface CharacterPlace {
  commitment: CommitmentId;
  field: 'title' | 'text';
  /** UTF-16 offset into the field. */
  offset: number;
}

/**
 * The line of the document on which a character of a title or text is printed. The joined text of a
 * field is the document's runs of it, one after the other, so an offset leads back to its run.
 * Throws where the document prints no such character.
 */
export function lineOfCharacter(
  document: Pick<SourceDocument, 'id' | 'spans'>,
  { commitment, field, offset }: CharacterPlace,
): number {
  let passed = 0;
  for (const span of document.spans) {
    if (span.commitment === commitment && span.usage === field) {
      passed += span.end - span.start;
      if (offset < passed) {
        return span.line;
      }
    }
  }
  throw new Error(
    `${document.id}: the ${field} of ${commitment} has no character ${offset}, it has ${passed}.`,
  );
}
