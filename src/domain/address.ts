import type { CommitmentId } from './identity.ts';
import type { LineRange } from './passage.ts';

/**
 * The permanent addresses, from the site's root, with a trailing slash. The site's base path is put
 * before them in one place only, where a link is written.
 */
export const addresses = {
  home: '/',
  years: '/years/',
  year: (year: number) => `/years/${year}/`,
  yearCategory: (year: number, category: string) => `/years/${year}/${category}/`,
  categories: '/categories/',
  category: (category: string) => `/categories/${category}/`,
  departments: '/departments/',
  department: (department: string) => `/departments/${department}/`,
  departmentYear: (department: string, year: number) => `/departments/${department}/${year}/`,
  commitment: (id: CommitmentId) => `/commitments/${id}/`,
  measures: '/measures/',
  measure: (measure: string) => `/measures/${measure}/`,
  search: '/search/',
  documents: '/documents/',
  document: (document: string) => `/documents/${document}/`,
  /** The document itself, as a file. */
  documentText: (document: string) => `/documents/${document}.txt`,
  lines: (document: string, lines: LineRange) => `/documents/${document}/#L${lines.start}`,
  coverage: '/coverage/',
  method: '/method/',
  data: '/data/',
  corrections: '/corrections/',
  about: '/about/',
} as const;
