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
  /** Every commitment on one page. */
  commitments: '/commitments/',
  commitment: (id: CommitmentId) => `/commitments/${id}/`,
  measures: '/measures/',
  measure: (measure: string) => `/measures/${measure}/`,
  topics: '/topics/',
  topic: (topic: string) => `/topics/${topic}/`,
  search: '/search/',
  openSearch: '/opensearch.xml',
  documents: '/documents/',
  document: (document: string) => `/documents/${document}/`,
  /** The document itself, as a file. */
  documentText: (document: string) => `/documents/${document}.txt`,
  lines: (document: string, lines: LineRange) => `/documents/${document}/#L${lines.start}`,
  coverage: '/coverage/',
  method: '/method/',
  /** A part of the page on method, by its anchor. */
  methodPart: (part: string) => `/method/#${part}`,
  data: '/data/',
  tables: '/tables/',
  /** A table that can be sorted and narrowed: `targets`, `commitments`. */
  table: (listing: string) => `/tables/${listing}/`,
  /** Its rows of one year and category, to be read without script; each row has an anchor of its own. */
  tablePart: (listing: string, year: number, category: string) =>
    `/tables/${listing}/${year}/${category}/`,
  /** The whole of it, as a file. */
  tableFile: (listing: string) => `/tables/${listing}.csv`,
  leads: '/leads/',
  lead: (lead: string) => `/leads/${lead}/`,
  /** The whole of a list of leads, as a file. */
  leadFile: (lead: string, format: 'csv' | 'json' = 'csv') => `/leads/${lead}.${format}`,
  compare: '/compare/',
  corrections: '/corrections/',
  about: '/about/',
  /** The design language and all components, for review; no promise. */
  examples: '/examples/',
  example: (part: string) => `/examples/${part}/`,
} as const;
