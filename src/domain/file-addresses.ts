/** The files that hold all tables. */
export const wholeAddresses = {
  zip: '/data/all.zip',
  xlsx: '/data/portal.xlsx',
  sqlite: '/data/portal.sqlite',
} as const;

/** The search as a module, for programs of others. */
export const engineAddress = '/search/engine.js';

export type WholeFormat = keyof typeof wholeAddresses;

/** The files that describe the data for programs. */
export const descriptionAddresses = {
  datapackage: '/data/datapackage.json',
  csvw: '/data/csv-metadata.json',
  dcat: '/data/dcat.jsonld',
  openapi: '/data/openapi.json',
  datasette: '/data/datasette.json',
  edition: '/data/edition.json',
  changes: '/data/changes.json',
} as const;

/** Address of the JSON Schema of a table, of the data beside a page, or of the edition's own files. */
export function schemaAddress(name: string): string {
  return `/data/schemas/${name}.json`;
}

/** A feed is Atom as `xml`, and JSON Feed as `json`. */
export const feedFormats = ['xml', 'json'] as const;

export type FeedFormat = (typeof feedFormats)[number];

/** Address of the feed of a page: it stands beside it. */
export function feedAddress(page: string, format: FeedFormat): string {
  return `${page}feed.${format}`;
}
