import type { LineMark, TextMark } from '../../src/charts/geometry.ts';
import { textWidth } from '../../src/charts/text-width.ts';

/** A text as it is drawn. */
export interface DrawnText {
  mark: TextMark;
  /** Font size. */
  size: number;
}

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The ink of a text: an ideograph reaches from a tenth under the baseline to 0.88 over it. */
export function boxOf({ mark, size }: DrawnText): Box {
  const width = textWidth(mark.text, size);
  const left = { start: mark.x, middle: mark.x - width / 2, end: mark.x - width }[mark.anchor];
  return {
    text: mark.text,
    left,
    right: left + width,
    top: mark.y - size * 0.88,
    bottom: mark.y + size * 0.12,
  };
}

/** Pairs of texts that overlap. */
export function overlaps(texts: readonly DrawnText[]): string[] {
  const boxes = texts.map(boxOf);
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} | ${b.text}`),
  );
}

/** Texts that a line strikes through or touches. */
export function struck(texts: readonly DrawnText[], lines: readonly LineMark[]): string[] {
  return texts
    .map(boxOf)
    .filter((own) => lines.some((each) => meets(each, own)))
    .map(({ text }) => text);
}

/** Whether a line has a point in a box: it is cut to the box, side by side, until nothing or something is left. */
function meets({ x1, y1, x2, y2 }: LineMark, { left, right, top, bottom }: Box): boolean {
  const sides = [
    [x1 - x2, x1 - left],
    [x2 - x1, right - x1],
    [y1 - y2, y1 - top],
    [y2 - y1, bottom - y1],
  ] as const;
  let [from, to] = [0, 1];
  for (const [slope, distance] of sides) {
    if (slope === 0 && distance < 0) {
      return false;
    }
    if (slope < 0) {
      from = Math.max(from, distance / slope);
    } else if (slope > 0) {
      to = Math.min(to, distance / slope);
    }
  }
  return from <= to;
}

/** What the rounding of a place to two decimals may add to a text. */
const tolerance = 0.01;

/** Texts that reach over the edge of a drawing. */
export function clipped(texts: readonly DrawnText[], width: number, height: number): string[] {
  return texts
    .map(boxOf)
    .filter(
      ({ left, right, top, bottom }) =>
        left < -tolerance || right > width + tolerance || top < 0 || bottom > height,
    )
    .map(({ text }) => text);
}

/** Every number of a layout that has more than two decimals, or is none. */
export function unrounded(layout: unknown): number[] {
  if (typeof layout === 'number') {
    return Math.round(layout * 100) / 100 === layout ? [] : [layout];
  }
  return typeof layout === 'object' && layout !== null
    ? Object.values(layout).flatMap(unrounded)
    : [];
}
