import type { Message } from '../../src/domain/message.ts';

/**
 * Characters that nobody sees, or that stand for lost ones: controls but the tab, formats such as
 * U+200B, unassigned and private ones, blanks other than the plain and the ideographic one, fillers,
 * selectors of variants, and the replacement character. They would break searches and comparisons.
 */
const invisible =
  /(?!\t)[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Zl}\p{Zp}\p{Variation_Selector}\u115F\u1160\u2800\u3164\uFFA0\uFFFD]|\u034F|(?![ \u3000])\p{Zs}/gu;

/** Names of those met most often; the others are told by their code points alone. */
const names: Readonly<Record<string, string>> = {
  '0000': 'NUL',
  '000C': 'form feed',
  '000D': 'carriage return inside a line',
  '00A0': 'no-break space',
  '00AD': 'soft hyphen',
  '200B': 'zero width space',
  '200C': 'zero width non-joiner',
  '200D': 'zero width joiner',
  '2060': 'word joiner',
  FEFF: 'byte order mark, or zero width no-break space',
  FFFD: 'replacement character: what stood here is lost',
};

/** Most lines that a message lists. */
const linesListed = 10;

/** Reports each code point that must not be in a text, at the first place where it stands. */
export function findInvisible(document: string, path: string, lines: readonly string[]): Message[] {
  const found = lines.flatMap((line, index) =>
    [...line.matchAll(invisible)].map((match) => ({
      line: index + 1,
      column: match.index + 1,
      code: codeOf(match[0]),
    })),
  );
  return [...Map.groupBy(found, ({ code }) => code)].flatMap(([code, places]) => {
    const [first] = places;
    return first === undefined ? [] : [message({ document, path, code, places, first })];
  });
}

interface Place {
  line: number;
  column: number;
}

function message({
  document,
  path,
  code,
  places,
  first: { line, column },
}: {
  document: string;
  path: string;
  code: string;
  places: readonly Place[];
  first: Place;
}): Message {
  const others = [...new Set(places.map((place) => place.line))];
  const listed = others.slice(0, linesListed).join(', ');
  const more = others.length > linesListed ? ` and ${others.length - linesListed} more` : '';
  const where = places.length === 1 ? '' : `, ${places.length} times, in line ${listed}${more}`;
  const isBlank = /\p{Zs}/u.test(String.fromCodePoint(Number.parseInt(code, 16)));
  const name = names[code] === undefined ? '' : ` (${names[code]})`;
  return {
    rule: 'invisible-character',
    level: 'error',
    place: { document, line, column },
    reason: 'the text holds a character that cannot be seen',
    actual: `U+${code}${name}${where}`,
    expected: 'characters that are printed, blanks and tabs',
    tip: `Fetch the document again; if it is published so, ${isBlank ? 'put a plain blank for it' : 'take the character out'}: perl -CSD -i -pe 's/\\x{${code}}/${isBlank ? ' ' : ''}/g' ${path}. Then put the new sha256 into seeds/index.yml.`,
  };
}

/** E.g. `200B`. */
function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
