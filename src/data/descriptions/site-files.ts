import { z } from 'astro/zod';
import { summarySchema } from '../../domain/summary.ts';

// What the site serves as JSON besides rows: descriptions, feeds, what its own scripts load.

const person = z.strictObject({ name: z.string() });

const feedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  home_page_url: z.string(),
  feed_url: z.string(),
  language: z.string(),
  authors: z.array(person),
  items: z.array(
    z.strictObject({
      id: z.string(),
      url: z.string(),
      title: z.string(),
      content_html: z.string(),
      date_published: z.iso.datetime(),
      date_modified: z.iso.datetime(),
      tags: z.array(z.string()),
    }),
  ),
});

const latestSchema = z.strictObject({
  /** Version of the form of the index. */
  format: z.int().min(1),
  /** Folder beside it that holds everything else, all of one build. */
  folder: z.string().regex(/^[0-9a-f]+$/),
});

// Standards of their own: what they are is said by a name in them, their own schemas say the rest.
const schemaFile = z.looseObject({
  $schema: z.literal('https://json-schema.org/draft/2020-12/schema').optional(),
  title: z.string(),
});

const dataPackage = z.looseObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string(),
  version: z.string(),
  resources: z.array(
    z.looseObject({ name: z.string(), path: z.string(), schema: z.looseObject({}) }),
  ),
});

const csvw = z.looseObject({
  '@context': z.array(z.unknown()),
  tables: z.array(z.looseObject({ url: z.string(), tableSchema: z.looseObject({}) })),
});

const dcat = z.looseObject({ '@type': z.literal('dcat:Catalog') });

const openapi = z.looseObject({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  info: z.looseObject({}),
  paths: z.looseObject({}),
});

const datasette = z.looseObject({ title: z.string(), databases: z.looseObject({}) });

/** The schema of each such file, by the name it has among the components of the description of the site. */
export const siteFileSchemas = {
  'compare-summary': summarySchema,
  feed: feedSchema,
  'search-latest': latestSchema,
  'json-schema': schemaFile,
  'data-package': dataPackage,
  csvw,
  dcat,
  openapi,
  datasette,
} as const;

export type SiteFile = keyof typeof siteFileSchemas;

export const siteFileNames = Object.keys(siteFileSchemas).filter(isSiteFile);

function isSiteFile(name: string): name is SiteFile {
  return name in siteFileSchemas;
}
