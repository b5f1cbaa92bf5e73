import { joinRanges, type MarkedRun, type Range, splitAtMarks } from './marks.ts';

/** A sentence of a printed text with what was searched for marked in it. */
export interface MarkedExcerpt {
  runs: MarkedRun[];
  /** Whether the sentence begins before it. */
  cutBefore: boolean;
  /** Whether the sentence goes on after it. */
  cutAfter: boolean;
}

interface Sentence extends Range {
  /** Numbers of what stands in it. */
  holds: number[];
}

// About six lines on a phone.
const longest = 110;
const mostSentences = 2;
const leadIn = 30;

/**
 * The sentences of a printed text that show what was searched for: as few as show each thing that is in it, at
 * most two, in the order of the text. Empty where nothing is.
 *
 * @param found Per thing searched for, where it stands.
 */
export function excerptSentences(
  printed: string,
  found: readonly (readonly Range[])[],
): MarkedExcerpt[] {
  const marks = joinRanges(found.flat());
  return chooseSentences(printed, found, marks)
    .sort((a, b) => a.start - b.start)
    .map((sentence) => toExcerpt(printed, sentence, marks));
}

function chooseSentences(
  printed: string,
  found: readonly (readonly Range[])[],
  marks: readonly Range[],
): Sentence[] {
  const sentences = splitSentences(printed, marks).map((range) => ({
    ...range,
    holds: found.flatMap((places, number) => (places.some(isIn(range)) ? [number] : [])),
  }));
  const chosen: Sentence[] = [];
  const shown = new Set<number>();
  const gain = ({ holds }: Sentence) => holds.filter((number) => !shown.has(number)).length;
  while (chosen.length < mostSentences) {
    const most = Math.max(0, ...sentences.map(gain));
    const next = sentences.find((sentence) => most > 0 && gain(sentence) === most);
    if (next === undefined) {
      break;
    }
    chosen.push(next);
    for (const number of next.holds) {
      shown.add(number);
    }
  }
  return chosen;
}

function isIn({ start, end }: Range): (place: Range) => boolean {
  return (place) => place.start >= start && place.end <= end;
}

/** Ends a sentence after 。；！？ unless a mark runs across. */
function splitSentences(printed: string, marks: readonly Range[]): Range[] {
  const sentences: Range[] = [];
  let start = 0;
  for (const { index } of printed.matchAll(/[。；;！？!?]/g)) {
    const end = index + 1;
    if (!marks.some((mark) => mark.start < end && end < mark.end)) {
      sentences.push({ start, end });
      start = end;
    }
  }
  sentences.push({ start, end: printed.length });
  return sentences;
}

function toExcerpt(printed: string, sentence: Range, marks: readonly Range[]): MarkedExcerpt {
  const part = shorten(printed, sentence, marks);
  return {
    runs: splitAtMarks(printed, part, marks),
    cutBefore: part.start > sentence.start,
    cutAfter: part.end < sentence.end,
  };
}

/**
 * A sentence that is too long is cut around its first mark, at commas only: half a clause could say another
 * number (`23` of `23万人`) or the opposite. One endless clause therefore stays whole.
 */
function shorten(printed: string, sentence: Range, marks: readonly Range[]): Range {
  const first = marks.find((mark) => mark.end > sentence.start && mark.start < sentence.end);
  if (first === undefined || sentence.end - sentence.start <= longest) {
    return sentence;
  }
  const pauses = pausesIn(printed, sentence);
  const starts = [sentence.start, ...pauses.map((pause) => pause + 1)];
  const before = starts.filter((at) => at <= first.start);
  const start = before.find((at) => at >= first.start - leadIn) ?? before.at(-1) ?? sentence.start;
  const after = [...pauses, sentence.end].filter((at) => at >= first.end);
  const end = after.findLast((at) => at <= start + longest) ?? after[0] ?? sentence.end;
  return { start, end };
}

/** Where the commas of a sentence stand; in `1,000` there is none. */
function pausesIn(printed: string, { start, end }: Range): number[] {
  const isDigit = (at: number) => /\d/.test(printed.charAt(at));
  return [...printed.slice(start, end).matchAll(/[，、,：:]/g)]
    .map(({ index }) => start + index)
    .filter((at) => !(isDigit(at - 1) && isDigit(at + 1)));
}
