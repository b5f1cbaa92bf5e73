import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A text file of ours: path below the root of the project, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

const textual = /\.(astro|css|md|mjs|ts|yml)$/;

/** The text files below some folders (or the files themselves), sorted by path; a missing folder has none. */
export function readSourceFiles(root: string, places: readonly string[]): SourceFile[] {
  return places
    .flatMap((place) => listFiles(root, place))
    .filter((path) => textual.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

function listFiles(root: string, place: string): string[] {
  if (textual.test(place)) {
    return [place];
  }
  if (!existsSync(join(root, place))) {
    return [];
  }
  return readdirSync(join(root, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .map((path) => path.replaceAll('\\', '/'));
}

/** The lines of a file with comments turned into blanks, so that columns stay. */
export function linesWithoutComments({ path, text }: SourceFile): string[] {
  return blankComments(path, text).split('\n');
}

// Comments of code: `/* … */`, and `// …` at the start of a line or after a space (not "https://").
const codeComment = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;
const yamlComment = /(?<=^|\s)#.*$/gm;
const markupComment = /<!--[\s\S]*?-->/g;

function blankComments(path: string, text: string): string {
  const blank = (comment: string) => comment.replace(/[^\n]/g, ' ');
  if (path.endsWith('.yml')) {
    return text.replace(yamlComment, blank);
  }
  const withoutMarkup = /\.(astro|md)$/.test(path) ? text.replace(markupComment, blank) : text;
  return path.endsWith('.md') ? withoutMarkup : withoutMarkup.replace(codeComment, blank);
}
