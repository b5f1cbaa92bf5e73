import { addresses } from '../../domain/address.ts';
import { type PageDataKind, pageDataAddress, pageDataKinds } from '../../domain/page-data.ts';
import { type TableName, tableAddress, tableNames } from '../../domain/tables.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import type { DescribedData } from './described-data.ts';
import { editionSchemas, type JsonSchema, pageSchemaOf, rowSchemaOf } from './json-schema.ts';

const { downloads, data: words } = dictionary;
const { api } = downloads;

const parameters = {
  year: { type: 'integer', minimum: 2000, maximum: 2100 },
  department: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
  category: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
  no: { type: 'integer', minimum: 1 },
  topic: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
  measure: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
  document: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
} as const satisfies Record<string, JsonSchema>;

type Parameter = keyof typeof parameters;

/** Pages beside which `data.json` stands. */
interface ApiPage {
  page: string;
  /** Parameters of its address. */
  names?: readonly Parameter[];
  /** What its rows are; commitments unless said otherwise. */
  rows?: PageDataKind;
}

const pages: Record<keyof typeof api.page, ApiPage> = {
  commitment: {
    page: '/commitments/{year}/{department}/{no}/',
    names: ['year', 'department', 'no'],
  },
  commitments: { page: addresses.commitments },
  department: { page: addresses.department('{department}'), names: ['department'] },
  departmentYear: {
    page: '/departments/{department}/{year}/',
    names: ['department', 'year'],
  },
  departments: { page: addresses.departments, rows: 'extents' },
  year: { page: '/years/{year}/', names: ['year'] },
  yearCategory: { page: '/years/{year}/{category}/', names: ['year', 'category'] },
  years: { page: addresses.years, rows: 'extents' },
  category: { page: addresses.category('{category}'), names: ['category'] },
  categories: { page: addresses.categories, rows: 'extents' },
  coverage: { page: addresses.coverage, rows: 'extents' },
  topics: { page: addresses.topics, rows: 'topics' },
  topic: { page: addresses.topic('{topic}'), names: ['topic'] },
  measure: { page: addresses.measure('{measure}'), names: ['measure'], rows: 'measures' },
  measures: { page: addresses.measures, rows: 'measures' },
  document: { page: addresses.document('{document}'), names: ['document'], rows: 'runs' },
  documents: { page: addresses.documents, rows: 'documents' },
  corrections: { page: addresses.corrections, rows: 'corrections' },
};

/** `openapi.json`: every JSON file of the site, OpenAPI 3.1. */
export function describeOpenApi(data: DescribedData): object {
  return {
    openapi: '3.1.0',
    info: {
      title: api.title(data.site.name),
      description: `${api.description}${words.unitRule}`,
      version: data.edition.label,
      ...licence(data),
    },
    servers: [{ url: data.url('/').replace(/\/$/, '') || '/' }],
    paths: {
      ...Object.fromEntries(tableNames.map(tablePath)),
      ...Object.fromEntries(Object.entries(pages).map(pagePath)),
      '/data/edition.json': get('edition', api.edition, { $ref: '#/components/schemas/edition' }),
      '/data/changes.json': get('changes', api.changes, { $ref: '#/components/schemas/changes' }),
      '/feed.json': get('feed', api.feed, { type: 'object' }),
    },
    components: {
      schemas: {
        ...Object.fromEntries(tableNames.map((name) => [schemaName(name), rowSchemaOf(name)])),
        ...Object.fromEntries(pageDataKinds.map((kind) => [`${kind}-page`, pageSchemaOf(kind)])),
        edition: editionSchemas.edition(),
        changes: editionSchemas.changes(),
      },
    },
  };
}

function licence({ site }: DescribedData): object {
  return site.data_licence === null
    ? {}
    : { license: { name: site.data_licence.name, url: site.data_licence.url } };
}

function tablePath(name: TableName): [path: string, item: object] {
  const schema = {
    type: 'array',
    items: { $ref: `#/components/schemas/${schemaName(name)}` },
  } as const;
  return [
    tableAddress(name, 'json'),
    get(`table-${name}`, api.table(words.tables[name].title), schema),
  ];
}

function pagePath([kind, { page, names = [], rows = 'commitments' }]: [string, ApiPage]): [
  path: string,
  item: object,
] {
  const described = names.map((name) => ({
    name,
    in: 'path',
    required: true,
    description: api.parameters[name],
    schema: parameters[name],
  }));
  const summary = Object.entries(api.page).find(([name]) => name === kind)?.[1] ?? kind;
  return [
    pageDataAddress(page, 'json'),
    get(`page-${kind}`, summary, { $ref: `#/components/schemas/${rows}-page` }, described),
  ];
}

function get(
  operationId: string,
  summary: string,
  schema: JsonSchema,
  described: readonly object[] = [],
): object {
  return {
    get: {
      operationId,
      summary,
      ...(described.length === 0 ? {} : { parameters: described }),
      responses: {
        200: { description: api.ok, content: { 'application/json': { schema } } },
        404: { description: api.missing },
      },
    },
  };
}

function schemaName(name: TableName): string {
  return `${name}-row`;
}
