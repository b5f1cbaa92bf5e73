import type { BuiltPage, BuiltSite } from '../lib/built-site.ts';
import { formatTag } from '../lib/html.ts';
import { type LinkTarget, type Reference, referencesOf, resolveLink } from '../lib/link-target.ts';
import type { Check, Finding } from './check.ts';

/** Every internal link leads to a page or file that is there, and every anchor to an id on its page. */
export const links: Check<BuiltSite> = {
  name: 'links',
  check: (site) => {
    const ids = new Map(site.pages.map((page) => [page.path, idsOf(page)]));
    return site.pages.flatMap((page) =>
      referencesOf(page).flatMap((reference) => {
        const fault = faultOf(resolveLink(reference.value, page, site), site, ids);
        return fault === null ? [] : [toFinding(page, reference, fault)];
      }),
    );
  },
  exceptions: [],
};

interface Fault {
  reason: string;
  expected: string;
  tip: string;
}

type Ids = ReadonlyMap<string, ReadonlySet<string>>;

const allowedSchemes = ['mailto:', 'tel:', 'data:'];

function faultOf(target: LinkTarget, site: BuiltSite, ids: Ids): Fault | null {
  switch (target.kind) {
    case 'internal':
      return faultInside(target.path, target.fragment, site, ids);
    case 'external':
      return null;
    case 'outside':
      return {
        reason: 'a link leaves the base path of the site',
        expected: `an address below ${site.base}`,
        tip: 'Write it with link() of src/links.ts.',
      };
    case 'scheme':
      return allowedSchemes.includes(target.scheme)
        ? null
        : {
            reason: 'a link has a scheme that is not allowed',
            expected: `a page, or one of ${allowedSchemes.join(' ')}`,
            tip: 'Link to a page.',
          };
    case 'malformed':
      return {
        reason: 'a link is not an address',
        expected: 'a well-formed address',
        tip: 'Mend the address.',
      };
  }
}

function faultInside(
  path: string,
  fragment: string | null,
  site: BuiltSite,
  ids: Ids,
): Fault | null {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!site.files.has(file)) {
    const slashMissing = site.files.has(`${file}/index.html`);
    return {
      reason: 'a link leads nowhere',
      expected: slashMissing ? `the address with its slash, ${path}/` : `a file ${file}`,
      tip: slashMissing
        ? 'Write the address as src/domain/address.ts does.'
        : 'Mend the link or build the page.',
    };
  }
  // Files that are not pages may give a fragment a meaning of their own; the top of a page is always there.
  const anchors = ids.get(file);
  if (fragment === null || fragment === 'top' || anchors === undefined || anchors.has(fragment)) {
    return null;
  }
  return {
    reason: 'a link leads to an anchor that is not on its page',
    expected: `an element with id="${fragment}" in ${file}`,
    tip: 'Mend the anchor or give the element its id.',
  };
}

function idsOf(page: BuiltPage): Set<string> {
  return new Set(page.elements.flatMap((element) => element.attributes.get('id') ?? []));
}

function toFinding(page: BuiltPage, reference: Reference, fault: Fault): Finding {
  return {
    place: { document: page.path, line: null },
    actual: formatTag(reference.element),
    ...fault,
  };
}
