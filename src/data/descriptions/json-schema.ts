import { z } from 'astro/zod';
import { comparableRowSchema } from '../../domain/comparable-rows.ts';
import { editionRecordSchema } from '../../domain/edition.ts';
import { leadListRowSchema, tableListRowSchema } from '../../domain/hub-rows.ts';
import { extentRowSchema, runRowSchema } from '../../domain/overview-data.ts';
import {
  type PageDataKind,
  pageDataKinds,
  recordRowSchema,
  tablesBeside,
} from '../../domain/page-data.ts';
import { type TableName, tableNames, tableSchemas } from '../../domain/tables.ts';
import { isViewName, type ViewName, viewSchemas } from '../../domain/view-rows.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import { type SiteFile, siteFileSchemas } from './site-files.ts';

/** A JSON Schema, 2020-12. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

const { tables: words, extents, runs } = dictionary.data;
const { tables: viewWords, hubs } = dictionary.views;

/** A published table, or a view made from them. */
export type ResourceName = TableName | ViewName;

/** What a table or view is, in the words of the data page. */
export function wordsOf(name: ResourceName): { title: string; description: string } {
  const { title, description } = isViewName(name) ? viewWords[name] : words[name];
  return { title, description };
}

/** What each column means, in the words of the data page. */
export function meaningsOf(name: ResourceName): Readonly<Record<string, string>> {
  return isViewName(name) ? viewWords[name].columns : words[name].columns;
}

/** The schema of one row of a table or view, made from the schema that its rows are checked against. */
export function rowSchemaOf(name: ResourceName): JsonSchema {
  const schema = isViewName(name) ? viewSchemas[name] : tableSchemas[name];
  return describe(toJsonSchema(schema), wordsOf(name).description, meaningsOf(name));
}

/** The schema of the file of a table or view: an array of rows. */
export function tableSchemaOf(name: ResourceName): JsonSchema {
  return {
    $schema: dialect,
    ...wordsOf(name),
    type: 'array',
    items: { $ref: '#/$defs/row' },
    $defs: { row: rowSchemaOf(name) },
  };
}

/** The schema of `data.json` beside a page, by what its rows are. */
export function pageSchemaOf(kind: PageDataKind): JsonSchema {
  const parts = Object.entries(tablesBeside(kind));
  const lists = Object.fromEntries([
    ['records', { type: 'array', items: recordSchemaOf(kind) } as const],
    ...parts.map(([name, table]) => [name, { type: 'array', items: rowSchemaOf(table) }] as const),
  ]);
  return {
    title: dictionary.data.schemaOf.page,
    type: 'object',
    properties: { edition: { type: 'string' }, page: { type: 'string' }, ...lists },
    required: ['edition', 'page', ...Object.keys(lists)],
    additionalProperties: false,
  };
}

/** The schema of any `data.json` beside a page. */
export function anyPageSchema(): JsonSchema {
  return {
    $schema: dialect,
    title: dictionary.data.schemaOf.page,
    anyOf: pageDataKinds.map(pageSchemaOf),
  };
}

const fileSchema = z.strictObject({
  /** Path beside `edition.json`. */
  path: z.string(),
  bytes: z.int(),
  sha256: z.string(),
});

/** `/data/edition.json`. */
export const editionFileSchema = z.strictObject({
  /** Name of the edition, as it is cited. */
  edition: z.string(),
  date: z.iso.date(),
  /** SHA-256 over the JSON tables in this order, as they stand at the root of a host. */
  hash: z.string(),
  previous: z.string().nullable(),
  tables: z.array(z.strictObject({ name: z.string(), rows: z.int(), files: z.array(fileSchema) })),
});

export type EditionFile = z.infer<typeof editionFileSchema>;

/** The schemas of what is said of the edition as a whole. */
export const editionSchemas = {
  edition: (): JsonSchema => ({
    ...toJsonSchema(editionFileSchema),
    title: dictionary.data.schemaOf.edition,
  }),
  changes: (): JsonSchema => ({
    ...toJsonSchema(editionRecordSchema),
    title: dictionary.data.schemaOf.changes,
  }),
} as const;

/** The schema of a file that is no list of rows. */
export function siteFileSchemaOf(name: SiteFile): JsonSchema {
  return toJsonSchema(siteFileSchemas[name]);
}

function recordSchemaOf(kind: PageDataKind): JsonSchema {
  switch (kind) {
    case 'commitments':
      return describe(toJsonSchema(recordRowSchema), words.commitments.description, {
        ...words.assessments.columns,
        ...words.commitments.columns,
        readings: words.comparisons.columns.reading,
      });
    case 'extents':
    case 'home':
      return describe(toJsonSchema(extentRowSchema), extents.description, extents.columns);
    case 'runs':
      return describe(toJsonSchema(runRowSchema), runs.description, runs.columns);
    case 'comparables':
      return describeHub(comparableRowSchema, hubs.comparables);
    case 'lead-lists':
      return describeHub(leadListRowSchema, hubs['lead-lists']);
    case 'table-lists':
      return describeHub(tableListRowSchema, hubs['table-lists']);
    default:
      return rowSchemaOf(kind);
  }
}

function describeHub(
  schema: z.ZodType,
  { description, columns }: { description: string; columns: Readonly<Record<string, string>> },
): JsonSchema {
  return describe(toJsonSchema(schema), description, columns);
}

const dialect = 'https://json-schema.org/draft/2020-12/schema';

function toJsonSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    override: ({ zodSchema, jsonSchema }) => {
      // What a double holds exactly is no rule of ours.
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) {
        delete jsonSchema.minimum;
      }
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) {
        delete jsonSchema.maximum;
      }
      // The one check that is written as a function: names of tables.
      if (zodSchema._zod.def.type === 'custom') {
        Object.assign(jsonSchema, { type: 'string', enum: [...tableNames] });
      }
    },
    unrepresentable: 'any',
  });
  return rest;
}

function describe(
  schema: JsonSchema,
  description: string,
  meanings: Readonly<Record<string, string>>,
): JsonSchema {
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const meaning = meanings[name];
    if (meaning === undefined || typeof property === 'boolean') {
      throw new Error(`no description for the column "${name}"`);
    }
    return [name, { description: meaning, ...property }] as const;
  });
  return { description, ...schema, properties: Object.fromEntries(properties) };
}
