import type { BulletLayout } from '../charts/bullet.ts';
import type { ExtentLayout } from '../charts/extent-bars.ts';
import type { Frame } from '../charts/frame.ts';
import type { ScoreStripLayout } from '../charts/score-strip.ts';
import type { TrendLayout } from '../charts/trend.ts';

/** The chart of a picture. */
export type PictureChart =
  | { kind: 'bullet'; layout: BulletLayout; leftOut: number }
  | { kind: 'trend'; layout: TrendLayout; leftOut: number }
  | { kind: 'scores'; layout: ScoreStripLayout; leftOut: number }
  | { kind: 'extent'; layout: ExtentLayout; leftOut: number };

/** Where something comes from: a document, and its lines or nothing. */
export interface NamedSource {
  document: string;
  place: string;
}

/** One of a list: a line, or a number in large type with its name over it. */
export interface PictureItem {
  /** Over the text, which makes it a number in large type; `null` for a line of a list. */
  label: string | null;
  text: string;
}

/** Something to read besides the chart. */
export type PicturePart =
  | { kind: 'text'; content: string }
  | {
      kind: 'list';
      /** Over the list, or `null`. */
      heading: string | null;
      items: readonly PictureItem[];
      /** Says how many there are besides those that there was room for. */
      rest: (count: number) => string;
    };

/** What a picture says of the page it stands for. */
export interface PictureSubject {
  /** Address of the page, from the site's root. */
  page: string;
  /** Small, over the title: whose it is, of which year. */
  kicker: string;
  title: string;
  /** What the page comes to, in a sentence or two. */
  finding: string;
  /**
   * Its chart, laid out for a frame and at most so high; what does not fit is left out and counted.
   * `null` where there is nothing to draw or not even a part of it fits.
   */
  chart: (frame: Frame, height: number) => PictureChart | null;
  /** What there is to read besides, in the order of the page, as far as there is room for it. */
  parts: readonly PicturePart[];
  /** How the chart is to be read, and what is ours. */
  note: string;
  /** Documents and their lines, as a reader is told of them. */
  sources: readonly NamedSource[];
}

/** What is the same on every picture. */
export interface PictureFrame {
  site: string;
  official: boolean;
  /** Day of the data edition, as people write it. */
  edition: string;
  /** Writes the whole address of a page; `null` where the site does not know its own. */
  url: ((page: string) => string) | null;
}
