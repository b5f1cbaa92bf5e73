import { readingSchema } from '../../domain/comparison/comparison.ts';
import type { CategoryGroup } from '../../domain/grouping.ts';
import { comparatorSchema } from '../../domain/quantity/quantity.ts';
import { listing as words } from '../../i18n/zh/listing.ts';
import { readings } from '../../i18n/zh/readings.ts';
import type { Row } from '../../listing/listing.ts';

/** A choice of a filter. */
export interface Choice {
  value: string;
  name: string;
}

/** Choices under a name, or `null` where they need none. */
export interface ChoiceGroup {
  group: string | null;
  options: readonly Choice[];
}

/**
 * The choices of every filter that has some, each with how many rows there are of it; a value that no row
 * has is no choice. The most frequent unit comes first.
 */
export function listChoices(
  rows: readonly Row[],
  groups: readonly CategoryGroup[],
  nameOf: (id: string) => string,
): Record<string, ChoiceGroup[]> {
  const counted = (column: string, values: readonly string[], name: (value: string) => string) =>
    countChoices(rows, column, values, name);
  const alone = (options: Choice[]) => [{ group: null, options }];
  const years = [...new Set(rows.map(({ year }) => String(year)))].sort().reverse();
  const units = [...Map.groupBy(rows, (row) => row.base_unit)]
    .sort(([a, m], [b, n]) => n.length - m.length || (String(a) < String(b) ? -1 : 1))
    .flatMap(([unit]) => (typeof unit === 'string' ? [unit] : []));
  const ids = groups.map(({ category }) => category);
  const readingName = (value: string) => readings.names[readingSchema.parse(value)];
  return {
    year: alone(counted('year', years, words.year)),
    category: alone(counted('category', ids, nameOf)),
    department: groups.map(({ category, departments }) => ({
      group: nameOf(category),
      options: counted(
        'department_id',
        departments.map(({ department }) => department),
        nameOf,
      ),
    })),
    comparator: alone(
      counted(
        'comparator',
        comparatorSchema.options,
        (value) => words.comparators[comparatorSchema.parse(value)],
      ),
    ),
    unit: alone(counted('base_unit', units, (unit) => unit)),
    reading: alone([
      ...counted('reading', readingSchema.options, readingName),
      ...counted('readings', readingSchema.options, readingName),
    ]),
    published: alone([
      { value: 'target', name: words.option(words.target, countPresent(rows, 'target')) },
      { value: 'outcome', name: words.option(words.outcome, countPresent(rows, 'outcome')) },
    ]),
  };
}

function countChoices(
  rows: readonly Row[],
  column: string,
  values: readonly string[],
  nameOf: (value: string) => string,
): Choice[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const own = row[column] ?? null;
    for (const value of new Set([own].flat())) {
      counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
    }
  }
  return values.flatMap((value) => {
    const count = counts.get(value) ?? 0;
    return count === 0 ? [] : [{ value, name: words.option(nameOf(value), count) }];
  });
}

function countPresent(rows: readonly Row[], column: string): number {
  return rows.filter((row) => row[column] != null).length;
}
