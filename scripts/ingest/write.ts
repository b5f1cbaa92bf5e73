import type { z } from 'astro/zod';
import {
  type ComparisonsFile,
  comparisonsFileSchema,
} from '../../src/domain/comparison/comparison.ts';
import { type SourceDocument, sourceDocumentSchema } from '../../src/domain/document.ts';
import type { Message } from '../../src/domain/message.ts';
import { type StatementsFile, statementsFileSchema } from '../../src/domain/statement.ts';
import { type Effects, readText } from '../lib/effects.ts';
import { describeIssues } from './schema-faults.ts';

const folders = ['content/documents', 'content/statements', 'content/comparisons'] as const;

/** A generated file and its text. */
export interface GeneratedFile {
  path: string;
  text: string;
}

/** Everything that the conversion makes. */
export interface Generated {
  documents: readonly SourceDocument[];
  statements: readonly StatementsFile[];
  comparisons: readonly ComparisonsFile[];
}

/** The generated files, each held against its schema on the way out. */
export function generateFiles({ documents, statements, comparisons }: Generated): {
  files: GeneratedFile[];
  messages: Message[];
} {
  const outputs = [
    ...documents.map((value) =>
      output(`content/documents/${value.id}.json`, value, sourceDocumentSchema),
    ),
    ...statements.map((value) =>
      output(`content/statements/${value.id}.json`, value, statementsFileSchema),
    ),
    ...comparisons.map((value) =>
      output(`content/comparisons/${value.year}.json`, value, comparisonsFileSchema),
    ),
  ];
  return {
    files: outputs.flatMap(({ file }) => file ?? []),
    messages: outputs.flatMap(({ messages }) => messages),
  };
}

function output(path: string, value: unknown, schema: z.ZodType) {
  const checked = schema.safeParse(value);
  if (checked.success) {
    return { file: { path, text: formatJson(value) }, messages: [] };
  }
  const faults = describeIssues(checked.error, { schema, value, explained: 'src/domain' });
  return {
    file: null,
    messages: faults.map(
      ({ reason, actual, expected }): Message => ({
        rule: 'generated',
        level: 'error',
        place: { document: path, line: null },
        reason,
        actual,
        expected,
        tip: 'The conversion made this itself: mend the step that did, or report it.',
      }),
    ),
  };
}

/**
 * JSON with one record to a line where it is small, so that a diff shows what changed: objects and
 * arrays that fit into 100 characters stand on one line, others are broken.
 */
function formatJson(value: unknown): string {
  return `${format(value, '')}\n`;
}

function format(value: unknown, indent: string): string {
  const flat = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || flat.length + indent.length <= 100) {
    return flat;
  }
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const parts = Array.isArray(value)
    ? value.map((item) => format(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${format(item, inner)}`);
  return `${open}\n${parts.map((part) => `${inner}${part}`).join(',\n')}\n${indent}${close}`;
}

/** Writes the files, and deletes generated files of documents that are no more. */
export function writeFiles(effects: Effects, files: readonly GeneratedFile[]): void {
  for (const { path, text } of files) {
    if (readText(effects, path) !== text) {
      effects.writeText(path, text);
    }
  }
  for (const path of strayFiles(effects, files)) {
    effects.remove(path);
  }
}

/** Holds what is in `content/` against what would be written. */
export function checkFiles(effects: Effects, files: readonly GeneratedFile[]): Message[] {
  const stale = files.filter(({ path, text }) => readText(effects, path) !== text);
  const differences = [
    ...stale.map(({ path }) => ({
      path,
      actual: readText(effects, path) === null ? 'no file' : 'other content',
    })),
    ...strayFiles(effects, files).map((path) => ({ path, actual: 'a file of no document' })),
  ];
  return differences.map(({ path, actual }) => ({
    rule: 'stale-content',
    level: 'error',
    place: { document: path, line: null },
    reason: 'the generated content is not what the seeds give',
    actual,
    expected: 'what "npm run ingest" writes',
    tip: 'Run "npm run ingest" and commit the result with its cause.',
  }));
}

function strayFiles(effects: Pick<Effects, 'list'>, files: readonly GeneratedFile[]): string[] {
  const known = new Set(files.map(({ path }) => path));
  return folders
    .flatMap((folder) => effects.list(folder).map((name) => `${folder}/${name}`))
    .filter((path) => !known.has(path));
}
