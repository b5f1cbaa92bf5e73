import { addresses as portal } from '../../src/domain/address.ts';
import type { Commitment } from '../../src/domain/commitment.ts';
import type { BuiltSite } from '../lib/built-site.ts';
import { pageKinds } from '../lib/page-kinds.ts';
import type { Check, Finding } from './check.ts';
import { targetOf } from './redirects.ts';

/** What the addresses of a built site are held against. */
export interface AddressContext {
  site: BuiltSite;
  documents: readonly { id: string }[];
  commitments: readonly Pick<Commitment, 'id' | 'year' | 'category' | 'department'>[];
  /** Every address ever published, from `content/addresses.txt`; `null` where there is no such file. */
  published: readonly string[] | null;
}

/** Every kind of page is there, every record has its page, and no address is unknown. */
export const addresses: Check<AddressContext> = {
  name: 'addresses',
  check: (context) => [
    ...checkKinds(context.site),
    ...checkRecords(context),
    ...checkUnknown(context.site),
  ],
  exceptions: [],
};

/**
 * No address that was published once has vanished. A new one that is not on the list yet is a warning:
 * it is no fault of the site, and has to be listed before it is published.
 */
export const publishedAddresses: Check<AddressContext> = {
  name: 'published-addresses',
  check: ({ site, published }) => {
    const listed = new Set(published ?? []);
    const built = new Set(permanentAddresses(site));
    return [
      ...[...listed].filter((address) => !built.has(address)).map(goneFinding),
      ...[...built]
        .filter((address) => !listed.has(address) && !isCarriedAlong(site, address))
        .map(newFinding),
    ];
  },
  exceptions: [],
};

function goneFinding(address: string): Finding {
  return finding(
    address,
    'an address that was published is gone',
    'nothing',
    'a page, a file or a redirect',
    'Bring it back, or say in content/redirects.yml where it is now.',
  );
}

/** Whether a file stands beside a moved page: it lasts as long as the redirect does. */
function isCarriedAlong(site: BuiltSite, address: string): boolean {
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  const page = site.pages.find((one) => one.address === folder);
  return page !== undefined && folder !== address && targetOf(page) !== null;
}

function newFinding(address: string): Finding {
  const found = finding(
    address,
    'a page is not on the list of published addresses',
    'a new page',
    'its line in content/addresses.txt',
    'Run "npm run verify -- --list-addresses" and commit the list.',
  );
  return { ...found, level: 'warning' };
}

// Pages for review, and one that is no address.
const unpromised = new Set(['examples', 'example', 'not-found']);

// Files that are cited or read by programs: the data, the tables and lists as files, charts, and what
// other people's pages load. What stands beside every page of a kind (its data, its feeds) follows from the
// list of pages; what pages fetch for themselves, and the QR code beside each, is no promise.
const promisedFile = new RegExp(
  [
    '^/data/(?!qr\\.svg$).+',
    '^/documents/[^/]+\\.txt$',
    '^/feed\\.(?:xml|json)$',
    '^/tables/[^/]+\\.csv$',
    '^/leads/[^/]+\\.(?:csv|json)$',
    '/chart-[a-z]+\\.(?:svg|csv)$',
    '^/search/engine\\.js$',
  ].join('|'),
);

/** Addresses that are promised to last: the files, and all pages but those for ourselves. */
export function permanentAddresses(site: BuiltSite): string[] {
  const pages = site.pages
    .filter(({ kind }) => kind !== null && !unpromised.has(kind))
    .map(({ address }) => address);
  const files = [...site.files.keys()]
    .map((path) => `/${path}`)
    .filter((address) => promisedFile.test(address) && !address.endsWith('.html'));
  return [...pages, ...files].sort();
}

function checkKinds(site: BuiltSite): Finding[] {
  return pageKinds
    .filter(({ name, required }) => required && !site.pages.some((page) => page.kind === name))
    .map(({ name, pattern }) =>
      finding(
        name,
        'a kind of page is missing',
        'no page',
        `a page at ${pattern.source}`,
        'Build it: the addresses are a promise.',
      ),
    );
}

function checkRecords({ site, documents, commitments }: AddressContext): Finding[] {
  const built = new Set(site.pages.map(({ address }) => address));
  const expected = new Set([
    ...documents.map(({ id }) => portal.document(id)),
    ...commitments.flatMap(({ id, year, category, department }) => [
      portal.commitment(id),
      portal.year(year),
      portal.yearCategory(year, category),
      portal.category(category),
      portal.department(department),
      portal.departmentYear(department, year),
    ]),
  ]);
  return [...expected]
    .filter((address) => !built.has(address))
    .map((address) =>
      finding(
        address,
        'a record has no page',
        'no page',
        'a page',
        'See the getStaticPaths of its kind.',
      ),
    );
}

function checkUnknown(site: BuiltSite): Finding[] {
  return site.pages
    .filter(({ kind }) => kind === null)
    .map(({ path }) =>
      finding(
        path,
        'a page is of no known kind',
        'an unknown address',
        'an address of the portal',
        'Name its kind in scripts/lib/page-kinds.ts.',
      ),
    );
}

function finding(
  document: string,
  reason: string,
  actual: string,
  expected: string,
  tip: string,
): Finding {
  return { place: { document, line: null }, reason, actual, expected, tip };
}
