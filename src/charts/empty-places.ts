import { baselineOf, type Frame, gap, leading } from './frame.ts';
import { type BoxMark, box, round, type TextMark, text } from './geometry.ts';
import { textWidth, widest, wrapText } from './text-width.ts';

/** The words at ranks that no document prints. */
export interface EmptyPlacesWords {
  /** A rank: 第9名. */
  rank: (printed: string) => string;
  /** Ranks that no document prints, both ends included. */
  ranksUnprinted: (from: number, to: number) => string;
  /** The place of all ranks from one on: 第19名起. */
  rankFrom: (rank: number) => string;
  /** That nobody knows whether there are ranks after the last one printed. */
  ranksAfter: string;
}

export interface EmptyPlacesOptions {
  frame: Frame;
  words: EmptyPlacesWords;
  /** Whether a place has its bare number, as where the ranks under it are bare. */
  bare: boolean;
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

/** The place after the last rank that is printed: open to one side, for nobody knows how many there are. */
export interface OpenPlace {
  /** Ready for the `d` attribute: an outline without its last side. */
  path: string;
  label: TextMark;
  /** What is not known of it. */
  said: TextMark[];
  /** Where it ends. */
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
  { frame, words, bare }: EmptyPlacesOptions,
): EmptyPlaces {
  const ranks = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const labels = ranks.map((rank) => (bare ? String(rank) : words.rank(String(rank))));
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
          labels[index] ?? '',
          x + width / 2,
          baselineOf(y + placeHeight / 2, frame.small),
          'middle',
        ),
      };
    }),
    bottom: first + rows * (placeHeight + gap) - gap + below,
  };
}

/** Lays out the place of whatever comes after the last rank that is printed. */
export function layoutOpenPlace(
  last: number,
  top: number,
  left: number,
  { frame, words }: Pick<EmptyPlacesOptions, 'frame' | 'words'>,
): OpenPlace {
  const label = words.rankFrom(last + 1);
  const width = textWidth(label, frame.small) + gap * 2;
  const [x, y] = [left + inset, top + gap];
  const right = x + width;
  const baseline = baselineOf(y + placeHeight / 2, frame.small);
  const beside = frame.width - right - gap;
  const fits = textWidth(words.ranksAfter, frame.small) <= beside;
  const said = fits
    ? [text(words.ranksAfter, right + gap, baseline)]
    : wrapText(words.ranksAfter, frame.small, frame.width - left * 2).map((part, index) =>
        text(part, left, y + placeHeight + leading * (index + 1)),
      );
  return {
    path: `M${round(right)} ${round(y)}H${round(x)}V${round(y + placeHeight)}H${round(right)}`,
    label: text(label, x + gap, baseline),
    said,
    bottom: y + placeHeight + (fits ? 0 : said.length * leading) + below,
  };
}
