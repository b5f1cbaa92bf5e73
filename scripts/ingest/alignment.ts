import { likeness } from '../../src/domain/likeness.ts';
import { type Fragment, joinText } from './fragment.ts';

/** A title, or a paragraph of the texts' column. */
export interface Run {
  fragments: Fragment[];
  /** Whether a blank line parts it from the run before. */
  apart: boolean;
}

/** A way of giving paragraphs to titles, both in their order. */
export interface Alignment {
  /** For each title, how many paragraphs it takes; 0 for one that is left without a text. */
  taken: number[];
  /** Sum of the likenesses of what is put together; `-Infinity` where no such alignment exists. */
  score: number;
}

/** What an alignment may and may not do. */
export interface Terms {
  /** Paragraph that must begin a text, or `null`. */
  mustStart: number | null;
  /** Titles that stay without a text: exactly so many. */
  holes: number;
}

/** A blank line parts two texts unless nothing else makes the columns count up. */
const costOfJoiningOverBlank = 2;

const impossible: Alignment = { taken: [], score: Number.NEGATIVE_INFINITY };

/** Finds the alignment of highest likeness by dynamic programming. */
export function bestAlignment(
  titles: readonly Run[],
  paragraphs: readonly Run[],
  { mustStart, holes }: Terms,
): Alignment {
  const surplus = paragraphs.length - titles.length + holes;
  if (surplus < 0) {
    return impossible;
  }
  // best[h][n]: the best way in which the titles so far, h of them without a text, take n paragraphs.
  let best = emptyTable(holes, paragraphs.length);
  put(best, 0, 0, { taken: [], score: 0 });
  for (const [index, title] of titles.entries()) {
    const next = emptyTable(holes, paragraphs.length);
    for (const [hole, row] of best.entries()) {
      for (const [from, before] of row.entries()) {
        if (before.score === Number.NEGATIVE_INFINITY) {
          continue;
        }
        put(next, hole + 1, from, { taken: [...before.taken, 0], score: before.score });
        // More than that many would leave too few for the titles that follow.
        const last = Math.min(index + 1 + surplus, paragraphs.length);
        for (const [count, gain] of gains(title, paragraphs.slice(from, last), from, mustStart)) {
          const taken = [...before.taken, count];
          put(next, hole, from + count, { taken, score: before.score + gain });
        }
      }
    }
    best = next;
  }
  return best[holes]?.[paragraphs.length] ?? impossible;
}

/** What a title gains by taking the first 1, 2, 3 … of the paragraphs that come next. */
function* gains(
  title: Run,
  paragraphs: readonly Run[],
  from: number,
  mustStart: number | null,
): Generator<[count: number, gain: number]> {
  const titleText = joinText(title.fragments);
  let text = '';
  let gain = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const joined = index > 0;
    if (joined && from + index === mustStart) {
      return;
    }
    const own = joinText(paragraph.fragments);
    gain += likeness(titleText, own) + (joined ? likeness(own, text) : 0);
    gain -= joined && paragraph.apart ? costOfJoiningOverBlank : 0;
    text += own;
    yield [index + 1, gain];
  }
}

function emptyTable(holes: number, paragraphs: number): Alignment[][] {
  return Array.from({ length: holes + 1 }, () =>
    Array.from({ length: paragraphs + 1 }, () => impossible),
  );
}

/** Keeps an alignment where it is better than the one found before. */
function put(table: Alignment[][], hole: number, at: number, alignment: Alignment): void {
  const row = table[hole];
  const known = row?.[at];
  if (row !== undefined && known !== undefined && alignment.score > known.score) {
    row[at] = alignment;
  }
}
