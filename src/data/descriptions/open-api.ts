import { addresses } from '../../domain/address.ts';
import { descriptionAddresses, feedAddress, schemaAddress } from '../../domain/file-addresses.ts';
import { type PageDataKind, pageDataAddress, pageDataKinds } from '../../domain/page-data.ts';
import { type TableName, tableAddress, tableNames } from '../../domain/tables.ts';
import { type ViewName, viewNames } from '../../domain/view-rows.ts';
import { viewAddress, viewPage } from '../../domain/view-tables.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import type { DescribedData } from './described-data.ts';
import {
  editionSchemas,
  type JsonSchema,
  pageSchemaOf,
  type ResourceName,
  rowSchemaOf,
  siteFileSchemaOf,
  wordsOf,
} from './json-schema.ts';
import { type SiteFile, siteFileNames } from './site-files.ts';

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
  schema: { type: 'string', enum: [...tableNames, ...viewNames, 'page', 'edition', 'changes'] },
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
  home: { page: addresses.home, rows: 'home' },
  compare: { page: addresses.compare, rows: 'comparables' },
  leads: { page: addresses.leads, rows: 'lead-lists' },
  tables: { page: addresses.tables, rows: 'table-lists' },
  targetsPart: {
    page: '/tables/targets/{year}/{category}/',
    names: ['year', 'category'],
    rows: 'listed-targets',
  },
  commitmentsPart: {
    page: '/tables/commitments/{year}/{category}/',
    names: ['year', 'category'],
    rows: 'listed-commitments',
  },
};

/** Files that are no list of rows. */
const files: readonly {
  path: string;
  file: SiteFile;
  names?: readonly Parameter[];
  mediaType?: string;
}[] = [
  ...(['departments', 'years', 'measures'] as const).map((kind) => {
    const name = ({ departments: 'department', years: 'year', measures: 'measure' } as const)[kind];
    const path = `${addresses.compare}${kind}/{${name}}.json`;
    return { path, file: 'compare-summary' as const, names: [name] };
  }),
  { path: feedAddress(addresses.home, 'json'), file: 'feed' },
  { path: feedAddress(addresses.corrections, 'json'), file: 'feed' },
  {
    path: feedAddress(addresses.department('{department}'), 'json'),
    file: 'feed',
    names: ['department'],
  },
  {
    path: feedAddress(addresses.category('{category}'), 'json'),
    file: 'feed',
    names: ['category'],
  },
  { path: feedAddress(addresses.topic('{topic}'), 'json'), file: 'feed', names: ['topic'] },
  { path: '/search/latest.json', file: 'search-latest' },
  { path: schemaAddress('{schema}'), file: 'json-schema', names: ['schema'] },
  { path: descriptionAddresses.datapackage, file: 'data-package' },
  { path: descriptionAddresses.csvw, file: 'csvw' },
  { path: descriptionAddresses.dcat, file: 'dcat', mediaType: 'application/ld+json' },
  { path: descriptionAddresses.openapi, file: 'openapi' },
  { path: descriptionAddresses.datasette, file: 'datasette' },
];

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
      ...Object.fromEntries(viewNames.flatMap(viewPaths)),
      ...Object.fromEntries(Object.entries(pages).map(pagePath)),
      ...Object.fromEntries(files.map(filePath)),
      '/data/edition.json': get('edition', api.edition, { $ref: '#/components/schemas/edition' }),
      '/data/changes.json': get('changes', api.changes, { $ref: '#/components/schemas/changes' }),
    },
    components: {
      schemas: {
        ...Object.fromEntries(
          [...tableNames, ...viewNames].map((name) => [schemaName(name), rowSchemaOf(name)]),
        ),
        ...Object.fromEntries(
          siteFileNames.map((name) => [`${name}-file`, siteFileSchemaOf(name)]),
        ),
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

/** A view as a table, as its page offers it where it is a list of leads, and beside its page. */
function viewPaths(name: ViewName): [path: string, item: object][] {
  const rows = {
    type: 'array',
    items: { $ref: `#/components/schemas/${schemaName(name)}` },
  } as const;
  const { title } = wordsOf(name);
  const page = viewPage(name);
  const isLead = name.startsWith('lead-');
  return [
    [viewAddress(name, 'json'), get(`view-${name}`, api.table(title), rows)],
    ...(isLead
      ? [
          [`${page.slice(0, -1)}.json`, get(`whole-${name}`, api.table(title), rows)] as [
            string,
            object,
          ],
        ]
      : []),
    [
      pageDataAddress(page, 'json'),
      get(`page-${name}`, api.besidePage(title), { $ref: `#/components/schemas/${name}-page` }),
    ],
  ];
}

function filePath({
  path,
  file,
  names = [],
  mediaType,
}: (typeof files)[number]): [path: string, item: object] {
  const id = `file${path.replaceAll(/[^a-z0-9]+/g, '-')}`;
  const schema = { $ref: `#/components/schemas/${file}-file` };
  return [path, get(id, api.files[file], schema, names.map(describeParameter), mediaType)];
}

function describeParameter(name: Parameter): object {
  return {
    name,
    in: 'path',
    required: true,
    description: api.parameters[name],
    schema: parameters[name],
  };
}

function pagePath([kind, { page, names = [], rows = 'commitments' }]: [string, ApiPage]): [
  path: string,
  item: object,
] {
  const described = names.map(describeParameter);
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
  mediaType = 'application/json',
): object {
  return {
    get: {
      operationId,
      summary,
      ...(described.length === 0 ? {} : { parameters: described }),
      responses: {
        200: { description: api.ok, content: { [mediaType]: { schema } } },
        404: { description: api.missing },
      },
    },
  };
}

function schemaName(name: ResourceName): string {
  return `${name}-row`;
}
