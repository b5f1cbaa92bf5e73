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
  /** What there is to read besides, in the order of the page: the first lines are shown. */
  lines: readonly string[];
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
