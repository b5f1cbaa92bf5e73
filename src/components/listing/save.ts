import { formatExcelCsv } from '../../domain/csv.ts';
import type { Row } from '../../listing/listing.ts';

/** Hands rows to the reader as a file that Excel and others open. */
export function saveRows(name: string, fields: readonly string[], rows: readonly Row[]): void {
  const file = new Blob([formatExcelCsv(fields, rows)], { type: 'text/csv;charset=utf-8' });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.csv`;
  link.click();
  // Some browsers read the address only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
