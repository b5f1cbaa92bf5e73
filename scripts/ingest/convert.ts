import type { DocumentEntry, SourceDocument } from '../../src/domain/document.ts';
import type { Message, StepResult } from '../../src/domain/message.ts';
import type { StatementsFile } from '../../src/domain/statement.ts';
import { accountForCharacters } from './account.ts';
import { attribute } from './attribute.ts';
import type { Register } from './attribution.ts';
import type { RawDocument } from './fragment.ts';
import { readTable } from './layouts/table.ts';
import { readTornColumns } from './layouts/torn-columns.ts';
import { readDocument } from './read.ts';

/** What a document becomes. */
export interface Converted {
  document: SourceDocument;
  statements: StatementsFile;
}

/** First key of every generated file. */
export const generated = 'Made from seeds/ by "npm run ingest": do not edit.';

/** Converts one document. Yields `null` where it could not be read at all. */
export function convertDocument(
  entry: DocumentEntry,
  bytes: Uint8Array | null,
  register: Register,
): StepResult<Converted | null> {
  const read = readDocument(entry, bytes);
  if (read.value === null) {
    return { value: null, messages: read.messages };
  }
  const lines = read.value;
  const raw = readLayout(entry, lines, register);
  const partial = raw.messages.some(({ level }) => level === 'error');
  const attributed = attribute(entry, raw.value, register, partial);
  const { blocks, spans } = attributed.value;
  const messages: Message[] = [...read.messages, ...raw.messages, ...attributed.messages];
  const faulty = messages.some((message) => message.level === 'error');
  messages.push(...accountForCharacters(entry.id, lines, spans, faulty));
  const { id, file, sha256, year, kind, layout, title, issuer, published, caveats } = entry;
  return {
    value: {
      document: {
        generated,
        id,
        file,
        sha256,
        year,
        kind,
        layout,
        title,
        issuer,
        published,
        caveats,
        lines,
        spans,
      },
      statements: { generated, id, year, kind, blocks },
    },
    messages,
  };
}

function readLayout(
  entry: DocumentEntry,
  lines: readonly string[],
  register: Register,
): StepResult<RawDocument> {
  switch (entry.layout) {
    case 'table':
      return readTable(entry.id, lines);
    case 'torn-columns':
      return readTornColumns(entry.id, lines, {
        categories: register.categories.map(({ name }) => name),
        departments: register.departments.flatMap(({ name, printed_as }) => [name, ...printed_as]),
      });
    default:
      return entry.layout satisfies never;
  }
}
