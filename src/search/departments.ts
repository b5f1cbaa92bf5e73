import { fold } from './fold.ts';
import type { SearchDepartment } from './records.ts';

/** Identities of the departments of which a name contains the term. */
export function matchDepartments(
  departments: readonly SearchDepartment[],
  foldedTerm: string,
): Set<string> {
  return new Set(
    departments
      .filter(({ name, otherNames }) =>
        [name, ...otherNames].some((each) => fold(each).includes(foldedTerm)),
      )
      .map(({ id }) => id),
  );
}
