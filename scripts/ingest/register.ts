import type { z } from 'astro/zod';
import { parseDocument } from 'yaml';
import {
  type Correction,
  correctionSchema,
  type ReadingOverride,
  readingOverrideSchema,
} from '../../src/domain/correction.ts';
import { categorySchema, departmentSchema } from '../../src/domain/department.ts';
import { type DocumentEntry, seedIndexSchema } from '../../src/domain/document.ts';
import { type Measure, measureSchema } from '../../src/domain/measure.ts';
import type { Message, StepResult } from '../../src/domain/message.ts';
import { type Topic, topicSchema } from '../../src/domain/topic.ts';
import { type Effects, readText } from '../lib/effects.ts';
import type { Register } from './attribution.ts';

/** Everything authored that the conversion needs. */
export interface Authored extends Register {
  entries: DocumentEntry[];
  corrections: Correction[];
  overrides: ReadingOverride[];
  measures: Measure[];
  topics: Topic[];
}

/** Reads `seeds/index.yml` and the authored part of `content/`, and reports every fault in them. */
export function readAuthored(effects: Pick<Effects, 'readBytes' | 'list'>): StepResult<Authored> {
  const messages: Message[] = [];
  const index = readYaml(effects, 'seeds/index.yml', seedIndexSchema, messages);
  const folder = <Schema extends z.ZodType>(path: string, schema: Schema) =>
    effects
      .list(path)
      .filter((name) => name.endsWith('.yml'))
      .flatMap((name) => readYaml(effects, `${path}/${name}`, schema, messages) ?? []);
  const value: Authored = {
    entries: index?.documents ?? [],
    departments: folder('content/departments', departmentSchema),
    categories: folder('content/categories', categorySchema),
    corrections: folder('content/corrections', correctionSchema),
    overrides: folder('content/corrections/readings', readingOverrideSchema),
    measures: folder('content/measures', measureSchema),
    topics: folder('content/topics', topicSchema),
  };
  messages.push(
    ...checkUnique(
      'seeds/index.yml',
      'document id',
      value.entries.map(({ id }) => id),
    ),
    ...checkUnique(
      'content/departments',
      'name',
      value.departments.flatMap(({ name, printed_as }) => [name, ...printed_as]),
    ),
  );
  return { value, messages };
}

function readYaml<Schema extends z.ZodType>(
  effects: Pick<Effects, 'readBytes'>,
  path: string,
  schema: Schema,
  messages: Message[],
): z.infer<Schema> | null {
  const text = readText(effects, path);
  if (text === null) {
    messages.push(fault(path, null, 'the file is missing', 'nothing', 'a YAML file', 'Add it.'));
    return null;
  }
  const yaml = parseDocument(text);
  if (yaml.errors.length > 0) {
    for (const error of yaml.errors) {
      const line = error.linePos?.[0].line ?? null;
      const summary = error.message.split('\n')[0] ?? error.code;
      messages.push(
        fault(path, line, 'the YAML is broken', summary, 'well-formed YAML', 'Mend the syntax.'),
      );
    }
    return null;
  }
  const parsed = schema.safeParse(yaml.toJS());
  if (!parsed.success) {
    messages.push(...describeIssues(path, parsed.error));
    return null;
  }
  return parsed.data;
}

/** One message for each fault that a schema finds. */
export function describeIssues(path: string, error: z.ZodError): Message[] {
  return error.issues.map((issue) =>
    fault(
      path,
      null,
      `the field ${issue.path.join('.') || '(root)'} is wrong`,
      issue.code.replaceAll('_', ' '),
      issue.message,
      'See the schemas in src/domain for what each field means.',
    ),
  );
}

function checkUnique(path: string, what: string, values: readonly string[]): Message[] {
  const twice = values.filter((value, index) => values.indexOf(value) !== index);
  return twice.map((value) =>
    fault(
      path,
      null,
      `a ${what} is used twice`,
      `"${value}"`,
      'each once',
      'Remove one of the two.',
    ),
  );
}

function fault(
  document: string,
  line: number | null,
  reason: string,
  actual: string,
  expected: string,
  tip: string,
): Message {
  return {
    rule: 'authored',
    level: 'error',
    place: { document, line },
    reason,
    actual,
    expected,
    tip,
  };
}
