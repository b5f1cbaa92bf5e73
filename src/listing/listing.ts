import type { Field } from '../domain/csv.ts';
import type { Value } from './column.ts';

/** A row as it is shown and saved. */
export type Row = Readonly<Record<string, Field>>;

/** How a condition is held against the values of a column. */
export type Test =
  /** The value is the one asked for. */
  | 'is'
  /** The value is a list joined by `|`, and the one asked for is among them. */
  | 'has'
  | 'at-least'
  | 'at-most';

/** Something by which a listing can be narrowed. */
export interface Filter {
  /** Name in the address. */
  name: string;
  column: string;
  test: Test;
}

/** What a listing is, as its page and its script see it. */
export interface ListingShape {
  /** Name in addresses. */
  name: string;
  filters: readonly Filter[];
  /** Columns by which it can be sorted. */
  sortable: readonly string[];
  /** Fields of a row as they are saved, in order. */
  fields: readonly string[];
}

/** Everything a listing is made of. */
export interface ListingDefinition<Own extends Row> extends ListingShape {
  /**
   * What the columns hold of a row, and how their values are sorted. `year`, `department` and `no` must be
   * among them: by these, rows are found whose commitment a search has found.
   */
  columns: Readonly<Record<string, ColumnDefinition<Own>>>;
}

/** What a column holds. */
export interface ColumnDefinition<Own extends Row> {
  read: (row: Own) => Value | null;
  order: (a: Value, b: Value) => number;
}

/** What must be known of a listing to open it; the page says it. */
export interface ListingPlace {
  rows: number;
  rowsPerFile: number;
}

/** Names of the files of a listing. */
export const fileNames = {
  column: (column: string) => `column-${column}`,
  rows: (number: number) => `rows-${number}`,
} as const;

/** A file of a listing before it is compressed. */
export interface ListingFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** How many rows a page of a listing shows. */
export const rowsPerPage = 50;
