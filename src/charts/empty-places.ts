import { baselineOf, type Frame, gap, leading } from './frame.ts';
import { type BoxMark, box, type TextMark, text } from './geometry.ts';
import { widest, wrapText } from './text-width.ts';

/** The words at ranks that no document prints. */
export interface EmptyPlacesWords {
  /** A rank: 第9名. */
  rank: (printed: string) => string;
  /** Ranks that no document prints, both ends included. */
  ranksUnprinted: (from: number, to: number) => string;
}

/** The place of one rank that no document prints. */
export interface EmptyPlaceMark {
  rank: number;
  box: BoxMark;
  label: TextMark;
}

/** Ranks that no document prints: what is said of all of them, and a place for each. */
export interface EmptyPlaces {
  label: TextMark[];
  places: EmptyPlaceMark[];
  /** Where the row after them starts. */
  bottom: number;
}

/** Baseline of what is said, low enough for the accents of any font. */
const firstBaseline = 19;

/** Height of a place. */
const placeHeight = 28;

/** Space under the last row of places. */
const below = 6;

/** Half a unit keeps the outline within the drawing. */
const inset = 0.5;

/**
 * Lays out one empty place for each rank from `from` to `to`, in rows of as many as have room for their
 * labels, so that each can be counted and none is taller than it must be on a phone.
 */
export function layoutEmptyPlaces(
  { from, to }: { from: number; to: number },
  top: number,
  frame: Frame,
  words: EmptyPlacesWords,
): EmptyPlaces {
  const ranks = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const labels = ranks.map((rank) => words.rank(String(rank)));
  const room = frame.width - inset * 2;
  const least = widest(labels, frame.small) + gap * 2;
  const rows = Math.ceil(ranks.length / Math.max(1, Math.floor((room + gap) / (least + gap))));
  // Rows are alike: eight places stand as four and four, not as five and three.
  const columns = Math.ceil(ranks.length / rows);
  const width = Math.min((room - gap * (columns - 1)) / columns, least * 1.5);
  const said = wrapText(words.ranksUnprinted(from, to), frame.small, frame.width);
  const first = top + said.length * leading + gap;
  return {
    label: said.map((part, index) => text(part, 0, top + firstBaseline + leading * index)),
    places: ranks.map((rank, index) => {
      const x = inset + (index % columns) * (width + gap);
      const y = first + Math.floor(index / columns) * (placeHeight + gap);
      return {
        rank,
        box: box(x, y, width, placeHeight),
        label: text(
          words.rank(String(rank)),
          x + width / 2,
          baselineOf(y + placeHeight / 2, frame.small),
          'middle',
        ),
      };
    }),
    bottom: first + rows * (placeHeight + gap) - gap + below,
  };
}
