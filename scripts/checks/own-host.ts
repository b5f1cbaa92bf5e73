import type { BuiltFile, BuiltPage, BuiltSite } from '../lib/built-site.ts';
import { formatTag, type HtmlElement } from '../lib/html.ts';
import { referencesOf, resolveLink } from '../lib/link-target.ts';
import type { Check, Finding } from './check.ts';

/** Nothing is fetched from another host: no script, style, image, font, frame, hint or form. */
export const ownHost: Check<BuiltSite> = {
  name: 'own-host',
  check: (site) => [
    ...site.pages.flatMap((page) => checkPage(page, site)),
    ...[...site.files.values()].filter(({ path }) => path.endsWith('.css')).flatMap(checkStyles),
  ],
  exceptions: [],
};

function checkPage(page: BuiltPage, site: BuiltSite): Finding[] {
  const fetched = referencesOf(page)
    .filter((reference) => reference.fetched || sendsElsewhere(reference.element))
    .filter((reference) => resolveLink(reference.value, page, site).kind === 'external')
    .map((reference) => toFinding(page.path, formatTag(reference.element)));
  const inline = page.elements
    .filter((element) => element.name === 'style')
    .flatMap((element) => externalUrls(element.text))
    .map((url) => toFinding(page.path, url));
  return [...fetched, ...inline];
}

/** Forms and pings send what a reader typed or clicked. */
function sendsElsewhere(element: HtmlElement): boolean {
  return (
    element.name === 'form' ||
    element.attributes.has('formaction') ||
    element.attributes.has('ping')
  );
}

function checkStyles(file: BuiltFile): Finding[] {
  return externalUrls(file.text).map((url) => toFinding(file.path, url));
}

// e.g. `url("https://fonts.example/a.woff2")`, `@import "//cdn.example/a.css"`
const urlInStyles = /(?:url\(\s*|@import\s+)['"]?((?:https?:)?\/\/[^'")\s]+)/gi;

function externalUrls(css: string): string[] {
  return [...css.matchAll(urlInStyles)].map((match) => match[1] ?? '');
}

function toFinding(document: string, actual: string): Finding {
  return {
    place: { document, line: null },
    reason: 'something is fetched from another host, or sent to it',
    actual,
    expected: 'requests to this site only',
    tip: 'Put the file into public/ or leave it out.',
  };
}
