import { addresses } from '../../domain/address.ts';
import { keysOf } from '../../domain/table-keys.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import { type DescribedColumn, describeTable, isFilled } from './columns.ts';
import { type DescribedData, resourcesOf } from './described-data.ts';
import { type ResourceName, wordsOf } from './json-schema.ts';

const { data: words, downloads } = dictionary;

const types = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  array: 'list',
} as const;

/** `datapackage.json`: the CSV tables as Data Package 2 describes them. */
export function describeDataPackage(data: DescribedData): object {
  const { site, edition } = data;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'commitments',
    title: downloads.packageName(site.name),
    description: `${site.description}\n\n${words.unitRule}\n\n${words.ruleItems.join('\n\n')}`,
    ...(data.origin === null ? {} : { homepage: data.url('/data/') }),
    version: edition.label,
    created: `${edition.date}T00:00:00Z`,
    keywords: [...downloads.dataset.keywords],
    ...(site.data_licence === null
      ? {}
      : { licenses: [{ path: site.data_licence.url, title: site.data_licence.name }] }),
    contributors: [{ title: site.operator ?? site.name, roles: ['publisher'] }],
    sources: data.documents.map(({ id, title }) => ({
      title,
      // A path must lead somewhere from the package itself, or be whole.
      ...(data.origin === null ? {} : { path: data.url(addresses.documentText(id)) }),
    })),
    resources: resourcesOf(data).map(({ name, path, unique, csv }) => ({
      name,
      type: 'table',
      ...wordsOf(name),
      path,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { lineTerminator: '\r\n' },
      bytes: csv.bytes,
      hash: `sha256:${csv.sha256}`,
      schema: describeSchema(name, unique),
    })),
  };
}

function describeSchema(table: ResourceName, unique: readonly string[] | null): object {
  const { primary, foreign } = keysOf(table);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fieldsMatch: ['exact'],
    fields: describeTable(table).map(describeField),
    missingValues: [''],
    ...(primary === null ? {} : { primaryKey: primary }),
    ...(unique === null ? {} : { uniqueKeys: [unique] }),
    ...(foreign.length === 0
      ? {}
      : {
          foreignKeys: foreign.map(({ columns, table: resource, references }) => ({
            fields: columns,
            reference: { resource, fields: references },
          })),
        }),
  };
}

function describeField(column: DescribedColumn): object {
  const { name, type, values, pattern, minimum, maximum, format } = column;
  const isDay = format === 'date';
  const limits = {
    ...(isFilled(column) ? { required: true } : {}),
    ...(values === null ? {} : { enum: values }),
    ...(pattern === null ? {} : { pattern }),
    ...(minimum === null ? {} : { minimum }),
    ...(maximum === null ? {} : { maximum }),
  };
  return {
    name,
    type: isDay ? 'date' : types[type],
    ...(type === 'array' ? { delimiter: '|', itemType: 'string' } : {}),
    description: name === 'unit' ? `${column.meaning}\n\n${words.unitRule}` : column.meaning,
    ...(Object.keys(limits).length === 0 ? {} : { constraints: limits }),
  };
}
