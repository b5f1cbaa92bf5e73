import { listing as words } from '../../i18n/zh/listing.ts';
import { type ListingName, listingShapes } from '../../listing/shapes.ts';

/** A column as a listing shows it. */
export interface ListingColumn {
  column: string;
  label: string;
  numeric: boolean;
  sortable: boolean;
}

const numbers: readonly string[] = ['year', 'value', 'difficulty', 'targets'];

/** The columns of a listing, in the order in which they stand. */
export function listingColumns(name: ListingName): ListingColumn[] {
  const sortable: readonly string[] = listingShapes[name].sortable;
  return Object.entries(words.listings[name].columns).map(([column, label]) => ({
    column,
    label,
    numeric: numbers.includes(column),
    sortable: sortable.includes(column),
  }));
}

/** What a cell is called in style sheets, where a row is a card: `at-year num`. */
export function cellClass(column: string, numeric: boolean): string {
  return numeric ? `at-${column} num` : `at-${column}`;
}

const bare: readonly string[] = ['difficulty', 'targets'];

/** What a card says before a cell; `undefined` of what says itself what it is: a year, a department, `至少`. */
export function cellLabel(column: string): string | undefined {
  return bare.includes(column) ? words.labels[column] : undefined;
}
