import { readdirSync, readFileSync } from 'node:fs';
import { type StatementsFile, statementsFileSchema } from '../../src/domain/statement.ts';

const folder = new URL('../../content/statements/', import.meta.url);

/** What the documents say, one by one, as it is committed. */
export function readStatements(): StatementsFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) =>
      statementsFileSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))),
    );
}
