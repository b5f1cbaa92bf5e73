import type { BuiltPage, BuiltSite } from './built-site.ts';
import { formatBytes } from './format-bytes.ts';
import { pageKinds } from './page-kinds.ts';
import { formatTable } from './table.ts';
import { weigh } from './weight.ts';

/** Bytes of a built site by kind of page, as lines for a terminal. */
export function reportWeight(site: BuiltSite): string[] {
  const rows = pageKinds.flatMap(({ name }) => {
    const pages = site.pages.filter(({ kind }) => kind === name);
    return pages.length === 0 ? [] : [rowOf(name, pages, site)];
  });
  return formatTable(
    ['kind', 'pages', 'HTML', 'HTML max', 'gzip', 'gzip max', 'CSS gzip', 'script gzip'],
    rows,
  );
}

function rowOf(name: string, pages: readonly BuiltPage[], site: BuiltSite): string[] {
  const weights = pages.map((page) => weigh(page, site));
  const plain = pages.map(({ bytes }) => bytes);
  const compressed = pages.map((page) => page.compressed);
  return [
    name,
    String(pages.length),
    formatBytes(mean(plain)),
    formatBytes(Math.max(...plain)),
    formatBytes(mean(compressed)),
    formatBytes(Math.max(...compressed)),
    formatBytes(Math.max(...weights.map(({ css }) => css))),
    formatBytes(Math.max(...weights.map(({ script }) => script))),
  ];
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
