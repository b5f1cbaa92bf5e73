/** A run of characters, and whether the other text has it too. */
export interface Run {
  text: string;
  common: boolean;
}

/** Two texts in runs, so that what differs can be marked in each. */
export interface Difference {
  a: Run[];
  b: Run[];
  /** Nothing differs but the width of punctuation or spaces, e.g. `，` and `,`. */
  typographic: boolean;
}

/**
 * Holds two titles against each other, character by character, by their longest common subsequence.
 * Width of punctuation and spaces counts as equal. Titles are short: the table is small.
 */
export function differenceOf(a: string, b: string): Difference {
  const left = [...a];
  const right = [...b];
  const pairs = commonPairs(left.map(fold), right.map(fold));
  const runs = {
    a: toRuns(left, new Set(pairs.map(([i]) => i))),
    b: toRuns(right, new Set(pairs.map(([, j]) => j))),
  };
  return { ...runs, typographic: a !== b && [...runs.a, ...runs.b].every(isUntold) };
}

// Spaces alone tell nothing: "4. 办好" and "4.办好" print the same title.
function isUntold(run: Run): boolean {
  return run.common || run.text.trim() === '';
}

/** The character without its width: `，` and `,` fold to the same. */
function fold(character: string): string {
  return character.normalize('NFKC');
}

function commonPairs(a: readonly string[], b: readonly string[]): [number, number][] {
  const lengths = commonLengths(a, b);
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      i += 1;
    } else {
      j += 1;
    }
  }
  return pairs;
}

/** `[i][j]`: length of the longest common subsequence of the rests from `i` and from `j`. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const rows: number[][] = [...a, ''].map(() => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const below = rows[i + 1] ?? [];
      const row = rows[i] ?? [];
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}

function toRuns(characters: readonly string[], common: ReadonlySet<number>): Run[] {
  const runs: Run[] = [];
  for (const [index, character] of characters.entries()) {
    const isCommon = common.has(index);
    const last = runs.at(-1);
    if (last?.common === isCommon) {
      last.text += character;
    } else {
      runs.push({ text: character, common: isCommon });
    }
  }
  return runs;
}
