import type { Quantity } from './quantity.ts';
import { readQuantities } from './read-quantities.ts';
import { sentenceStops } from './scanner.ts';

/** A statement as far as its numbers are concerned. */
export interface StatementTexts {
  side: 'target' | 'outcome';
  year: number;
  title: string;
  text: string;
}

/**
 * Reads the quantities of both fields of a statement. The title of an outcome repeats the promise, so
 * its numbers are targets; but a clause of it that stands word for word in the text is the report.
 */
export function readStatement({ side, year, title, text }: StatementTexts): {
  title: Quantity[];
  text: Quantity[];
} {
  const reported = side === 'outcome';
  const states = reported ? 'report' : 'promise';
  const promised = readQuantities(title, { states: 'promise', year });
  return {
    title: promised.map((quantity) =>
      reported && quantity.role === 'target' && text.includes(clauseAround(title, quantity))
        ? { ...quantity, role: 'result' }
        : quantity,
    ),
    text: readQuantities(text, { states, year }),
  };
}

/** The clause a quantity stands in, from comma to comma. */
function clauseAround(text: string, { start, end }: Quantity): string {
  const isStop = (at: number) => /[，,]/.test(text[at] ?? '') || sentenceStops.test(text[at] ?? '');
  let from = start;
  while (from > 0 && !isStop(from - 1)) {
    from -= 1;
  }
  let to = end;
  while (to < text.length && !isStop(to)) {
    to += 1;
  }
  return text.slice(from, to);
}
