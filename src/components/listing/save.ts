import { formatExcelCsv } from '../../domain/csv.ts';
import { listing as words } from '../../i18n/zh/listing.ts';
import type { ListingState } from '../../listing/address-state.ts';
import type { Row } from '../../listing/listing.ts';
import type { ListingName, listingShapes } from '../../listing/shapes.ts';
import { formatFileName, offerFile } from '../saved-file.ts';
import type { ListingElements } from './elements.ts';

/**
 * Hands rows to the reader as a file that Excel and others open. Its name says what was asked, in the words of the
 * form, and of which edition.
 */
export function saveRows(
  { form, section }: Pick<ListingElements, 'form' | 'section'>,
  { name, fields }: (typeof listingShapes)[ListingName],
  state: ListingState,
  rows: readonly Row[],
): void {
  const filters = Object.entries(state.filters).map(([filter, value]) =>
    words.filterOf(words.filterNames[filter] ?? filter, choiceOf(form, filter, value)),
  );
  const file = formatFileName({
    what: words.listings[name].title,
    query: state.query,
    filters,
    filtered: words.filtered,
    edition: section.dataset.edition ?? '',
  });
  const text = formatExcelCsv(fields, rows);
  offerFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${file}.csv`);
}

/** How the form calls a value, without its count: `社会发展类（43）` is `社会发展类`. */
function choiceOf(form: HTMLFormElement, filter: string, value: string): string {
  const field = form.elements.namedItem(filter);
  const option =
    field instanceof HTMLSelectElement
      ? [...field.options].find((each) => each.value === value)
      : undefined;
  return option?.textContent?.trim().replace(/（[\d,]+）$/, '') ?? value;
}
