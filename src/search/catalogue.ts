import type { CommitmentId } from '../domain/identity.ts';
import type { NamedRecord, SearchData, SearchDepartment, SearchTexts } from './records.ts';

/** What the search knows of every commitment without its texts. Loaded once, before the first answer. */
export interface Catalogue {
  departments: SearchDepartment[];
  categories: NamedRecord[];
  /** In the order in which equals are listed. Year and department stand in the identity. */
  records: { id: CommitmentId; category: string }[];
}

/** How many commitments share a file of texts: a page of results needs few files, each a few kilobytes. */
export const textsPerFile = 16;

/** `search/latest.json`: the only file of the search whose content changes under its name. */
export interface Latest {
  /** Name of the folder beside it that holds everything else, all of one build. */
  version: string;
}

export function toCatalogue(data: SearchData): Catalogue {
  const { departments, categories, records } = data;
  return {
    departments,
    categories,
    records: records.map(({ id, category }) => ({ id, category })),
  };
}

/** The texts of all commitments, in files of `textsPerFile`. */
export function toTextFiles(data: SearchData): SearchTexts[][] {
  const files: SearchTexts[][] = [];
  for (let start = 0; start < data.records.length; start += textsPerFile) {
    files.push(data.records.slice(start, start + textsPerFile).map(toTexts));
  }
  return files;
}

function toTexts({ title, target, outcome_title, outcome }: SearchTexts): SearchTexts {
  return { title, target, outcome_title, outcome };
}
