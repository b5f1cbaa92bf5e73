import type { z } from 'astro/zod';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Message, Place } from '../../src/domain/message.ts';
import { type Effects, readText } from '../lib/effects.ts';
import { describeIssues } from './schema-faults.ts';

/** An authored file: where it stands, its schema, and the module that says what each field means. */
export interface AuthoredFile<Schema extends z.ZodType> {
  path: string;
  schema: Schema;
  /** Path of the module that holds the schema. */
  explained: string;
}

/** The line of a field of an authored file, 1-based, or `null` where it cannot be told. */
export type LineOf = (path: string, at: readonly PropertyKey[]) => number | null;

/** Lines of files that are not known. */
export const noLines: LineOf = () => null;

/** Finds lines in the files as they are now. */
export function findLines(effects: Pick<Effects, 'readBytes'>): LineOf {
  return (path, at) => {
    const lineCounter = new LineCounter();
    const text = readText(effects, path);
    return text === null
      ? null
      : placeOf(path, parseDocument(text, { lineCounter }), lineCounter, at).line;
  };
}

/** Reads a YAML file by its schema; every fault in it becomes a message with its line. */
export function readYaml<Schema extends z.ZodType>(
  effects: Pick<Effects, 'readBytes'>,
  { path, schema, explained }: AuthoredFile<Schema>,
  messages: Message[],
): z.infer<Schema> | null {
  const text = readText(effects, path);
  if (text === null) {
    messages.push(
      fault(
        { document: path, line: null },
        {
          reason: 'the file is missing',
          actual: 'nothing',
          expected: 'a YAML file',
          tip: 'Add it.',
        },
      ),
    );
    return null;
  }
  const lineCounter = new LineCounter();
  const yaml = parseDocument(text, { lineCounter });
  if (yaml.errors.length > 0) {
    // One bracket left open is reported several times; the first says enough.
    const [first] = yaml.errors;
    messages.push(...(first === undefined ? [] : [describeSyntax(path, text, first)]));
    return null;
  }
  const value: unknown = yaml.toJS();
  const parsed = schema.safeParse(value);
  if (parsed.success) {
    return parsed.data;
  }
  messages.push(
    ...describeIssues(parsed.error, { schema, value, explained }).map(({ at, ...parts }) =>
      fault(placeOf(path, yaml, lineCounter, at), parts),
    ),
  );
  return null;
}

/** What each kind of broken syntax should be instead; kinds that are not named are told as they are. */
const syntax: Readonly<Record<string, string>> = {
  BAD_INDENT: 'what belongs together indented alike, and every bracket closed',
  DUPLICATE_KEY: 'each field once',
  TAB_AS_INDENT: 'blanks, not tabs, at the beginning of a line',
  MISSING_CHAR: 'a blank after each colon, and every bracket and quotation mark closed',
  MULTILINE_IMPLICIT_KEY: 'a field and its colon on one line',
  BLOCK_AS_IMPLICIT_KEY: 'one field on a line; text that holds a colon in quotation marks',
  BAD_SCALAR_START: 'text that begins with such a sign in quotation marks',
  UNEXPECTED_TOKEN: 'fields and lists as in the other files of this folder',
};

function describeSyntax(
  path: string,
  text: string,
  error: { code: string; message: string; linePos?: readonly { line: number; col: number }[] },
): Message {
  const at = error.linePos?.[0];
  const line = at === undefined ? null : (text.split('\n')[at.line - 1] ?? '').trim();
  const said = error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '');
  return fault(
    { document: path, line: at?.line ?? null },
    {
      reason: 'this is not well-formed YAML',
      actual: line === null ? (said ?? error.code) : `"${line}"`,
      expected: syntax[error.code] ?? said ?? 'well-formed YAML',
      tip: 'Mend the line, or the one before it.',
    },
  );
}

/** The line of a field; of one that is missing, the line of what it is missing from. */
function placeOf(
  path: string,
  yaml: Document,
  lines: LineCounter,
  at: readonly PropertyKey[],
): Place {
  for (let length = at.length; length >= 0; length -= 1) {
    const offset = offsetOf(yaml, at.slice(0, length));
    if (offset !== null) {
      return { document: path, line: lines.linePos(offset).line };
    }
  }
  return { document: path, line: null };
}

function offsetOf(yaml: Document, at: readonly PropertyKey[]): number | null {
  const parent = yaml.getIn(at.slice(0, -1), true);
  const key = at.at(-1);
  if (key !== undefined && isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
    return pair !== undefined && isNode(pair.key) ? (pair.key.range?.[0] ?? null) : null;
  }
  const node = key === undefined ? yaml.contents : yaml.getIn(at, true);
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}

function fault(place: Place, parts: Pick<Message, 'reason' | 'actual' | 'expected' | 'tip'>) {
  return { rule: 'authored', level: 'error', place, ...parts } as const;
}
