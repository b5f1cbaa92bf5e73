import type { Commitment } from './commitment.ts';

/** A department's commitments of one year. */
export interface DepartmentYear {
  department: string;
  year: number;
  category: string;
  commitments: Commitment[];
}

/** Commitments by year and department, in the order in which they come. */
export function groupByDepartmentYear(commitments: readonly Commitment[]): DepartmentYear[] {
  const groups = new Map<string, DepartmentYear>();
  for (const commitment of commitments) {
    const { department, year, category } = commitment;
    const key = `${year}/${department}`;
    const group = groups.get(key) ?? { department, year, category, commitments: [] };
    group.commitments.push(commitment);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** A department with the years of which it has commitments. */
export interface DepartmentYears {
  department: string;
  /** Latest first. */
  years: number[];
}

/** A category with its departments. */
export interface CategoryGroup {
  category: string;
  departments: DepartmentYears[];
}

/**
 * Departments under the category of their latest commitments, so that each stands once. Categories
 * follow `categoryOrder`, departments `departmentOrder`; empty categories are left out.
 */
export function groupByCategory(
  commitments: readonly Commitment[],
  categoryOrder: readonly string[],
  departmentOrder: readonly string[],
): CategoryGroup[] {
  const latestFirst = groupByDepartmentYear(commitments).sort((a, b) => b.year - a.year);
  const departments = departmentOrder.flatMap((department) => {
    const own = latestFirst.filter((group) => group.department === department);
    const category = own[0]?.category;
    return category === undefined
      ? []
      : [{ department, category, years: own.map(({ year }) => year) }];
  });
  return categoryOrder
    .map((category) => ({
      category,
      departments: departments
        .filter((entry) => entry.category === category)
        .map(({ department, years }) => ({ department, years })),
    }))
    .filter((group) => group.departments.length > 0);
}

/** A name as documents print it, with the first place of each document that prints it so. */
export interface PrintedName {
  text: string;
  places: { document: string; line: number }[];
}

/** The names under which documents print a department, in the order of `commitments`. */
export function printedNames(commitments: readonly Commitment[]): PrintedName[] {
  const names = new Map<string, Map<string, number>>();
  for (const { target, outcome } of commitments) {
    for (const side of [target, outcome]) {
      const printed = side?.department.printed;
      if (side && printed) {
        const places = names.get(printed.text) ?? new Map<string, number>();
        if (!places.has(side.document)) {
          places.set(side.document, printed.lines.start);
        }
        names.set(printed.text, places);
      }
    }
  }
  return [...names].map(([text, places]) => ({
    text,
    places: [...places].map(([document, line]) => ({ document, line })),
  }));
}
