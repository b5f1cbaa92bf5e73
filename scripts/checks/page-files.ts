import type { BuiltPage, BuiltSite } from '../lib/built-site.ts';
import type { Check, Finding } from './check.ts';

const data = ['data.csv', 'data.json'];
const feeds = ['feed.xml', 'feed.json'];

/** The files that stand beside every page of a kind. */
const filesBeside: Readonly<Record<string, readonly string[]>> = {
  home: [...data, ...feeds],
  years: data,
  year: data,
  'year-category': data,
  categories: data,
  category: [...data, ...feeds],
  departments: data,
  department: [...data, ...feeds],
  'department-year': data,
  everything: data,
  commitment: data,
  measures: data,
  measure: data,
  documents: data,
  document: data,
  coverage: data,
  topics: data,
  topic: data,
  tables: data,
  table: data,
  leads: data,
  lead: data,
  compare: data,
  corrections: [...data, ...feeds],
};

/** Every page that shows data offers it beside itself, and every page that can be followed its feeds. */
export const pageFiles: Check<BuiltSite> = {
  name: 'page-files',
  check: (site) => site.pages.flatMap((page) => checkPage(page, site)),
  exceptions: [],
};

function checkPage(page: BuiltPage, site: BuiltSite): Finding[] {
  const names = filesBeside[page.kind ?? ''] ?? [];
  return names
    .map((name) => `${page.address.slice(1)}${name}`)
    .filter((path) => !site.files.has(path))
    .map((path) => ({
      place: { document: page.path, line: null },
      reason: 'a file is missing beside its page',
      actual: 'no file',
      expected: path,
      tip: 'See src/domain/page-data.ts, src/domain/overview-data.ts, src/data/hub-pages.ts, and listFeeds of src/data/feeds.',
    }));
}
