import type { BuiltPage, BuiltSite } from './built-site.ts';
import type { HtmlElement } from './html.ts';
import { resolveLink } from './link-target.ts';

/** Bytes of what a reader's browser loads for a page. */
export interface Weight {
  /** The page itself, as it stands. */
  html: number;
  /** Its style sheets, compressed. */
  css: number;
  /** Its script files, compressed. */
  script: number;
}

/** Weighs a page with the style sheets and scripts that it names. */
export function weigh(page: BuiltPage, site: BuiltSite): Weight {
  const compressed = (reference: string | undefined) => {
    const target = reference === undefined ? null : resolveLink(reference, page, site);
    return target?.kind === 'internal' ? (site.files.get(target.path)?.compressed ?? 0) : 0;
  };
  const sheets = page.elements.filter(
    ({ name, attributes }) => name === 'link' && attributes.get('rel') === 'stylesheet',
  );
  return {
    html: page.bytes,
    css: sum(sheets.map(({ attributes }) => compressed(attributes.get('href')))),
    script: sum(scriptsOf(page).map(({ attributes }) => compressed(attributes.get('src')))),
  };
}

/** The elements of a page that run something; blocks of data, e.g. JSON-LD, do not. */
export function scriptsOf(page: BuiltPage): HtmlElement[] {
  return page.elements.filter(
    ({ name, attributes }) =>
      name === 'script' && !/json|text\/plain/.test(attributes.get('type') ?? ''),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
