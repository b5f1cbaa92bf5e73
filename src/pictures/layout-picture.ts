import type { Frame } from '../charts/frame.ts';
import { type BoxMark, box, round, type TextMark, text } from '../charts/geometry.ts';
import { textWidth, wrapEvenly, wrapText } from '../charts/text-width.ts';
import { excerptOf } from '../domain/excerpt.ts';
import type { QrCode } from './qr.ts';
import type { PictureChart, PictureSubject } from './subject.ts';

/** A line of text of a picture, with its size and the class that colours it. */
export interface PictureText {
  mark: TextMark;
  size: number;
  tone: 'ink' | 'muted' | 'title' | 'figure' | 'inverse' | 'inverse-title' | 'ours';
}

/** A picture, ready to be drawn. */
export interface PictureLayout {
  width: number;
  height: number;
  boxes: { mark: BoxMark; tone: 'accent' | 'sunken' | 'line' | 'frame' }[];
  texts: PictureText[];
  /** The chart, and how it is put into its place. */
  chart: { chart: PictureChart; x: number; y: number; scale: number } | null;
  qr: { code: QrCode; x: number; y: number; scale: number } | null;
}

/** A text with the room it may take. */
export interface Block {
  content: string;
  x: number;
  /** Upper edge. */
  y: number;
  width: number;
  size: number;
  /** Distance of two baselines. */
  leading: number;
  /** Most lines; what is longer ends in an ellipsis. */
  lines: number;
  tone: PictureText['tone'];
  /** How it is broken, where not as running text is. */
  wrap?: (content: string, size: number, width: number) => string[];
}

const ellipsis = '……';

/** Breaks a text into its room. `bottom` is where the next block may start. */
export function placeBlock(block: Block): { texts: PictureText[]; bottom: number } {
  const { content, x, y, size, leading, tone } = block;
  const lines = content === '' ? [] : fitLines(block);
  return {
    texts: lines.map((line, index) => ({
      mark: text(line, x, y + index * leading + (leading + size * 0.72) / 2),
      size,
      tone,
    })),
    bottom: y + lines.length * leading,
  };
}

/** Breaks a title: two lines at its pause where both halves fit, else into lines alike. */
export function wrapTitle(title: string, size: number, width: number): string[] {
  const halves = /^(.+[，；：])(.+)$/u.exec(title)?.slice(1) ?? [];
  const fits = halves.every((half) => textWidth(half, size) <= width);
  return textWidth(title, size) > width && halves.length === 2 && fits
    ? halves
    : wrapEvenly(title, size, width);
}

/** Breaks running text, and leaves no line at its end with a word or less on it. */
export function wrapProse(content: string, size: number, width: number): string[] {
  const lines = wrapText(content, size, width);
  const most = lines.length;
  const isShort = (tried: readonly string[]) => textWidth(tried.at(-1) ?? '', size) < size * 4;
  for (let narrower = width; most > 1 && narrower > width / 2; narrower -= size / 2) {
    const tried = wrapText(content, size, narrower);
    if (tried.length > most) {
      break;
    }
    if (!isShort(tried)) {
      return tried;
    }
  }
  return lines;
}

/** Breaks an address behind its slashes and hyphens: `example.org/`, `departments/`, `health/`. */
export function wrapAddress(address: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const part of address.match(/[^/-]*[/-]|[^/-]+/g) ?? []) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(last + part, size) <= width) {
      lines[lines.length - 1] = last + part;
    } else {
      lines.push(...wrapText(part, size, width));
    }
  }
  return lines;
}

// What is cut at a pause may have been this much longer.
const farthestPause = 40;

/** How long a beginning of a text fits, by halving: trying every length of a long text takes seconds. */
function fittingLength(content: string, fits: (beginning: string) => boolean): number {
  let [fitting, longer] = [0, content.length];
  while (longer - fitting > 1) {
    const middle = Math.floor((fitting + longer) / 2);
    if (fits(`${content.slice(0, middle)}${ellipsis}`)) {
      fitting = middle;
    } else {
      longer = middle;
    }
  }
  return longer;
}

function fitLines({ content, size, width, lines: most, wrap = wrapProse }: Block): string[] {
  const whole = wrap(content, size, width);
  if (whole.length <= most) {
    return whole;
  }
  // Left at a pause and never within a number: half of a number is another number.
  const longest = fittingLength(content, (tried) => wrapText(tried, size, width).length <= most);
  for (let length = longest + farthestPause; length > 0; length -= 1) {
    const { text: beginning, cut } = excerptOf(content, length);
    const lines = wrap(`${beginning}${ellipsis}`, size, width);
    if (cut && lines.length <= most) {
      return lines;
    }
  }
  return whole.slice(0, most);
}

/** A place for a chart. */
export interface ChartRoom {
  x: number;
  y: number;
  width: number;
  height: number;
  frame: Frame;
}

/** Lays the chart of a subject into its room, as large as it may be. */
export function placeChart(subject: PictureSubject, room: ChartRoom): PictureLayout['chart'] {
  const full = room.width / room.frame.width;
  const chart = subject.chart(room.frame, room.height / full);
  if (chart === null) {
    return null;
  }
  const { width, height } = chart.layout;
  const scale = Math.min(room.width / width, room.height / height);
  return { chart, x: room.x, y: round(room.y), scale: round(scale) };
}

/** A frame around a badge, as wide as its word needs. */
export function badgeBox(x: number, y: number, content: string, size: number): BoxMark {
  return box(x, y, textWidth(content, size) + size * 0.8, size * 1.5);
}
