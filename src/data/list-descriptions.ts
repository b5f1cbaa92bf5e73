import type { EditionRecord } from '../domain/edition.ts';
import { descriptionAddresses, schemaAddress } from '../domain/file-addresses.ts';
import { tableNames } from '../domain/tables.ts';
import { viewNames } from '../domain/view-rows.ts';
import { describeCsvw } from './descriptions/csvw.ts';
import { describeDataPackage } from './descriptions/data-package.ts';
import { describeDatasette } from './descriptions/datasette.ts';
import { describeDcat } from './descriptions/dcat.ts';
import type { DescribedData } from './descriptions/described-data.ts';
import {
  anyPageSchema,
  type EditionFile,
  editionSchemas,
  tableSchemaOf,
} from './descriptions/json-schema.ts';
import { describeOpenApi } from './descriptions/open-api.ts';
import {
  describeFile,
  type PublishedFile,
  publishJson,
  type WholePublished,
} from './published-file.ts';

/** The descriptions that go into the package as well: all but those of the package itself. */
export function listPackedDescriptions(
  data: DescribedData,
  current: EditionRecord,
): PublishedFile[] {
  return [
    publishJson(descriptionAddresses.datapackage, () => describeDataPackage(data)),
    publishJson(descriptionAddresses.csvw, () => describeCsvw(data)),
    publishJson(descriptionAddresses.edition, () => describeEdition(data)),
    publishJson(descriptionAddresses.changes, () => current),
    ...[...tableNames, ...viewNames].map((name) =>
      publishJson(schemaAddress(name), () => tableSchemaOf(name)),
    ),
    publishJson(schemaAddress('page'), anyPageSchema),
    publishJson(schemaAddress('edition'), editionSchemas.edition),
    publishJson(schemaAddress('changes'), editionSchemas.changes),
  ];
}

/** Every description. */
export function listDescriptions(
  data: DescribedData,
  current: EditionRecord,
  { zip, xlsx, sqlite }: WholePublished,
): PublishedFile[] {
  return [
    ...listPackedDescriptions(data, current),
    publishJson(descriptionAddresses.dcat, () =>
      describeDcat(data, {
        zip: describeFile(zip),
        xlsx: describeFile(xlsx),
        sqlite: describeFile(sqlite),
      }),
    ),
    publishJson(descriptionAddresses.openapi, () => describeOpenApi(data)),
    publishJson(descriptionAddresses.datasette, () => describeDatasette(data)),
  ];
}

function describeEdition(data: DescribedData): EditionFile {
  const { label, date, hash } = data.edition;
  return {
    edition: label,
    date,
    hash,
    previous: data.previous,
    tables: data.tables.map(({ name, rows, files }) => ({
      name,
      rows,
      files: [files.csv, files.json].map(({ address, bytes, sha256 }) => ({
        path: address.replace('/data/', ''),
        bytes,
        sha256,
      })),
    })),
  };
}
