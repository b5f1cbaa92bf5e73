import { createHash } from 'node:crypto';
import { compareEditions, type EditionTables } from '../../domain/compare-editions.ts';
import {
  type Edition,
  type EditionRecord,
  editionRecordSchema,
  formatEdition,
} from '../../domain/edition.ts';
import { formatTable, type Table } from '../../domain/tables.ts';

/** What is known of earlier editions. */
export interface EditionHistory {
  /** The editions that were recorded, in any order. */
  records: readonly EditionRecord[];
  /** An earlier edition to compare this one with, or `null`. */
  previous: { edition: Edition; tables: EditionTables } | null;
}

/** SHA-256 over the JSON tables in their order. */
export function hashTables(tables: readonly Table[]): string {
  const hash = createHash('sha256');
  for (const table of tables) {
    hash.update(formatTable(table, 'json'));
  }
  return hash.digest('hex');
}

/**
 * This edition, then those before it. What was recorded for an edition counts; else it is compared
 * with the one at hand, if there is one.
 */
export function toHistory(edition: Edition, tables: readonly Table[], known: EditionHistory) {
  const earlier = known.records
    .map((record) => editionRecordSchema.parse(record))
    .sort((a, b) => (formatEdition(a.edition) < formatEdition(b.edition) ? 1 : -1));
  const label = formatEdition(edition);
  const recorded = earlier.find((record) => formatEdition(record.edition) === label);
  const { previous } = known;
  const compared =
    previous === null || formatEdition(previous.edition) === label
      ? { edition, previous: null, changes: [] }
      : {
          edition,
          previous: previous.edition,
          changes: compareEditions(previous.tables, toEditionTables(tables)),
        };
  return [recorded ?? compared, ...earlier.filter((record) => record !== recorded)];
}

/** The rows of tables by name, as editions are compared. */
export function toEditionTables(tables: readonly Table[]): EditionTables {
  return Object.fromEntries(tables.map(({ name, rows }) => [name, rows]));
}

/** The record of the edition itself: the first of its history. */
export function currentOf([current]: readonly EditionRecord[]): EditionRecord {
  if (current === undefined) {
    throw new Error('an edition without a record of itself');
  }
  return current;
}
