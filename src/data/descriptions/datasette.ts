import { tableNames } from '../../domain/tables.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import { containsQuery, databaseTable } from '../formats/database.ts';
import type { DescribedData } from './described-data.ts';
import { meaningsOf } from './json-schema.ts';

const { data: words, downloads } = dictionary;

// By what readers narrow a table down; Datasette counts the rows of each value.
const facets: Readonly<Record<string, readonly string[]>> = {
  commitments: ['year', 'category', 'department'],
  assessments: ['year', 'category'],
  quantities: ['role', 'unit', 'comparator'],
  comparisons: ['reading', 'reason'],
  measures: ['year', 'kind'],
};

const labels: Readonly<Record<string, string>> = {
  commitments: 'title',
  departments: 'name',
  categories: 'name',
  documents: 'title',
};

/** `datasette.json`: `datasette portal.sqlite --metadata datasette.json` shows tables with their meaning. */
export function describeDatasette({ site, edition, url }: DescribedData): object {
  const tables = tableNames.map((name) => [
    databaseTable(name),
    {
      description: `${words.tables[name].title}：${words.tables[name].description}`,
      columns: meaningsOf(name),
      ...(facets[name] === undefined ? {} : { facets: facets[name] }),
      ...(labels[name] === undefined ? {} : { label_column: labels[name] }),
    },
  ]);
  return {
    title: `${downloads.packageName(site.name)}（${edition.label}）`,
    description: `${site.description}${words.unitRule}`,
    source: site.name,
    source_url: url('/'),
    ...(site.data_licence === null
      ? {}
      : { license: site.data_licence.name, license_url: site.data_licence.url }),
    databases: {
      portal: {
        tables: {
          ...Object.fromEntries(tables),
          records: { description: downloads.database.records },
          about: { description: downloads.database.about },
        },
        queries: {
          contains: {
            sql: containsQuery,
            title: downloads.database.contains,
            description: downloads.database.containsHint,
          },
        },
      },
    },
  };
}
