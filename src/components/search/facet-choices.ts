import type { Reading } from '../../domain/comparison/comparison.ts';
import type { CategoryGroup } from '../../domain/grouping.ts';
import { search as words } from '../../i18n/zh/search.ts';
import { mapFilters } from '../../search/address-state.ts';
import type { Facets, FilterName } from '../../search/facets.ts';
import { readings } from '../../search/records.ts';

/** A value of a filter, its name, and how many commitments have it. */
export interface FacetOption {
  value: string;
  name: string;
  count: number;
}

/** Choices under one heading; `null` where they need none. */
export interface FacetGroup {
  group: string | null;
  options: FacetOption[];
}

/** What the choices are called. */
export interface FacetNames {
  category(id: string): string;
  department(id: string): string;
  reading(id: Reading): string;
}

/** The choices of every filter, in the order of the page; those that no commitment has are left out. */
export function facetChoices(
  counts: Facets,
  groups: readonly CategoryGroup[],
  names: FacetNames,
): Record<FilterName, FacetGroup[]> {
  const choices: Record<FilterName, { group: string | null; options: [string, string][] }[]> = {
    year: one(
      Object.keys(counts.year)
        .sort((a, b) => Number(b) - Number(a))
        .map((year) => [year, words.year(year)]),
    ),
    category: one(groups.map(({ category }) => [category, names.category(category)])),
    department: groups.map(({ category, departments }) => ({
      group: names.category(category),
      options: departments.map(({ department }) => [department, names.department(department)]),
    })),
    side: one(Object.entries(words.sides)),
    numbers: one(Object.entries(words.numbers)),
    reading: one([
      ...readings.map((reading): [string, string] => [reading, names.reading(reading)]),
      ['none', words.noReading],
    ]),
    difficulty: one(Object.keys(counts.difficulty).sort().map(nameDifficulty)),
  };
  return mapFilters((name) =>
    choices[name].map(({ group, options }) => ({
      group,
      options: options.flatMap(([value, label]) => {
        const count = counts[name][value] ?? 0;
        return count === 0 ? [] : [{ value, name: label, count }];
      }),
    })),
  );
}

function one(options: [string, string][]) {
  return [{ group: null, options }];
}

/** `1.1` is everything from 1.1 up to, not including, 1.2. */
function nameDifficulty(band: string): [string, string] {
  return [
    band,
    band === 'none'
      ? words.noDifficulty
      : words.difficultyFrom(band, (Number(band) + 0.1).toFixed(1)),
  ];
}
