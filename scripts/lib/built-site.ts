import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type HtmlElement, parseElements } from './html.ts';
import { kindOf } from './page-kinds.ts';

/** A file of the built site. */
export interface BuiltFile {
  /** Path below the root of the site, with `/`. */
  path: string;
  bytes: number;
  /** Bytes over the wire: gzip, level 6. */
  compressed: number;
  text: string;
}

/** A page of the built site, parsed once for all checks. */
export interface BuiltPage extends BuiltFile {
  /** Address without the base, e.g. `/years/2022/`. */
  address: string;
  /** Name of its kind, or `null` for an address the portal does not have. */
  kind: string | null;
  elements: readonly HtmlElement[];
}

/** A built site, as its checks see it. */
export interface BuiltSite {
  /** Path under which it will be served, with a slash at both ends. */
  base: string;
  /** Scheme and host under which it will be published, or `null`. */
  origin: string | null;
  pages: readonly BuiltPage[];
  /** All files, pages among them, by path. */
  files: ReadonlyMap<string, BuiltFile>;
}

const textFile = /\.(css|csv|html|js|json|jsonl|jsonld|md|mjs|svg|txt|xml)$/;

/** Reads a built site from a folder. Throws when there is none. */
export function readBuiltSite(root: string, base: string, origin: string | null): BuiltSite {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  return assembleSite(
    new Map(paths.map((path) => [path, readFileSync(join(root, path))])),
    base,
    origin,
  );
}

/** Puts a built site together from its files, e.g. those a test made up. */
export function assembleSite(
  contents: ReadonlyMap<string, Uint8Array>,
  base: string,
  origin: string | null,
): BuiltSite {
  const files = new Map<string, BuiltFile>();
  const pages: BuiltPage[] = [];
  for (const [path, bytes] of contents) {
    const file = toFile(path, bytes);
    files.set(path, file);
    if (path.endsWith('.html')) {
      pages.push(toPage(file));
    }
  }
  return { base, origin, pages, files };
}

function toFile(path: string, bytes: Uint8Array): BuiltFile {
  const isText = textFile.test(path);
  return {
    path,
    bytes: bytes.length,
    compressed: isText ? gzipSync(bytes).length : bytes.length,
    text: isText ? new TextDecoder().decode(bytes) : '',
  };
}

function toPage(file: BuiltFile): BuiltPage {
  const address = `/${file.path.replace(/(^|\/)index\.html$/, '$1')}`;
  return { ...file, address, kind: kindOf(address), elements: parseElements(file.text) };
}
