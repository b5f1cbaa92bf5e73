import { search as words } from '../../i18n/zh/search.ts';
import type { KnownValues, SearchState } from '../../search/address-state.ts';
import { type Facets, type FilterName, filterNames } from '../../search/facets.ts';
import { element, type SearchElements } from './elements.ts';

interface Choice {
  value: string;
  name: string;
  /** Name of its group, or `null`. */
  group: string | null;
  /** How many there are of it in all. */
  count: number;
}

/** The form as the rest of the page sees it: a state to read and to show. */
export interface SearchFormFace {
  known: KnownValues;
  read(): SearchState;
  show(state: SearchState): void;
  /** Says at every choice how many there would be, or, with `null`, how many there are in all. */
  showCounts(facets: Facets | null): void;
}

export function searchFormFace(elements: SearchElements): SearchFormFace {
  const choices = {
    year: readChoices(elements.year),
    category: readChoices(elements.category),
    department: readChoices(elements.department),
  } satisfies Record<FilterName, Choice[]>;
  const valuesOf = (name: FilterName) => new Set(choices[name].map(({ value }) => value));

  return {
    known: {
      year: valuesOf('year'),
      category: valuesOf('category'),
      department: valuesOf('department'),
    },
    read: () => ({
      query: elements.query.value,
      filters: {
        year: elements.year.value || null,
        category: elements.category.value || null,
        department: elements.department.value || null,
      },
      page: 1,
    }),
    show(state) {
      elements.query.value = state.query;
      for (const name of filterNames) {
        elements[name].value = state.filters[name] ?? '';
      }
      const isFiltered = filterNames.some((name) => state.filters[name] !== null);
      elements.clear.hidden = !isFiltered;
      elements.filters.open ||= isFiltered;
    },
    showCounts(facets) {
      for (const name of filterNames) {
        writeChoices(elements[name], choices[name], facets?.[name] ?? null);
      }
    },
  };
}

function readChoices(select: HTMLSelectElement): Choice[] {
  return [...select.options].flatMap(({ value, dataset, parentElement }) =>
    value === ''
      ? []
      : [
          {
            value,
            name: dataset.name ?? value,
            group: parentElement instanceof HTMLOptGroupElement ? parentElement.label : null,
            count: Number(dataset.count ?? 0),
          },
        ],
  );
}

/** Puts the choices with their counts; in a list in groups, which is long, only those that find something. */
function writeChoices(
  select: HTMLSelectElement,
  choices: readonly Choice[],
  counts: Record<string, number> | null,
): void {
  const { value: chosen } = select;
  const groups = new Map<string, HTMLOptGroupElement>();
  const written: HTMLElement[] = [];
  for (const { value, name, group, count: all } of choices) {
    const count = counts === null ? all : (counts[value] ?? 0);
    const option = element('option', { value }, words.option(name, count));
    if (group === null) {
      written.push(option);
    } else if (count > 0 || value === chosen) {
      const parent = groups.get(group) ?? element('optgroup', { label: group });
      parent.append(option);
      if (!groups.has(group)) {
        groups.set(group, parent);
        written.push(parent);
      }
    }
  }
  const any = select.options.item(0);
  select.replaceChildren(...(any === null ? [] : [any]), ...written);
  select.value = chosen;
}
