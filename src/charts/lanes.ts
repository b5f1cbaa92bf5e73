import { textWidth } from './text-width.ts';

/** A label that wants to be centred over a place. */
export interface WantedLabel {
  content: string;
  x: number;
}

/** A label with its place: `x` is its middle, lane 0 is nearest to the marks. */
export interface LaidLabel extends WantedLabel {
  lane: number;
}

export interface LaneOptions {
  /** Leftmost and rightmost place that a label may take. */
  left: number;
  right: number;
  /** Size of the labels. */
  size: number;
}

/** Clear space between two labels of a lane. */
const clearance = 10;

/**
 * Puts labels over their places: each centred as far as the edges let it, each in the lowest lane in
 * which it touches no label before it.
 */
export function layLanes(labels: readonly WantedLabel[], options: LaneOptions): LaidLabel[] {
  const laid: LaidLabel[] = [];
  for (const label of labels) {
    const half = textWidth(label.content, options.size) / 2;
    const x = Math.max(options.left + half, Math.min(label.x, options.right - half));
    const touching = laid
      .filter((other) => {
        const needed = half + textWidth(other.content, options.size) / 2 + clearance;
        return Math.abs(other.x - x) < needed;
      })
      .map(({ lane }) => lane);
    let lane = 0;
    while (touching.includes(lane)) {
      lane += 1;
    }
    laid.push({ content: label.content, x, lane });
  }
  return laid;
}

/** How many lanes labels take. */
export function countLanes(labels: readonly LaidLabel[]): number {
  return Math.max(0, ...labels.map(({ lane }) => lane + 1));
}
