import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { publish, publishUnderPath, readJson } from './made-publication.ts';

// What version 2 of the standard asks for, and version 1 did not know, is held against a schema; the
// rest is for the reader of version 1, in data-package.test.ts. No maintained package holds the
// profiles of version 2, so what they say is said here again; the validator is not ours.

const path = {
  type: 'string',
  // A whole address, or a path that stays within the package.
  pattern: '^((?=[^./~])(?!file:)((?!/\\.\\./)(?!\\\\)(?!://).)*|(http|ftp)s?://.*)$',
};
const limits = {
  type: 'object',
  additionalProperties: false,
  properties: {
    required: { type: 'boolean' },
    unique: { type: 'boolean' },
    enum: { type: 'array', minItems: 1, uniqueItems: true },
    pattern: { type: 'string', format: 'regex' },
    minimum: { type: 'number' },
    maximum: { type: 'number' },
  },
};

/** A field of a type, with the constraints that the type has, and what else belongs to it. */
const field = (type: string, allowed: readonly string[], own: object = {}) => ({
  type: 'object',
  required: ['name', 'type'],
  additionalProperties: false,
  properties: {
    name: { type: 'string', minLength: 1 },
    title: { type: 'string' },
    description: { type: 'string' },
    type: { const: type },
    constraints: { ...limits, propertyNames: { enum: ['required', 'unique', 'enum', ...allowed] } },
    ...own,
  },
});
const items = ['string', 'integer', 'boolean', 'number', 'datetime', 'date', 'time'];
const fields = [
  field('string', ['pattern']),
  field('integer', ['minimum', 'maximum']),
  field('number', ['minimum', 'maximum']),
  field('boolean', []),
  field('date', []),
  field('list', [], { delimiter: { type: 'string' }, itemType: { enum: items } }),
];

const names = { type: 'array', minItems: 1, items: { type: 'string' } };
const tableSchema = {
  type: 'object',
  required: ['$schema', 'fields'],
  additionalProperties: false,
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fields: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['type'],
        discriminator: { propertyName: 'type' },
        oneOf: fields,
      },
    },
    fieldsMatch: {
      type: 'array',
      minItems: 1,
      maxItems: 1,
      items: { enum: ['exact', 'equal', 'subset', 'superset', 'partial'] },
    },
    missingValues: { type: 'array', items: { type: 'string' } },
    primaryKey: names,
    uniqueKeys: { type: 'array', minItems: 1, items: names },
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: names,
          reference: {
            type: 'object',
            required: ['fields'],
            properties: { resource: { type: 'string' }, fields: names },
          },
        },
      },
    },
  },
};

const packageSchema = {
  type: 'object',
  required: ['$schema', 'resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string' },
    title: { type: 'string' },
    description: { type: 'string' },
    homepage: { type: 'string', format: 'uri' },
    version: { type: 'string' },
    created: { type: 'string', format: 'date-time' },
    keywords: names,
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        anyOf: [{ required: ['name'] }, { required: ['path'] }],
        properties: { path },
      },
    },
    contributors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        minProperties: 1,
        // `role` was a text in version 1; now there are several.
        not: { required: ['role'] },
        properties: { title: { type: 'string' }, roles: names },
      },
    },
    sources: { type: 'array', items: { type: 'object', minProperties: 1, properties: { path } } },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path', 'type', 'schema'],
        // Said by `type` and `$schema` in version 2.
        not: { required: ['profile'] },
        properties: {
          name: { type: 'string' },
          path,
          type: { const: 'table' },
          format: { type: 'string' },
          mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
          encoding: { type: 'string' },
          bytes: { type: 'integer' },
          hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32})$' },
          dialect: {
            type: 'object',
            properties: { lineTerminator: { type: 'string' }, header: { type: 'boolean' } },
          },
          schema: tableSchema,
        },
      },
    },
  },
};

const ajv = new Ajv({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  discriminator: true,
  allErrors: true,
});
addFormats.default(ajv);
const validate = ajv.compile(packageSchema);

function faults(descriptor: unknown): string[] {
  validate(descriptor);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const descriptor = Object(readJson(publish(), '/data/datapackage.json'));

test('the descriptor is one of version 2, with a host and without', () => {
  expect(faults(descriptor)).toEqual([]);
  expect(faults(readJson(publishUnderPath('/portal'), '/data/datapackage.json'))).toEqual([]);
});

const [first, ...others] = descriptor.resources;
const withSchema = (schema: object) => ({
  ...descriptor,
  resources: [{ ...first, schema: { ...first.schema, ...schema } }, ...others],
});

test.each([
  [
    'a profile of version 1',
    { ...descriptor, $schema: 'https://datapackage.org/profiles/1.0/datapackage.json' },
  ],
  ['the role of version 1', { ...descriptor, contributors: [{ title: '甲', role: 'author' }] }],
  ['a path out of the package', { ...descriptor, resources: [{ ...first, path: '../a.csv' }] }],
  ['a type of field that there is not', withSchema({ fields: [{ name: 'a', type: 'text' }] })],
  [
    'a constraint of another type',
    withSchema({ fields: [{ name: 'a', type: 'boolean', constraints: { minimum: 1 } }] }),
  ],
  [
    'a list of what no list has',
    withSchema({ fields: [{ name: 'a', type: 'list', itemType: 'list' }] }),
  ],
  ['fields matched in two ways', withSchema({ fieldsMatch: ['exact', 'subset'] })],
])('%s is found out', (_, broken) => {
  expect(faults(broken)).not.toEqual([]);
});
