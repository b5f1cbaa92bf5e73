/** What a static host answers to a request, before any byte is read. */
export type StaticRoute =
  | { kind: 'file'; path: string }
  | { kind: 'redirect'; location: string }
  | { kind: 'missing' };

/** What stands at a path below the root of the site: a file, a folder, or nothing. */
export type Lookup = (path: string) => 'file' | 'folder' | null;

/**
 * Finds what a request for `pathname` (percent-encoded, without a query) gets. Folders answer with
 * their `index.html` and only with a trailing slash, as the addresses of the portal are written.
 *
 * @param base Path under which the site is served, e.g. `/` or `/portal/`.
 */
export function routeStatic(pathname: string, base: string, lookup: Lookup): StaticRoute {
  const prefix = base.endsWith('/') ? base : `${base}/`;
  if (prefix !== '/' && `${pathname}/` === prefix) {
    return { kind: 'redirect', location: prefix };
  }
  const path = pathname.startsWith(prefix) ? decodePath(pathname.slice(prefix.length)) : null;
  if (path === null) {
    return { kind: 'missing' };
  }
  const found = lookup(path);
  if (found === 'file') {
    // "about.html/" must not be a second address of "about.html".
    return path.endsWith('/') ? { kind: 'missing' } : { kind: 'file', path };
  }
  const index = path === '' || path.endsWith('/') ? `${path}index.html` : `${path}/index.html`;
  if (found === null || lookup(index) !== 'file') {
    return { kind: 'missing' };
  }
  return index === `${path}index.html`
    ? { kind: 'file', path: index }
    : { kind: 'redirect', location: `${prefix}${encodeURI(path)}/` };
}

/** The path below the root, or `null` for one that is malformed or leads out of it. */
function decodePath(encoded: string): string | null {
  try {
    const path = decodeURIComponent(encoded);
    const parts = path.split('/');
    const unsafe =
      parts.includes('..') || parts.includes('.') || /[\0\\]/.test(path) || /^\/|\/\//.test(path);
    return unsafe ? null : path;
  } catch {
    // e.g. "%E6%B" is no UTF-8.
    return null;
  }
}
