/** Two texts taken apart: what both begin with, where they differ, what both end with. */
export interface DifferingPart {
  head: string;
  before: string;
  after: string;
  tail: string;
}

// e.g. the "15" of "153家" and "154家": a number differs as a whole.
const numberAtEnd = /[\d.,]+$/;
const numberAtStart = /^[\d.,]+/;

/** Where two texts differ, from the first to the last place; numbers are not taken apart. */
export function findDifferingPart(before: string, after: string): DifferingPart {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) {
    start += 1;
  }
  start -= numberAtEnd.exec(before.slice(0, start))?.[0].length ?? 0;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) {
    end += 1;
  }
  end -= numberAtStart.exec(before.slice(before.length - end))?.[0].length ?? 0;
  return {
    head: before.slice(0, start),
    before: before.slice(start, before.length - end),
    after: after.slice(start, after.length - end),
    tail: before.slice(before.length - end),
  };
}
