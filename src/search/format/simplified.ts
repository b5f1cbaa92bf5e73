let simplified: ReadonlySet<string> | undefined;

/**
 * Whether a character is one of the 6,763 of GB 2312, the Chinese standard for simplified ones. A few of them are
 * traditional in other words: 後.
 */
export function isSimplified(character: string): boolean {
  simplified ??= new Set(readStandard());
  return simplified.has(character);
}

// Rows and cells of the standard, as they stand in its encoding.
const [firstRow, lastRow, firstCell, lastCell] = [0xb0, 0xf7, 0xa1, 0xfe];

function readStandard(): string {
  const bytes: number[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let cell = firstCell; cell <= lastCell; cell += 1) {
      bytes.push(row, cell);
    }
  }
  return new TextDecoder('gb2312').decode(Uint8Array.from(bytes));
}

/**
 * Whether a text may hold traditional characters: whoever mistypes simplified ones needs no table of the others.
 *
 * @param ambiguous Simplified characters that are traditional ones, too.
 */
export function mayBeTraditional(text: string, ambiguous: string): boolean {
  return [...text].some(
    (character) =>
      /\p{Script=Han}/u.test(character) &&
      (!isSimplified(character) || ambiguous.includes(character)),
  );
}
