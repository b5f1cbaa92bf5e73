import { z } from 'astro/zod';
import type { Message } from '../../src/domain/message.ts';

/** A fault that a schema finds in a value, and the path of the field it is in. */
export type SchemaFault = Pick<Message, 'reason' | 'actual' | 'expected' | 'tip'> & {
  at: readonly PropertyKey[];
};

/** What a value was held against. */
export interface Held {
  schema: z.ZodType;
  value: unknown;
  /** Path of the module that says what each field means. */
  explained: string;
}

/** The faults of a value in plain words, a field at a time. */
export function describeIssues(error: z.ZodError, held: Held): SchemaFault[] {
  return error.issues.flatMap((issue) => describeIssue(issue, held));
}

function describeIssue(issue: z.core.$ZodIssue, held: Held): SchemaFault[] {
  const { path } = issue;
  const found = valueAt(held.value, path);
  const explained = `${held.explained} says what each field means.`;
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(held.schema, path);
    return issue.keys.map((key) => ({
      at: [...path, key],
      reason: `${name([...path, key])} is no known field`,
      actual: `"${key}"`,
      expected: known.length === 0 ? 'only known fields' : `only ${known.join(', ')}`,
      tip: `Mend its spelling, or take it out. ${explained}`,
    }));
  }
  const expected = expectation(issue) + (isNullable(held.schema, path) ? ', or null' : '');
  if (found === undefined) {
    return [
      {
        at: path,
        reason: `${name(path)} is missing`,
        actual: 'nothing',
        expected,
        tip: `Add "${String(path.at(-1))}: …". ${explained}`,
      },
    ];
  }
  return [
    {
      at: path,
      reason: `${path.length === 0 ? 'the file' : name(path)} is wrong`,
      actual: show(found, issue),
      expected,
      tip: `Mend it. ${explained}`,
    },
  ];
}

/** A path as a person reads it: `points.0.quote` is the quote of item 1 of points. */
function name(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `item ${part + 1}` : String(part)))
    .reverse()
    .join(' of ');
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list ("- …" on lines of its own, or [])',
  object: 'fields with their values',
  null: 'null',
  date: 'a day, e.g. 2025-01-31',
  url: 'a web address, e.g. https://example.org/',
};

/** What a schema wants, in words. Its own words, where it has any, say it best. */
function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom' || !issue.message.startsWith('Invalid')) {
    const own = issue.message.replace(/^expected /, '');
    if (!/^(?:Too |Unrecognized)/.test(own)) {
      return own;
    }
  }
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.length === 1
        ? String(issue.values[0])
        : `one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return kinds[issue.format] ?? `text that fits ${issue.pattern ?? issue.format}`;
    case 'too_small':
      return `at least ${amount(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `at most ${amount(issue.maximum, issue.origin)}`;
    case 'invalid_union':
      return [...new Set(issue.errors.flat().map(expectation))].join(', or ');
    default:
      return issue.message;
  }
}

function amount(limit: number | bigint, origin: string): string {
  const many = limit === 1 ? '' : 's';
  return origin === 'string'
    ? `${limit} character${many}`
    : origin === 'array'
      ? `${limit} item${many}`
      : `${limit}`;
}

/** A value as it stands in the file, cut where it is long; where it is too long or short, its size. */
function show(value: unknown, issue: z.core.$ZodIssue): string {
  if ((issue.code === 'too_small' || issue.code === 'too_big') && Array.isArray(value)) {
    return amount(value.length, 'array');
  }
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  );
}

/** The fields that a schema knows at a path; none where that cannot be told. */
function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const inner = schemaAt(schema, path);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** Whether null may stand at a path. */
function isNullable(schema: z.core.$ZodType, path: readonly PropertyKey[]): boolean {
  const key = path.at(-1);
  const parent = schemaAt(schema, path.slice(0, -1));
  return parent instanceof z.ZodObject && parent.shape[String(key)] instanceof z.ZodNullable;
}

/** The schema at a path, without what only says that its value may be absent. */
function schemaAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
): z.core.$ZodType | undefined {
  return path.reduce<z.core.$ZodType | undefined>(
    (inner, key) =>
      inner instanceof z.ZodObject
        ? unwrap(inner.shape[String(key)])
        : inner instanceof z.ZodArray
          ? unwrap(inner.element)
          : undefined,
    unwrap(schema),
  );
}

function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  const wraps =
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault;
  return wraps ? unwrap(schema.def.innerType) : schema;
}
