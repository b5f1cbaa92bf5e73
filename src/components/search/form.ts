import {
  isFiltered,
  type KnownValues,
  mapFilters,
  type SearchState,
} from '../../search/address-state.ts';
import { sortNames } from '../../search/engine/answer.ts';
import { type Facets, type FilterName, filterNames } from '../../search/facets.ts';
import type { SearchElements } from './elements.ts';

/** One value of a filter on the page. */
interface Option {
  value: string;
  name: string;
  box: HTMLInputElement;
  /** The option with everything around it. */
  row: HTMLElement;
  /** Where its count is written. */
  count: HTMLElement;
  /** How many there are of it in all. */
  all: string;
}

/** The form as the rest of the page sees it: a state to read and to show. */
export interface SearchFormFace {
  known: KnownValues;
  /** What a value is called on the page. */
  nameOf(filter: FilterName, value: string): string;
  /** The state of the form, on its first page; what is not to be searched is no part of it. */
  read(): Omit<SearchState, 'without'>;
  show(state: SearchState): void;
  /** Says at every option how many there would be, or, with `null`, how many there are in all. */
  showCounts(facets: Facets | null): void;
}

export function searchFormFace(elements: SearchElements): SearchFormFace {
  const options = mapFilters((name) => readOptions(elements.facets, name));
  const groups = [...elements.facets.querySelectorAll<HTMLElement>('[data-group]')];
  return {
    known: mapFilters((name) => options[name].map(({ value }) => value)),
    nameOf: (filter, value) =>
      options[filter].find((option) => option.value === value)?.name ?? value,
    read: () => ({
      query: elements.query.value,
      filters: mapFilters((name) =>
        options[name].filter(({ box }) => box.checked).map(({ value }) => value),
      ),
      sort: sortNames.find((name) => name === elements.sort.value) ?? 'relevance',
      strict: elements.strict.checked,
      page: 1,
    }),
    show(state) {
      elements.query.value = state.query;
      elements.sort.value = state.sort;
      elements.strict.checked = state.strict;
      for (const name of filterNames) {
        for (const { box, value } of options[name]) {
          box.checked = state.filters[name].includes(value);
        }
      }
      elements.clear.hidden = !isFiltered(state);
    },
    showCounts(facets) {
      for (const name of filterNames) {
        for (const option of options[name]) {
          showCount(option, facets === null ? option.all : String(facets[name][option.value] ?? 0));
        }
      }
      for (const group of groups) {
        group.hidden = group.querySelector('label:not([hidden])') === null;
      }
    },
  };
}

function readOptions(facets: HTMLElement, name: FilterName): Option[] {
  return [...facets.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)].flatMap((box) => {
    const row = box.closest('label');
    const count = row?.querySelector<HTMLElement>('[data-count]') ?? null;
    const label = row?.querySelector('[data-name]')?.textContent ?? box.value;
    return row === null || count === null
      ? []
      : [{ value: box.value, name: label, box, row, count, all: count.textContent ?? '' }];
  });
}

/** An option that finds nothing is no choice, unless it has been chosen. */
function showCount({ box, row, count }: Option, shown: string): void {
  count.textContent = shown;
  row.hidden = shown === '0' && !box.checked;
}
