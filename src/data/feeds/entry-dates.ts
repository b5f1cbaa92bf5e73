import type { Change, EditionRecord } from '../../domain/edition.ts';

/** Days of an entry, `YYYY-MM-DD`: those of editions, never of a build. */
export interface Dates {
  /** The edition in which it came in. */
  published: string;
  /** The edition that changed it last. */
  updated: string;
}

/**
 * When something came in and was last changed, as the editions know it. What no edition tells of was
 * there from the first one known.
 *
 * @param history Latest first, at least one.
 */
export function datesOf(
  history: readonly EditionRecord[],
  concerns: (change: Change) => boolean,
): Dates & { /** Whether any edition tells of it. */ found: boolean } {
  const told = history.filter(({ changes }) => changes.some(concerns));
  const added = told.filter(({ changes }) =>
    changes.some((change) => change.kind === 'added' && concerns(change)),
  );
  const published = added.at(-1)?.edition.date ?? firstDay(history);
  return { published, updated: told.at(0)?.edition.date ?? published, found: told.length > 0 };
}

function firstDay(history: readonly EditionRecord[]): string {
  const first = history.at(-1);
  if (first === undefined) {
    throw new Error('a history without an edition');
  }
  return (first.previous ?? first.edition).date;
}
