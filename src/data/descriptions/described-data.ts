import type { WholeFormat } from '../../domain/file-addresses.ts';
import type { Site } from '../../domain/site.ts';
import type { TableFormat, TableName } from '../../domain/tables.ts';

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
    files: Readonly<Record<TableFormat, DescribedFile>>;
  }[];
  /** First and last year that the data speaks of. */
  years: { first: number; last: number };
}

/** The files that hold all tables. */
export type WholeFiles = Readonly<Record<WholeFormat, DescribedFile>>;
