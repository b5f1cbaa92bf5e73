import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type EditionRecord,
  editionRecordSchema,
  formatEdition,
} from '../../src/domain/edition.ts';

const folder = 'content/editions';

/** The editions that were recorded, oldest first. Throws on a file that its schema refuses. */
export function readEditionRecords(root: string): EditionRecord[] {
  return listRecords(root)
    .map((name) => readRecord(join(root, folder, name)))
    .sort((a, b) => (formatEdition(a.edition) < formatEdition(b.edition) ? -1 : 1));
}

/** What a build says of its own edition: `data/changes.json`. */
export function readBuiltEdition(dist: string): EditionRecord {
  return readRecord(join(dist, 'data/changes.json'));
}

/** Where an edition is recorded, below the root of the project. */
export function editionRecordPath({ edition }: EditionRecord): string {
  return `${folder}/${formatEdition(edition)}.json`;
}

function listRecords(root: string): string[] {
  try {
    return readdirSync(join(root, folder)).filter((name) => name.endsWith('.json'));
  } catch {
    // No edition has been recorded yet.
    return [];
  }
}

function readRecord(path: string): EditionRecord {
  const result = editionRecordSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!result.success) {
    throw new Error(`${path}: ${result.error.message}`);
  }
  return result.data;
}
