import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { unzipSync } from 'fflate';
import type { EditionTables } from '../../domain/compare-editions.ts';
import { type Edition, editionSchema } from '../../domain/edition.ts';
import { tableNames } from '../../domain/tables.ts';

const rowsSchema = z.array(
  z.record(
    z.string(),
    z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]),
  ),
);

/**
 * Reads the data of an earlier edition: a folder with its `/data/`, or its `all.zip`. Tables that it
 * did not have yet are left out. Throws when it is no edition of this data.
 *
 * @param path Of the folder or the archive.
 */
export function readEdition(path: string): { edition: Edition; tables: EditionTables } {
  const read = openEdition(path);
  const about = read('edition.json');
  if (about === null) {
    throw new Error(
      `${path}: no edition.json in it. Name a folder with the files of an earlier /data/, or its all.zip.`,
    );
  }
  const { date, hash } = z.object(editionSchema.shape).parse(JSON.parse(about));
  const tables = tableNames.flatMap((name) => {
    const text = read(`${name}.json`);
    return text === null ? [] : [[name, rowsSchema.parse(JSON.parse(text))] as const];
  });
  return { edition: { date, hash }, tables: Object.fromEntries(tables) };
}

/** Text of a file of the edition, or `null` where there is none. */
type ReadText = (name: string) => string | null;

function openEdition(path: string): ReadText {
  if (!existsSync(path)) {
    throw new Error(`${path}: no such file or folder. It is named as the earlier edition.`);
  }
  if (statSync(path).isDirectory()) {
    return (name) => (existsSync(join(path, name)) ? readFileSync(join(path, name), 'utf8') : null);
  }
  const files = unzipSync(readFileSync(path), { filter: ({ name }) => /^[^/]+\.json$/.test(name) });
  return (name) => {
    const bytes = files[name];
    return bytes === undefined ? null : new TextDecoder().decode(bytes);
  };
}
