import { gap } from './frame.ts';
import type { LineMark } from './geometry.ts';
import { clearOf } from './trend-labels.ts';
import type { RawMark, TrendLink } from './trend-marks.ts';

/**
 * Moves labels away from the lines that join marks: one under its mark further down, one over it further
 * up, and away from zero if it comes to lie there. The labels of a year under each other move together.
 */
export function keepClear(
  marks: readonly RawMark[],
  links: readonly TrendLink[],
  zero: number | null,
): RawMark[] {
  return marks.map((mark) => {
    const side = mark.label.top > mark.y ? 'below' : 'above';
    const stack = marks.filter(
      ({ point, y, label }) =>
        point.year === mark.point.year && label.top > y === (side === 'below'),
    );
    const top = Math.min(...stack.map(({ label }) => label.top));
    const height = stack.reduce((sum, { label }) => sum + label.content.height, 0);
    const half = Math.max(...stack.map(({ label }) => label.content.width)) / 2;
    const box = {
      left: mark.label.x - half,
      right: mark.label.x + half,
      top,
      bottom: top + height,
    };
    const crossed = links.flatMap((link) => heightsIn(link.line, box));
    if (crossed.length === 0) {
      return mark;
    }
    const free =
      side === 'below' ? Math.max(...crossed) + gap : Math.min(...crossed) - gap - height;
    const moved = clearOf(zero, { top: free, height }, side) - top;
    return { ...mark, label: { ...mark.label, top: mark.label.top + moved } };
  });
}

/** The heights of a line over the width of a box, where it passes through the box; else none. */
function heightsIn(
  { x1, y1, x2, y2 }: LineMark,
  box: { left: number; right: number; top: number; bottom: number },
): number[] {
  const [from, to] = [Math.max(box.left, Math.min(x1, x2)), Math.min(box.right, Math.max(x1, x2))];
  if (from >= to) {
    return [];
  }
  const at = (x: number) => y1 + ((x - x1) / (x2 - x1)) * (y2 - y1);
  const heights = [at(from), at(to)];
  return Math.max(...heights) > box.top && Math.min(...heights) < box.bottom ? heights : [];
}
