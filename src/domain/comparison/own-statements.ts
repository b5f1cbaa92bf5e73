import type { ReadPassage } from '../statement.ts';
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
  /** The numbers it speaks of, or states. */
  numbers: NonNullable<Comparison['outcome']>[];
}

/**
 * The department's own statements among the comparisons of a commitment, in the order of the text; a
 * statement that speaks of several results stands once.
 */
export function gatherStatements(
  comparisons: readonly Comparison[],
  { text }: Pick<ReadPassage, 'text'>,
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
    statements.push({
      words: stated,
      rate: stated_rate,
      ...partAround(text, start, start + stated.length),
      start,
      numbers: outcome === null ? [] : [outcome],
    });
  }
  return statements;
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
