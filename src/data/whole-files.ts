import { formatCsv } from '../domain/csv.ts';
import type { EditionRecord } from '../domain/edition.ts';
import { wholeAddresses } from '../domain/file-addresses.ts';
import { formatJsonRows, formatTable, type Table } from '../domain/tables.ts';
import type { View } from '../domain/view-tables.ts';
import type { DescribedData } from './descriptions/described-data.ts';
import { documentBytes } from './document-bytes.ts';
import { formatDatabase } from './formats/database.ts';
import { type ArchiveFile, packZip } from './formats/zip.ts';
import { listPackedDescriptions } from './list-descriptions.ts';
import type { PublicationSource } from './publication-source.ts';
import { publishFile, type WholePublished } from './published-file.ts';
import { aboutRows, formatTablesWorkbook } from './tables-workbook.ts';
import { formatCaveats, formatLicence, formatReadme } from './texts.ts';

interface Whole {
  source: PublicationSource;
  tables: readonly Table[];
  views: readonly View[];
  data: DescribedData;
  history: EditionRecord;
}

/** Everything as one archive, as one workbook, and as one database. */
export function listWholeFiles(whole: Whole): WholePublished {
  const { source, tables, data } = whole;
  return {
    zip: publishFile(wholeAddresses.zip, () => packZip(listPacked(whole), source.site.edition)),
    xlsx: publishFile(wholeAddresses.xlsx, () => formatTablesWorkbook(tables, data)),
    sqlite: publishFile(wholeAddresses.sqlite, () => formatDatabase(tables, aboutRows(data))),
  };
}

/** What lies in the archive, the texts for people first. */
function listPacked({ source, tables, views, data, history }: Whole): ArchiveFile[] {
  return [
    { path: 'README.md', content: formatReadme(data) },
    { path: 'LICENCE.md', content: formatLicence(source.site) },
    {
      path: 'CAVEATS.md',
      content: formatCaveats(source.documents, source.corrections.length, source.accuracy),
    },
    ...listPackedDescriptions(data, history).map(({ address, read }) => ({
      path: address.replace('/data/', ''),
      content: read(),
    })),
    ...tables.flatMap((table) => [
      { path: `${table.name}.csv`, content: formatTable(table, 'csv') },
      { path: `${table.name}.json`, content: formatTable(table, 'json') },
      { path: `excel/${table.name}.csv`, content: formatTable(table, 'excel') },
    ]),
    ...views.flatMap(({ name, columns, rows }) => [
      { path: `views/${name}.csv`, content: formatCsv(columns, rows) },
      { path: `views/${name}.json`, content: formatJsonRows(rows) },
    ]),
    ...source.documents.map((document) => ({
      path: `documents/${document.id}.txt`,
      content: documentBytes(document),
    })),
  ];
}
