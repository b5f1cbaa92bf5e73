import type { BuiltPage, BuiltSite } from './built-site.ts';
import type { HtmlElement } from './html.ts';

/** Where a link of a page leads. */
export type LinkTarget =
  /** Into the site: path below its root, decoded, and the fragment, decoded. */
  | { kind: 'internal'; path: string; fragment: string | null }
  /** To this host, but not below the site's base: under a sub-path it is somebody else's page. */
  | { kind: 'outside' }
  | { kind: 'external'; host: string }
  /** `mailto:`, `tel:`, `data:` and the like. */
  | { kind: 'scheme'; scheme: string }
  | { kind: 'malformed' };

// A host that is nobody's, for a site that is not told its own.
const unknownOrigin = 'https://portal.invalid';

/** Resolves a reference as a browser would on that page. */
export function resolveLink(
  reference: string,
  page: Pick<BuiltPage, 'address'>,
  site: Pick<BuiltSite, 'base' | 'origin'>,
): LinkTarget {
  const origin = site.origin ?? unknownOrigin;
  let url: URL;
  try {
    url = new URL(reference, `${origin}${site.base}${page.address.slice(1)}`);
  } catch {
    return { kind: 'malformed' };
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return { kind: 'scheme', scheme: url.protocol };
  }
  if (url.origin !== new URL(origin).origin) {
    return { kind: 'external', host: url.host };
  }
  if (!url.pathname.startsWith(site.base)) {
    return { kind: 'outside' };
  }
  try {
    return {
      kind: 'internal',
      path: decodeURIComponent(url.pathname.slice(site.base.length)),
      fragment: url.hash.length > 1 ? decodeURIComponent(url.hash.slice(1)) : null,
    };
  } catch {
    return { kind: 'malformed' };
  }
}

/** A reference in a page, and whether a browser fetches it without being asked to. */
export interface Reference {
  element: HtmlElement;
  value: string;
  fetched: boolean;
}

const fetchedBy: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'],
  embed: ['src'],
  feimage: ['href', 'xlink:href'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src', 'srcset'],
  input: ['src'],
  object: ['data'],
  script: ['src', 'href', 'xlink:href'],
  source: ['src', 'srcset'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};

const followed = ['href', 'xlink:href', 'action', 'formaction', 'cite', 'ping'];

// `<link>` relations that only name an address; all others make the browser fetch or connect.
const namingRelations = [
  'alternate',
  'author',
  'canonical',
  'help',
  'license',
  'next',
  'prev',
  'search',
];

/** Every reference of a page to something else. */
export function referencesOf(page: BuiltPage): Reference[] {
  return page.elements.flatMap((element) => {
    const fetchedNames = fetchedBy[element.name.toLowerCase()] ?? [];
    return [
      ...fetchedNames.flatMap((name) => values(element, name, true)),
      ...followed
        .filter((name) => !fetchedNames.includes(name))
        .flatMap((name) => values(element, name, element.name === 'link' && !isNaming(element))),
    ];
  });
}

function isNaming(element: HtmlElement): boolean {
  const relations = (element.attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  return relations.every((relation) => namingRelations.includes(relation));
}

function values(element: HtmlElement, name: string, fetched: boolean): Reference[] {
  const value = element.attributes.get(name);
  if (value === undefined) {
    return [];
  }
  // e.g. srcset="a.png 1x, b.png 2x"
  const parts =
    name === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') : [value];
  return parts.map((part) => ({ element, value: part, fetched }));
}
