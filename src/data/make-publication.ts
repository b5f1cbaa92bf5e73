import { formatCsv, formatExcelCsv } from '../domain/csv.ts';
import { type Edition, type EditionRecord, formatEdition } from '../domain/edition.ts';
import { listOverviewPages } from '../domain/overview-data.ts';
import {
  type DataPage,
  formatPageData,
  listDataPages,
  pageDataAddress,
  pageDataFormats,
} from '../domain/page-data.ts';
import type { Link } from '../domain/published.ts';
import { uniqueKeyOf } from '../domain/table-keys.ts';
import {
  formatJsonRows,
  formatTable,
  type Table,
  tableAddress,
  type tableFormats,
  toTables,
} from '../domain/tables.ts';
import { toViews, type View, viewAddress } from '../domain/view-tables.ts';
import type { DescribedData, DescribedFile } from './descriptions/described-data.ts';
import { currentOf, type EditionHistory, hashTables, toHistory } from './editions/history.ts';
import { type Feed, listFeeds } from './feeds/list-feeds.ts';
import { publishFeed } from './feeds/publish-feed.ts';
import { listHubPages } from './hub-pages.ts';
import { listDescriptions } from './list-descriptions.ts';
import type { PublicationSource } from './publication-source.ts';
import { describeFile, type PublishedFile, publishFile } from './published-file.ts';
import { listWholeFiles } from './whole-files.ts';

/** Where the site stands. */
export interface Place {
  link: Link;
  /** Scheme and host, or `null` where the site does not know its own. */
  origin: string | null;
}

/** Everything that the portal publishes besides its pages. */
export interface Publication {
  edition: Edition;
  /** Name of the edition, as it is cited. */
  label: string;
  tables: readonly Table[];
  /** Tables that pages show, made from the published ones by a rule. */
  views: readonly View[];
  /** This edition first, then those before it. */
  history: readonly EditionRecord[];
  feeds: readonly Feed[];
  files: readonly PublishedFile[];
  /** Whether a file is published at an address. */
  has: (address: string) => boolean;
}

/** Makes the list of all published files; each is made when it is asked for. */
export function makePublication(
  source: PublicationSource,
  place: Place,
  known: EditionHistory,
): Publication {
  const tables = toTables(source, place.link);
  // The hash must not depend on where the site stands.
  const edition = { date: source.site.edition, hash: hashTables(toTables(source, (path) => path)) };
  const label = formatEdition(edition);
  const history = toHistory(edition, tables, known);
  const url: Link = (address) => `${place.origin ?? ''}${place.link(address)}`;
  const tableFiles = listTableFiles(tables);
  const views = toViews(source, place.link);
  const viewFiles = listViewFiles(views);
  const data = describe(source, {
    edition,
    history,
    tables: tableFiles,
    views: viewFiles,
    place,
    url,
  });
  const feeds = listFeeds(source, history);
  const whole = listWholeFiles({ source, tables, views, data, history: currentOf(history) });
  const files = [
    ...tableFiles.flatMap(({ files }) => Object.values(files)),
    ...Object.values(whole),
    ...listDescriptions(data, currentOf(history), whole),
    ...viewFiles.flatMap(({ files, whole }) => [...Object.values(files), ...whole]),
    ...listPages(source, tables, views, place.link).flatMap((page) =>
      pageDataFormats.map((format) =>
        publishFile(pageDataAddress(page.address, format), () =>
          formatPageData(page, format, label),
        ),
      ),
    ),
    ...feeds.flatMap((feed) => publishFeed(feed, source.site, url)),
  ];
  const published = new Set(files.map(({ address }) => address));
  return {
    edition,
    label,
    tables,
    views,
    history,
    feeds,
    files,
    has: (address) => published.has(address),
  };
}

/** Every page that shows data, with its data. */
export function listPages(
  source: PublicationSource,
  tables: readonly Table[],
  views: readonly View[],
  link: Link,
): DataPage[] {
  return [
    ...listDataPages(tables),
    ...listOverviewPages(tables, source.documents),
    ...listHubPages({ source, tables, views, link }),
  ];
}

interface ViewFiles {
  view: View;
  files: Record<'csv' | 'json', PublishedFile>;
  /** As its page offers it: the whole of a listing for Excel, a list of leads also as JSON. */
  whole: PublishedFile[];
}

function listViewFiles(views: readonly View[]): ViewFiles[] {
  return views.map((view) => {
    const { name, page, columns, rows } = view;
    const json = () => formatJsonRows(rows);
    const beside = page.slice(0, -1);
    return {
      view,
      files: {
        csv: publishFile(viewAddress(name, 'csv'), () => formatCsv(columns, rows)),
        json: publishFile(viewAddress(name, 'json'), json),
      },
      whole: [
        publishFile(`${beside}.csv`, () => formatExcelCsv(columns, rows)),
        ...(view.of === null ? [] : [publishFile(`${beside}.json`, json)]),
      ],
    };
  });
}

interface TableFiles {
  table: Table;
  files: Record<(typeof tableFormats)[number], PublishedFile>;
}

function listTableFiles(tables: readonly Table[]): TableFiles[] {
  return tables.map((table) => {
    const file = (format: (typeof tableFormats)[number]) =>
      publishFile(tableAddress(table.name, format), () => formatTable(table, format));
    return {
      table,
      files: { csv: file('csv'), json: file('json'), jsonl: file('jsonl'), excel: file('excel') },
    };
  });
}

function describe(
  source: PublicationSource,
  made: {
    edition: Edition;
    history: readonly EditionRecord[];
    tables: readonly TableFiles[];
    views: readonly ViewFiles[];
    place: Place;
    url: Link;
  },
): DescribedData {
  const years = source.documents.map(({ year }) => year);
  const { edition, place, url } = made;
  const previous = currentOf(made.history).previous;
  return {
    site: source.site,
    edition: { label: formatEdition(edition), ...edition },
    previous: previous === null ? null : formatEdition(previous),
    origin: place.origin,
    url,
    documents: source.documents.map(({ id, title }) => ({ id, title })),
    // Hashes are made when a description asks for them: a page that names the edition needs none.
    get tables() {
      return made.tables.map(({ table, files }) => ({
        name: table.name,
        rows: table.rows.length,
        unique: uniqueKeyOf(table.name, table.rows),
        files: describeAll(files),
      }));
    },
    get views() {
      return made.views.map(({ view, files }) => ({
        name: view.name,
        rows: view.rows.length,
        files: { csv: describeFile(files.csv), json: describeFile(files.json) },
      }));
    },
    years: { first: Math.min(...years), last: Math.max(...years) },
  };
}

function describeAll(files: TableFiles['files']): Record<keyof TableFiles['files'], DescribedFile> {
  const { csv, json, jsonl, excel } = files;
  return {
    csv: describeFile(csv),
    json: describeFile(json),
    jsonl: describeFile(jsonl),
    excel: describeFile(excel),
  };
}
