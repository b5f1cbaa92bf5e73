import type { WholeFormat } from '../../domain/file-addresses.ts';
import type { Site } from '../../domain/site.ts';
import type { TableFormat, TableName } from '../../domain/tables.ts';
import type { ViewName } from '../../domain/view-rows.ts';

/** A file as those who describe it see it. */
export interface DescribedFile {
  /** Address from the site's root. */
  address: string;
  bytes: number;
  sha256: string;
}

/** What all descriptions of the data are made from. */
export interface DescribedData {
  site: Site;
  edition: { label: string; date: string; hash: string };
  /** Label of the edition before, or `null`. */
  previous: string | null;
  /** Scheme and host, or `null` where the site does not know its own. */
  origin: string | null;
  /** The whole address of something on this site; without a host, from the root of the host. */
  url: (address: string) => string;
  documents: readonly { id: string; title: string }[];
  tables: readonly {
    name: TableName;
    rows: number;
    /** Columns that tell its rows apart though fields may be absent in them, or `null`. */
    unique: readonly string[] | null;
    files: Readonly<Record<TableFormat, DescribedFile>>;
  }[];
  views: readonly {
    name: ViewName;
    rows: number;
    files: Readonly<Record<'csv' | 'json', DescribedFile>>;
  }[];
  /** First and last year that the data speaks of. */
  years: { first: number; last: number };
}

/** A table or a view as a resource of the package. */
export interface DescribedResource {
  name: TableName | ViewName;
  /** Path of its CSV beside the description. */
  path: string;
  unique: readonly string[] | null;
  csv: DescribedFile;
}

/** All tables, then all views. */
export function resourcesOf({ tables, views }: DescribedData): DescribedResource[] {
  return [
    ...tables.map(({ name, unique, files }) => ({ name, unique, csv: files.csv })),
    ...views.map(({ name, files }) => ({ name, unique: null, csv: files.csv })),
  ].map((resource) => ({ ...resource, path: pathOf(resource.csv) }));
}

/** Path of a file beside the descriptions. */
function pathOf({ address }: DescribedFile): string {
  return address.replace(/^\/data\//, '');
}

/** The files that hold all tables. */
export type WholeFiles = Readonly<Record<WholeFormat, DescribedFile>>;
