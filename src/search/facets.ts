import type { Catalogue } from './catalogue.ts';

/** What a search can be narrowed by. */
export const filterNames = ['year', 'category', 'department'] as const;

export type FilterName = (typeof filterNames)[number];

/** Chosen values per filter: `{ year: ['2022'], category: ['social'], department: [] }`. */
export type FilterValues = Record<FilterName, readonly string[]>;

/** Number of commitments per value of each filter; a value that none has is left out. */
export type Facets = Record<FilterName, Record<string, number>>;

type CatalogueRecord = Catalogue['records'][number];

/** Whether the filters let a commitment through. */
export function isWithin(record: CatalogueRecord, filters: Partial<FilterValues>): boolean {
  return filterNames.every((name) => isChosen(name, record, filters));
}

/** Counts what was found, each filter without regard to its own chosen values. */
export function countFacets(
  found: readonly CatalogueRecord[],
  filters: Partial<FilterValues>,
): Facets {
  const facets: Facets = { year: {}, category: {}, department: {} };
  for (const record of found) {
    for (const name of filterNames) {
      const others = filterNames.filter((other) => other !== name);
      if (others.every((other) => isChosen(other, record, filters))) {
        const value = filterValue(name, record);
        facets[name][value] = (facets[name][value] ?? 0) + 1;
      }
    }
  }
  return facets;
}

function isChosen(
  name: FilterName,
  record: CatalogueRecord,
  filters: Partial<FilterValues>,
): boolean {
  const chosen = filters[name] ?? [];
  return chosen.length === 0 || chosen.includes(filterValue(name, record));
}

function filterValue(name: FilterName, record: CatalogueRecord): string {
  if (name === 'category') {
    return record.category;
  }
  // Year and department stand in the identity: `2022/health/4`.
  return record.id.split('/')[name === 'year' ? 0 : 1] ?? '';
}
