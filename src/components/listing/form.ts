import { listing } from '../../i18n/zh/listing.ts';
import type { ListingState } from '../../listing/address-state.ts';
import type { ListingShape } from '../../listing/listing.ts';
import type { ListingElements } from './elements.ts';

/** What the form asks for; always the first page. */
export function readForm(form: HTMLFormElement, shape: ListingShape): ListingState {
  const data = new FormData(form);
  const fieldOf = (name: string) => String(data.get(name) ?? '').trim();
  const sort = fieldOf('sort');
  const filters = shape.filters.flatMap(({ name }) => {
    const value = fieldOf(name);
    return value === '' ? [] : [[name, value]];
  });
  return {
    query: String(data.get('q') ?? ''),
    filters: Object.fromEntries(filters),
    sort: sort === '' ? null : { column: sort.replace(/^-/, ''), descending: sort.startsWith('-') },
    page: 1,
  };
}

/** Shows a state in the form. A value that is no choice of a filter shows as none. */
export function showInForm(
  { form, query, asked, clear }: ListingElements,
  shape: ListingShape,
  { query: words, filters, sort }: ListingState,
): void {
  query.value = words;
  for (const { name } of shape.filters) {
    setField(form, name, filters[name] ?? '');
  }
  setField(form, 'sort', sort === null ? '' : `${sort.descending ? '-' : ''}${sort.column}`);
  const count = Object.keys(filters).length + (sort === null ? 0 : 1);
  asked.textContent = count === 0 ? '' : listing.asked(count);
  clear.hidden = count === 0 && words === '';
}

function setField(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
    field.value = value;
  }
}
