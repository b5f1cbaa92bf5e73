import type { ListedTarget } from '../../src/domain/listed-targets.ts';

/** What a large corpus is imitated by. */
export interface Synthetic {
  rows: ListedTarget[];
  departments: string[];
}

/**
 * So many target quantities, recombined from real ones: sentences, units and readings as they are, numbers
 * spread about them, under made-up departments over twenty years. The same every time.
 */
export function synthesiseTargets(real: readonly ListedTarget[], count: number): Synthetic {
  const departments = Array.from({ length: 300 }, (_, index) => `department-${index}`);
  const perDepartmentYear = Math.ceil(count / (20 * departments.length));
  const rows: ListedTarget[] = [];
  for (let number = 0; number < count; number += 1) {
    const row = real[(number * 7919) % real.length];
    if (row === undefined) {
      throw new Error('no rows to recombine');
    }
    const block = Math.floor(number / perDepartmentYear);
    const year = 2030 - Math.floor(block / departments.length);
    const department = departments[block % departments.length] ?? '';
    const no = 1 + Math.floor((number % perDepartmentYear) / 3);
    const spread = 1 + ((number * 104_729) % 997) / 1000;
    const scale = (value: number | null) =>
      value === null ? null : Number((value * spread).toPrecision(3));
    rows.push({
      ...row,
      commitment_id: `${year}/${department}/${no}`,
      url: `/commitments/${year}/${department}/${no}/`,
      year,
      department_id: department,
      no,
      value: scale(row.value),
      base_value: scale(row.base_value),
      difficulty_rated: 1 + ((block * 31) % 400) / 1000,
    });
  }
  return { rows, departments };
}
