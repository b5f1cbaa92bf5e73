/**
 * Share of a text's pairs of neighbouring characters that another text has too, 0 to 1. Blanks and
 * punctuation do not count. Not symmetric: a title may be wholly contained in a long text.
 */
export function likeness(text: string, other: string): number {
  const pairs = pairsOf(text);
  const known = pairsOf(other);
  const shared = [...pairs].filter((pair) => known.has(pair)).length;
  return pairs.size === 0 ? 0 : shared / pairs.size;
}

function pairsOf(text: string): Set<string> {
  const characters = [...text.replace(/[\s\p{P}]/gu, '')];
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}
