import { assembleSite, type BuiltSite } from '../../scripts/lib/built-site.ts';

const policy =
  "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; script-src 'self'; style-src 'self'";

/** Parts of a page that a test may want to be different. */
export interface MadePage {
  lang?: string;
  title?: string;
  policy?: string;
  head?: string;
  body?: string;
}

let made = 0;

/** A page without a fault, except for what a test puts in. */
export function makePage(page: MadePage = {}): string {
  made += 1;
  return `<!doctype html>
<html lang="${page.lang ?? 'zh-CN'}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="content-security-policy" content="${page.policy ?? policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${page.title ?? `第${made}页`}</title>
    <meta name="description" content="一页">
    ${page.head ?? ''}
  </head>
  <body>${page.body ?? '<main id="main"><h1>标题</h1></main>'}</body>
</html>
`;
}

/** A site made of some files, held in memory. */
export function makeSite(files: Readonly<Record<string, string>>, base = '/'): BuiltSite {
  const encoder = new TextEncoder();
  const contents = Object.entries(files).map(
    ([path, text]) => [path, encoder.encode(text)] as const,
  );
  return assembleSite(new Map(contents), base, null);
}
