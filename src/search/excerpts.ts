import { findMarks, type MarkedRun, type Range, splitAtMarks } from './marks.ts';

/** A sentence of a printed text with what was searched for marked in it. */
export interface MarkedExcerpt {
  runs: MarkedRun[];
  /** Whether the sentence begins before it. */
  cutBefore: boolean;
  /** Whether the sentence goes on after it. */
  cutAfter: boolean;
}

interface Sentence extends Range {
  terms: Set<string>;
}

// About six lines on a phone.
const longest = 110;
const mostSentences = 2;
const leadIn = 30;

/**
 * The sentences of a printed text that show where the terms stand: as few as show every term that is in it, at
 * most two, in the order of the text. Empty where no term is.
 */
export function excerptSentences(printed: string, foldedTerms: readonly string[]): MarkedExcerpt[] {
  const marks = findMarks(printed, foldedTerms);
  return chooseSentences(printed, foldedTerms, marks)
    .sort((a, b) => a.start - b.start)
    .map((sentence) => toExcerpt(printed, sentence, marks));
}

function chooseSentences(
  printed: string,
  foldedTerms: readonly string[],
  marks: readonly Range[],
): Sentence[] {
  const sentences = splitSentences(printed, marks).map((range) => ({
    ...range,
    terms: termsIn(printed.slice(range.start, range.end), foldedTerms),
  }));
  const chosen: Sentence[] = [];
  const shown = new Set<string>();
  const gain = (sentence: Sentence) =>
    [...sentence.terms].filter((term) => !shown.has(term)).length;
  while (chosen.length < mostSentences) {
    const most = Math.max(0, ...sentences.map(gain));
    const next = sentences.find((sentence) => most > 0 && gain(sentence) === most);
    if (next === undefined) {
      break;
    }
    chosen.push(next);
    for (const term of next.terms) {
      shown.add(term);
    }
  }
  return chosen;
}

function termsIn(text: string, foldedTerms: readonly string[]): Set<string> {
  return new Set(foldedTerms.filter((term) => findMarks(text, [term]).length > 0));
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
  return [...printed.slice(start, end).matchAll(/[，、,：:](?!\d)|(?<!\d)[，、,：:]/g)].map(
    ({ index }) => start + index,
  );
}
