import type { BuiltPage, BuiltSite } from './built-site.ts';
import type { HtmlElement } from './html.ts';
import { resolveLink } from './link-target.ts';

/** Bytes of what a reader's browser loads for a page. */
export interface Weight {
  /** The page itself, compressed. */
  html: number;
  /** Its style sheets, compressed; not those for paper alone. */
  css: number;
  /** Its script files and what they import, compressed; not what they load later: a browser tells that. */
  script: number;
}

/** Weighs a page with the style sheets and scripts that it names. */
export function weigh(page: BuiltPage, site: BuiltSite): Weight {
  return {
    html: page.compressed,
    css: weighSheets(page, site, (media) => media !== 'print'),
    script: sum(scriptFiles(page, site).map((path) => site.files.get(path)?.compressed ?? 0)),
  };
}

/**
 * Bytes of the style sheets for paper alone, compressed: browsers fetch them after everything else, and show the page
 * without them.
 */
export function weighPaper(page: BuiltPage, site: BuiltSite): number {
  return weighSheets(page, site, (media) => media === 'print');
}

function weighSheets(
  page: BuiltPage,
  site: BuiltSite,
  isMeant: (media: string | undefined) => boolean,
): number {
  const sheets = page.elements.filter(
    ({ name, attributes }) =>
      name === 'link' && attributes.get('rel') === 'stylesheet' && isMeant(attributes.get('media')),
  );
  return sum(
    sheets.map(({ attributes }) => {
      const target = resolveLink(attributes.get('href') ?? '', page, site);
      return target.kind === 'internal' ? (site.files.get(target.path)?.compressed ?? 0) : 0;
    }),
  );
}

/** Paths of the script files that a page names, and of those that they import. */
function scriptFiles(page: BuiltPage, site: BuiltSite): string[] {
  const named = scriptsOf(page).flatMap(({ attributes }) => {
    const reference = attributes.get('src');
    const target = reference === undefined ? null : resolveLink(reference, page, site);
    return target?.kind === 'internal' ? [target.path] : [];
  });
  const files = new Set(named);
  // A set goes on to what is added to it meanwhile.
  for (const path of files) {
    const text = site.files.get(path)?.text ?? '';
    for (const { groups } of text.matchAll(staticImport)) {
      files.add(new URL(groups?.path ?? '', `https://site/${path}`).pathname.slice(1));
    }
  }
  return [...files];
}

// e.g. `import{a}from"./b.js"`, `export{a}from"./b.js"`, `import"./b.js"`, but not `import("./b.js")`
const staticImport = /(?:\bfrom|\bimport)\s*["'](?<path>\.{1,2}\/[^"']+\.js)["']/g;

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
