import { keysOf } from '../../domain/table-keys.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import { type DescribedColumn, describeTable, isFilled } from './columns.ts';
import { type DescribedData, resourcesOf } from './described-data.ts';
import { type ResourceName, wordsOf } from './json-schema.ts';

const { data: words, downloads } = dictionary;

const types = {
  string: 'string',
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
  array: 'string',
} as const;

/**
 * `csv-metadata.json`: the CSV tables as CSV on the Web describes them. It stands where a reader of
 * a table looks for it by itself.
 */
export function describeCsvw(data: DescribedData): object {
  const { site, edition } = data;
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh' }],
    'dc:title': downloads.packageName(site.name),
    'dc:description': `${site.description}${words.unitRule}`,
    'dc:modified': { '@value': edition.date, '@type': 'xsd:date' },
    'dc:hasVersion': edition.label,
    ...(site.data_licence === null ? {} : { 'dc:license': { '@id': site.data_licence.url } }),
    dialect: { lineTerminators: ['\r\n'], header: true, encoding: 'utf-8' },
    tables: resourcesOf(data).map(({ name, path, unique }) => {
      const { title, description } = wordsOf(name);
      return {
        url: path,
        'dc:title': title,
        'dc:description': description,
        tableSchema: {
          columns: describeTable(name).map(describeColumn),
          ...describeKeys(name, unique),
        },
      };
    }),
  };
}

function describeColumn(column: DescribedColumn): object {
  return {
    name: column.name,
    titles: column.name,
    'dc:description': column.meaning,
    datatype: describeType(column),
    ...(isFilled(column) ? { required: true } : {}),
    ...(column.type === 'array' ? { separator: '|' } : {}),
  };
}

function describeType({ type, values, pattern, minimum, maximum, format }: DescribedColumn) {
  if (format === 'date') {
    return { base: 'date', format: 'yyyy-MM-dd' };
  }
  if (type === 'boolean') {
    return { base: 'boolean', format: 'true|false' };
  }
  if (type === 'string' && (values !== null || pattern !== null)) {
    return {
      base: 'string',
      format: pattern ?? `^(${values?.map(String).map(escapePattern).join('|')})$`,
    };
  }
  return {
    base: types[type],
    ...(minimum === null ? {} : { minimum }),
    ...(maximum === null ? {} : { maximum }),
  };
}

// A value such as ">=" stands for itself in a regular expression.
function escapePattern(value: string): string {
  return value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Here a field of the primary key may be empty: what tells rows apart is one. */
function describeKeys(name: ResourceName, unique: readonly string[] | null): object {
  const { primary: whole, foreign } = keysOf(name);
  const primary = whole ?? unique;
  return {
    ...(primary === null ? {} : { primaryKey: primary }),
    ...(foreign.length === 0
      ? {}
      : {
          foreignKeys: foreign.map(({ columns, table, references }) => ({
            columnReference: columns,
            reference: { resource: `${table}.csv`, columnReference: references },
          })),
        }),
  };
}
