import { type SourceDocument, sourceDocumentSchema } from '../../src/domain/document.ts';
import { type StatementsFile, statementsFileSchema } from '../../src/domain/statement.ts';
import type { Effects } from './effects.ts';
import { readText } from './effects.ts';

type Reader = Pick<Effects, 'list' | 'readBytes'>;

/** What the conversion wrote, read back and validated. Throws on a file that its schema refuses. */
export function readContent(effects: Reader): {
  documents: SourceDocument[];
  statements: StatementsFile[];
} {
  return {
    documents: readFolder(effects, 'content/documents', (json) => sourceDocumentSchema.parse(json)),
    statements: readFolder(effects, 'content/statements', (json) =>
      statementsFileSchema.parse(json),
    ),
  };
}

function readFolder<Value>(
  effects: Reader,
  folder: string,
  parse: (json: unknown) => Value,
): Value[] {
  return effects
    .list(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => parse(JSON.parse(readText(effects, `${folder}/${name}`) ?? '')));
}
