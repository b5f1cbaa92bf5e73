/** A kind of page of the portal; every page is of exactly one. */
export interface PageKind {
  name: string;
  /** Addresses of this kind, without the site's base. */
  pattern: RegExp;
  /** Whether a portal without such a page is incomplete. */
  required: boolean;
}

const id = '[a-z0-9]+(?:-[a-z0-9]+)*';

function kind(name: string, address: string, required = true): PageKind {
  const pattern = address
    .replaceAll(':id', id)
    .replaceAll(':year', '\\d{4}')
    .replaceAll(':no', '\\d+');
  return { name, pattern: new RegExp(`^${pattern}$`), required };
}

/** The kinds of pages, in the order in which reports list them. */
export const pageKinds: readonly PageKind[] = [
  kind('home', '/'),
  kind('years', '/years/'),
  kind('year', '/years/:year/'),
  kind('year-category', '/years/:year/:id/'),
  kind('categories', '/categories/'),
  kind('category', '/categories/:id/'),
  kind('departments', '/departments/'),
  kind('department', '/departments/:id/'),
  kind('department-year', '/departments/:id/:year/'),
  kind('everything', '/commitments/'),
  kind('commitment', '/commitments/:year/:id/:no/'),
  kind('measures', '/measures/', false),
  kind('measure', '/measures/:id/', false),
  kind('topics', '/topics/'),
  kind('topic', '/topics/:id/'),
  kind('search', '/search/'),
  kind('documents', '/documents/'),
  kind('document', '/documents/:id/'),
  kind('coverage', '/coverage/'),
  kind('method', '/method/'),
  kind('data', '/data/'),
  kind('tables', '/tables/'),
  kind('table', '/tables/:id/'),
  kind('table-part', '/tables/:id/:year/:id/'),
  kind('leads', '/leads/'),
  kind('lead', '/leads/:id/'),
  kind('compare', '/compare/'),
  kind('corrections', '/corrections/'),
  kind('about', '/about/'),
  kind('embed', '/embed/.+/', false),
  kind('not-found', '/404\\.html'),
  kind('examples', '/examples/', false),
  kind('example', '/examples/:id/', false),
];

/** Name of the kind of the page at an address, or `null` for an address the portal does not have. */
export function kindOf(address: string): string | null {
  return pageKinds.find((candidate) => candidate.pattern.test(address))?.name ?? null;
}
