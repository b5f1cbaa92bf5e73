import { type FoldedText, foldWithOrigins } from './fold.ts';
import { meets, type NumberCondition } from './number-condition.ts';

/** Part of a printed text: UTF-16 offsets, the end not included. */
export interface Range {
  start: number;
  end: number;
}

/** A run of printed characters, and whether it is what was searched for. */
export interface MarkedRun {
  text: string;
  marked: boolean;
}

/**
 * Where the terms stand in a printed text, from the first to the last, joined where they touch or overlap.
 * What folding passes over inside a match (a space, a bracket) is covered, at its ends it is not.
 */
export function findMarks(printed: string, foldedTerms: readonly string[]): Range[] {
  const folded = foldWithOrigins(printed);
  return joinRanges(foldedTerms.flatMap((term) => placesOf(folded, term)));
}

/** Where parts of a term stand, each as long as it can be and no shorter than two characters. */
export function findParts(printed: string, foldedTerm: string): Range[] {
  const folded = foldWithOrigins(printed);
  const characters = [...foldedTerm];
  const ranges: Range[] = [];
  for (let start = 0; start + 2 <= characters.length; ) {
    let end = start + 2;
    while (
      end < characters.length &&
      folded.text.includes(characters.slice(start, end + 1).join(''))
    ) {
      end += 1;
    }
    const places = placesOf(folded, characters.slice(start, end).join(''));
    ranges.push(...places);
    start = places.length > 0 ? end : start + 1;
  }
  return joinRanges(ranges);
}

/** Where the quantities stand that meet a condition. */
export function findQuantities(
  quantities: readonly {
    start: number;
    end: number;
    value: number;
    valueMax: number | null;
    unit: string | null;
  }[],
  conditions: readonly NumberCondition[],
): Range[] {
  return quantities
    .filter(({ value, valueMax, unit }) =>
      conditions.some(
        (condition) => meets(value, unit, condition) || meets(valueMax ?? value, unit, condition),
      ),
    )
    .map(({ start, end }) => ({ start, end }));
}

/** Ranges in their order, joined where they touch or overlap. */
export function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last !== undefined && range.start <= last.end) {
      last.end = Math.max(last.end, range.end);
    } else {
      joined.push({ ...range });
    }
  }
  return joined;
}

/** A part of the printed text cut into runs; put together they are that part, unchanged. */
export function splitAtMarks(printed: string, part: Range, marks: readonly Range[]): MarkedRun[] {
  const runs: MarkedRun[] = [];
  let at = part.start;
  const push = (end: number, marked: boolean) => {
    if (end > at) {
      runs.push({ text: printed.slice(at, end), marked });
      at = end;
    }
  };
  for (const mark of marks) {
    push(Math.min(mark.start, part.end), false);
    if (mark.end > at) {
      push(Math.min(mark.end, part.end), true);
    }
  }
  push(part.end, false);
  return runs;
}

function placesOf({ text, starts, ends }: FoldedText, term: string): Range[] {
  const places: Range[] = [];
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
    places.push({ start: starts[at] ?? 0, end: ends[at + term.length - 1] ?? 0 });
  }
  return places;
}
