import { baselineOf } from './frame.ts';
import { type BoxMark, type TextMark, text } from './geometry.ts';
import { textWidth } from './text-width.ts';

/** Words in the middle of a box: in a line where it has room for them, else one character `step` under the other. */
export function wordsIn(
  { x, y, width, height }: BoxMark,
  content: string,
  size: number,
  step = size + 1,
): TextMark[] {
  const lines = textWidth(content, size) <= width - 4 ? [content] : [...content];
  const top = y + height / 2 - ((lines.length - 1) * step) / 2;
  return lines.map((part, index) =>
    text(part, x + width / 2, baselineOf(top + index * step, size), 'middle'),
  );
}
