import type { Quantity } from '../quantity/quantity.ts';
import type { ReadText } from './answer.ts';
import type { Comparison } from './comparison.ts';

/** What a department states of its own completion, in the part of the sentence that says so. */
export interface OwnStatement {
  /** Its words on completion, e.g. `完成年度目标104%`. */
  words: string;
  /** Rate of completion in percent, where one is stated. */
  rate: number | null;
  /** What precedes and follows the words in their part of the sentence, as printed. */
  before: string;
  after: string;
  /** Offset of the words in the text. */
  start: number;
  /** The results it speaks of, as far as they can be told. */
  numbers: NonNullable<Comparison['outcome']>[];
  /** The number of its words that is the rate, where one is stated. */
  stated: Quantity | null;
}

/**
 * The department's own statements among the comparisons of a commitment, in the order of the text; a
 * statement that speaks of several results stands once.
 */
export function gatherStatements(
  comparisons: readonly Comparison[],
  { text, quantities }: ReadText,
): OwnStatement[] {
  const statements: OwnStatement[] = [];
  for (const { reason, stated, stated_rate, outcome } of comparisons) {
    if (reason !== 'stated-only' || stated === null) {
      continue;
    }
    const last = statements.at(-1);
    const sameStatement =
      last?.words === stated &&
      stated_rate === null &&
      outcome !== null &&
      outcome.start < last.start;
    if (sameStatement) {
      last.numbers.push(outcome);
      continue;
    }
    const start = text.indexOf(stated, last === undefined ? 0 : last.start + last.words.length);
    const isRate = outcome !== null && outcome.start >= start;
    statements.push({
      words: stated,
      rate: stated_rate,
      ...partAround(text, start, start + stated.length),
      start,
      numbers: outcome === null || isRate ? [] : [outcome],
      stated: stated_rate === null ? null : rateIn(quantities, start, start + stated.length),
    });
  }
  return statements;
}

/** `104%` of `完成年度目标104%`. */
function rateIn(quantities: readonly Quantity[], from: number, to: number): Quantity | null {
  return (
    quantities.find(({ start, end, unit }) => start >= from && end <= to && unit === '%') ?? null
  );
}

const partStops = /[。；;！？]/;

function partAround(text: string, start: number, end: number): { before: string; after: string } {
  let from = start;
  while (from > 0 && !partStops.test(text[from - 1] ?? '')) {
    from -= 1;
  }
  let to = end;
  while (to < text.length && !partStops.test(text[to] ?? '')) {
    to += 1;
  }
  return { before: text.slice(from, start), after: text.slice(end, to) };
}
