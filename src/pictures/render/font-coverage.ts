import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const family = '@fontsource-variable/noto-sans-sc';

/** Name and version of the font's package: pictures made with another font are other pictures. */
export const fontVersion: string = (() => {
  const { name, version } = require(`${family}/package.json`);
  return `${name}@${version}`;
})();

// Letters and numerals that the font draws by others: "Ⅲ" looks as "III" does, and is read as it.
const romanNumeral = /[\u2160-\u217f]/u;

/** The characters by which a character is drawn: itself, nearly always. */
export function drawnAs(character: string): string[] {
  return romanNumeral.test(character) ? [...character.normalize('NFKD')] : [character];
}

/** The characters of a text that the font cannot draw, each once. Blanks need no shape. */
export function missingCharacters(text: string): string[] {
  const known = slices();
  return [...new Set(text)].filter(
    (character) =>
      !/\s/.test(character) && !drawnAs(character).every((part) => known.has(codeOf(part))),
  );
}

let coverage: ReadonlyMap<number, string> | undefined;

/** Which slice draws which character. */
function slices(): ReadonlyMap<number, string> {
  coverage ??= readCoverage();
  return coverage;
}

// unicode.json: {"[4]": "U+1f1e9-1f1f5,U+20", "latin": "U+0000-00FF"}; files/…-4-wght-normal.woff2
function readCoverage(): Map<number, string> {
  const ranges: Record<string, string> = require(`${family}/unicode.json`);
  const map = new Map<number, string>();
  for (const [name, list] of Object.entries(ranges)) {
    for (const [, first = '', last = first] of list.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)) {
      for (let code = Number.parseInt(first, 16); code <= Number.parseInt(last, 16); code += 1) {
        map.set(code, map.get(code) ?? name.replace(/[[\]]/g, ''));
      }
    }
  }
  return map;
}

/** The slice of the font that holds a character. */
export function sliceOf(character: string): string {
  return slices().get(codeOf(character)) ?? 'latin';
}

/** Code point of a character. */
export function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** The file of a slice, with all weights. */
export function sliceFile(name: string): string {
  const folder = dirname(require.resolve(`${family}/package.json`));
  return join(folder, 'files', `noto-sans-sc-${name}-wght-normal.woff2`);
}
