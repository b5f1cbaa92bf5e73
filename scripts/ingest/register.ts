import type { z } from 'astro/zod';
import { continuationsFileSchema } from '../../src/domain/continuity.ts';
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
import { siteSchema } from '../../src/domain/site.ts';
import { synonymsSchema } from '../../src/domain/synonyms.ts';
import { type Topic, topicSchema } from '../../src/domain/topic.ts';
import type { Effects } from '../lib/effects.ts';
import type { Register } from './attribution.ts';
import { findLines, type LineOf, readYaml } from './authored-yaml.ts';

/** Everything authored that the conversion needs. */
export interface Authored extends Register {
  entries: DocumentEntry[];
  corrections: Correction[];
  overrides: ReadingOverride[];
  measures: Measure[];
  topics: Topic[];
}

/** Authored files that no step of the conversion needs. */
const pagesOnly = [
  ['site.yml', siteSchema, 'site.ts'],
  ['synonyms.yml', synonymsSchema, 'synonyms.ts'],
  ['continuations.yml', continuationsFileSchema, 'continuity.ts'],
] as const;

/** Reads `seeds/index.yml` and the authored part of `content/`, and reports every fault in them. */
export function readAuthored(effects: Pick<Effects, 'readBytes' | 'list'>): StepResult<Authored> {
  const messages: Message[] = [];
  const file = <Schema extends z.ZodType>(path: string, schema: Schema, module: string) =>
    readYaml(effects, { path, schema, explained: `src/domain/${module}` }, messages);
  const folder = <Schema extends z.ZodType>(path: string, schema: Schema, module: string) =>
    effects
      .list(path)
      .filter((name) => name.endsWith('.yml'))
      .flatMap((name) => file(`${path}/${name}`, schema, module) ?? []);
  const index = file('seeds/index.yml', seedIndexSchema, 'document.ts');
  const value: Authored = {
    entries: index?.documents ?? [],
    departments: folder('content/departments', departmentSchema, 'department.ts'),
    categories: folder('content/categories', categorySchema, 'department.ts'),
    corrections: folder('content/corrections', correctionSchema, 'correction.ts'),
    overrides: folder('content/corrections/readings', readingOverrideSchema, 'correction.ts'),
    measures: folder('content/measures', measureSchema, 'measure.ts'),
    topics: folder('content/topics', topicSchema, 'topic.ts'),
  };
  // What only the pages use is held against its schema here too, so that one run shows every fault.
  for (const [name, schema, module] of pagesOnly) {
    if (effects.readBytes(`content/${name}`) !== null) {
      file(`content/${name}`, schema, module);
    }
  }
  messages.push(
    ...checkYears(value.entries, findLines(effects)),
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

/** A document whose id or title names a year is of that year: another would move all its addresses. */
function checkYears(entries: readonly DocumentEntry[], lineOf: LineOf): Message[] {
  return entries.flatMap(({ id, title, year }, index) => {
    const named = [/^(\d{4})-/.exec(id)?.[1], /^(\d{4})年/.exec(title)?.[1]];
    const other = named.find((each) => each !== undefined && Number(each) !== year);
    const path = 'seeds/index.yml';
    return other === undefined
      ? []
      : [
          {
            rule: 'authored',
            level: 'error' as const,
            place: { document: path, line: lineOf(path, ['documents', index, 'year']) },
            reason: `the year of ${id} is not that of its id and title`,
            actual: `${year}`,
            expected: other,
            tip: 'Mend the year, or the id and the title.',
          },
        ];
  });
}

function checkUnique(path: string, what: string, values: readonly string[]): Message[] {
  const twice = values.filter((value, index) => values.indexOf(value) !== index);
  return twice.map((value) => ({
    rule: 'authored',
    level: 'error',
    place: { document: path, line: null },
    reason: `a ${what} is used twice`,
    actual: `"${value}"`,
    expected: 'each once',
    tip: 'Remove one of the two.',
  }));
}
