import { foldWithOrigins } from './fold.ts';

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
  const { text, starts, ends } = foldWithOrigins(printed);
  const ranges = foldedTerms.flatMap((term) =>
    offsetsOf(text, term).map((at) => ({
      start: starts[at] ?? 0,
      end: ends[at + term.length - 1] ?? printed.length,
    })),
  );
  return joinRanges(ranges);
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

function offsetsOf(text: string, term: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
    offsets.push(at);
  }
  return offsets;
}

function joinRanges(ranges: Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of ranges.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last !== undefined && range.start <= last.end) {
      last.end = Math.max(last.end, range.end);
    } else {
      joined.push({ ...range });
    }
  }
  return joined;
}
