import type { Commitment } from '../domain/commitment.ts';
import type { Category, Department } from '../domain/department.ts';
import type { CommitmentId } from '../domain/identity.ts';

/** The texts of a commitment that are searched, each by itself: no match runs from one into the next. */
export const searchFields = ['title', 'target', 'outcome_title', 'outcome'] as const;

export type SearchField = (typeof searchFields)[number];

/** Texts as printed; `null` where the documents print none. */
export type SearchTexts = { title: string } & Record<Exclude<SearchField, 'title'>, string | null>;

/** A commitment as the search knows it. */
export interface SearchRecord extends SearchTexts {
  id: CommitmentId;
  year: number;
  category: string;
  department: string;
}

/** A department or category with its name. */
export interface NamedRecord {
  id: string;
  name: string;
}

/** A department with everything it is called besides its name: short name, forms as printed, aliases. */
export interface SearchDepartment extends NamedRecord {
  otherNames: string[];
}

/** Everything an index is built from, the records in the order in which equals are listed. */
export interface SearchData {
  departments: SearchDepartment[];
  categories: NamedRecord[];
  records: SearchRecord[];
}

/** What the pages are made from, as far as the search needs it. */
export interface SearchSource {
  commitments: readonly Commitment[];
  departments: readonly Department[];
  categories: readonly Category[];
}

/** Takes from the portal's data what is searched; order is kept. */
export function toSearchData(source: SearchSource): SearchData {
  return {
    departments: source.departments.map(toSearchDepartment),
    categories: source.categories.map(({ id, name }) => ({ id, name })),
    records: source.commitments.map(toSearchRecord),
  };
}

function toSearchDepartment(department: Department): SearchDepartment {
  const { id, name, short_name, printed_as, aliases } = department;
  const otherNames = new Set([short_name, ...printed_as, ...aliases]);
  otherNames.delete(name);
  return { id, name, otherNames: [...otherNames] };
}

function toSearchRecord(commitment: Commitment): SearchRecord {
  const { id, year, category, department, title, target, outcome } = commitment;
  return {
    id,
    year,
    category,
    department,
    title: title.text,
    target: target?.text.text ?? null,
    // Without a target the outcome's title is the commitment's own.
    outcome_title: target === null ? null : (outcome?.title.text ?? null),
    outcome: outcome?.text.text ?? null,
  };
}
