import { formatColumn, toColumn } from './column.ts';
import {
  fileNames,
  type ListingDefinition,
  type ListingFile,
  type ListingPlace,
  type Row,
} from './listing.ts';

/**
 * How many rows share a file. Few, for a page of a sorted listing takes its rows from all over it, one or
 * two from each file.
 */
const rowsPerFile = 16;

/**
 * All files of a listing: one for each column, and the rows in small files. A reader loads the columns
 * that are asked about and the rows that are shown. The same rows give the same bytes.
 */
export function buildListing<Own extends Row>(
  { columns }: Pick<ListingDefinition<Own>, 'columns'>,
  rows: readonly Own[],
): { place: ListingPlace; files: ListingFile[] } {
  const columnFiles = Object.entries(columns).map(([name, { read, order }]) => ({
    name: fileNames.column(name),
    bytes: formatColumn(toColumn(rows.map(read), order)),
  }));
  const rowFiles: ListingFile[] = [];
  for (let start = 0; start < rows.length; start += rowsPerFile) {
    const text = JSON.stringify(rows.slice(start, start + rowsPerFile));
    rowFiles.push({
      name: fileNames.rows(rowFiles.length),
      bytes: new TextEncoder().encode(text),
    });
  }
  return { place: { rows: rows.length, rowsPerFile }, files: [...columnFiles, ...rowFiles] };
}
