import type { Redirect } from '../../src/domain/redirect.ts';
import type { BuiltPage, BuiltSite } from '../lib/built-site.ts';
import type { Check, Finding } from './check.ts';

/** What the redirects of a built site are held against. */
export interface RedirectContext {
  site: BuiltSite;
  redirects: readonly Redirect[];
  /** Every address ever published. */
  published: readonly string[];
}

/**
 * Every authored redirect is needed and arrives: its address was published, a page stands there that
 * does nothing but lead on, and what it leads to is a page of its own.
 */
export const redirects: Check<RedirectContext> = {
  name: 'redirects',
  check: ({ site, redirects: list, published }) => {
    const pages = new Map(site.pages.map((page) => [page.address, page]));
    const known = new Set(published);
    const moved = new Set(list.map(({ from }) => from));
    return [
      ...list.flatMap((redirect) => checkRedirect(redirect, pages, known)),
      ...site.pages
        .filter((page) => targetOf(page) !== null && !moved.has(page.address))
        .map(({ address }) =>
          finding(address, 'a page leads elsewhere that nobody moved', 'a refresh', 'a page'),
        ),
    ];
  },
  exceptions: [],
};

function checkRedirect(
  { from, to }: Redirect,
  pages: ReadonlyMap<string, BuiltPage>,
  known: ReadonlySet<string>,
): Finding[] {
  const page = pages.get(from);
  const target = pages.get(to);
  const findings: Finding[] = [];
  if (!known.has(from)) {
    findings.push(finding(from, 'a redirect is not needed', 'never published', 'no redirect'));
  }
  if (page === undefined || targetOf(page) === null) {
    const actual = page === undefined ? 'nothing there' : 'a page of its own';
    findings.push(finding(from, 'a moved address does not lead on', actual, `a redirect to ${to}`));
  }
  if (target === undefined || targetOf(target) !== null) {
    findings.push(finding(from, 'a redirect leads to no page', to, 'the address of a page'));
  }
  return findings;
}

/** Where a page leads by itself, or `null`. */
export function targetOf(page: BuiltPage): string | null {
  const refresh = page.elements.find(
    ({ name, attributes }) => name === 'meta' && attributes.get('http-equiv') === 'refresh',
  );
  return refresh?.attributes.get('content') ?? null;
}

function finding(document: string, reason: string, actual: string, expected: string): Finding {
  return {
    place: { document, line: null },
    reason,
    actual,
    expected,
    tip: 'Mend content/redirects.yml.',
  };
}
