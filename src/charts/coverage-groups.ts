import type { Coverage } from '../domain/coverage.ts';
import type { Category, Department } from '../domain/department.ts';
import type { CoverageGroup } from './coverage.ts';

/** The rows of a coverage under their categories, in the order of these; empty categories are left out. */
export function toCoverageGroups(
  { rows }: Coverage,
  departments: readonly Department[],
  categories: readonly Category[],
): CoverageGroup[] {
  const names = new Map(departments.map(({ id, short_name }) => [id, short_name]));
  return categories
    .map(({ id, name }) => ({
      name,
      rows: rows
        .filter(({ category }) => category === id)
        .map(({ department, cells }) => ({ name: names.get(department) ?? department, cells })),
    }))
    .filter((group) => group.rows.length > 0);
}
