/** Tells how alike two of a set of texts are, 0 to 1. */
export type TextLikeness<Item> = (a: Item, b: Item) => number;

/**
 * Compares texts of one set by the pairs of neighbouring characters that they share, each weighing the
 * more the fewer texts of the set have it: among a department's commitments `退役军人` tells nothing,
 * `五优联动` much. Cosine of the weights; digits, blanks and punctuation do not count.
 */
export function compareTexts<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
): TextLikeness<Item> {
  const counts = new Map(items.map((item) => [item, countPairs(textOf(item))]));
  const spread = new Map<string, number>();
  for (const pairs of counts.values()) {
    for (const pair of pairs.keys()) {
      spread.set(pair, (spread.get(pair) ?? 0) + 1);
    }
  }
  const weights = new Map(
    [...counts].map(([item, pairs]) => [item, weigh(pairs, spread, items.length)]),
  );
  return (a, b) => cosine(weights.get(a) ?? new Map(), weights.get(b) ?? new Map());
}

type Weights = Map<string, number>;

function countPairs(text: string): Weights {
  const characters = [...text.replace(/[\s\p{P}\d]/gu, '')];
  const counts: Weights = new Map();
  for (const [index, character] of characters.slice(1).entries()) {
    const pair = `${characters[index]}${character}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

function weigh(pairs: Weights, spread: Weights, texts: number): Weights {
  return new Map(
    [...pairs].map(([pair, count]) => [
      pair,
      (1 + Math.log(count)) * Math.log((texts + 1) / (spread.get(pair) ?? 1)),
    ]),
  );
}

function cosine(a: Weights, b: Weights): number {
  const lengths = norm(a) * norm(b);
  const product = [...a].reduce((sum, [pair, weight]) => sum + weight * (b.get(pair) ?? 0), 0);
  return lengths === 0 ? 0 : product / lengths;
}

function norm(weights: Weights): number {
  return Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
}
