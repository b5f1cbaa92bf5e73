/**
 * Width of a text in units of its font size, without a browser. An upper estimate for common system
 * fonts, bold included, so that what fits here fits on a screen: ideographs and full-width
 * punctuation are one em; digits are at most 0.62 em; other Latin characters are taken by kind.
 */
const kinds: readonly { pattern: RegExp; em: number }[] = [
  // e.g. "局", "，", "（", "～", "—"
  { pattern: /[\u2014\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffe6]/u, em: 1 },
  // e.g. "7", "–", "-", "+"
  { pattern: /[0-9\u2010-\u2013\u2212+\-=]/u, em: 0.62 },
  // e.g. ".", ":", " ", "·"
  { pattern: /[.,:;'!|()[\] \u00b7]/u, em: 0.4 },
  // e.g. "W", "M", "A"
  { pattern: /[A-Z%@&]/u, em: 0.95 },
  // e.g. "x"
  { pattern: /[a-z]/u, em: 0.66 },
];

/** Upper estimate of the width of `content` set at `size`, in the units of `size`. */
export function textWidth(content: string, size: number): number {
  return [...content].reduce((sum, character) => sum + emOf(character), 0) * size;
}

/** Width of the widest of some texts; 0 where there is none. */
export function widest(contents: readonly string[], size: number): number {
  return Math.max(0, ...contents.map((content) => textWidth(content, size)));
}

// A number is read as one, with its sign: "3346.45", "≤5%", "14.13%"; "1-11月" may break after "1-11".
// So are units and the words of bounds: "亿元", "万人次"; "以上", "左右", "底线", "低于".
// Few characters in brackets stay together: "（名次）", "（亿元）".
// No line ends with "（" or “, none begins with "）", ”, "，", "," or their like.
const unbroken =
  /（[^（）]{1,4}）[）”’》)，。、；：！？…]*|[（“‘《(]*(?:[≤≥~]?\d[\d.,-]*%?|[万亿]?(?:平方公里|平方米|美元|人次|家次|场次)|[万亿][元人吨]|以[上下内外]|左右|[高低等严宽]于|底线|上限|[^（“‘《(])[）”’》)，。、；：！？…,;]*|[（“‘《(]+/gsu;

// The same with the unit of a number: "450亿元", "1-11月", "100余名", "3500家次".
const unit =
  '(?:%|余?[万亿]?(?:平方公里|平方米|美元|公里|人次|家次|场次|次方|[年月日天项个家人元次分名场倍条行级件座所份类处户位套吨亩只辆米届期门])?)';
const bound = new RegExp(unbroken.source.replace('%?|', `${unit}|`), unbroken.flags);

// The same with the word of its bound: "500名左右", "≤5%以内", "6万人以上".
const whole = new RegExp(
  unbroken.source.replace('%?|', `${unit}(?:左右|以[上下内外])?|`),
  unbroken.flags,
);

/** The parts of a text that stay whole on a line if they can: as below, and numbers with units and bounds. */
export function wholeParts(content: string): string[] {
  return content.match(whole) ?? [];
}

/** The parts that stay whole where those have no room: as below, and numbers with their units. */
export function boundParts(content: string): string[] {
  return content.match(bound) ?? [];
}

/** The parts where those have no room either: as below, and numbers with units of one character. */
export function shortParts(content: string): string[] {
  return boundParts(content).flatMap((part) => (/\d\D$/.test(part) ? [part] : unbrokenParts(part)));
}

/** The parts of a text that stay whole on a line: numbers and other characters, with their brackets. */
export function unbrokenParts(content: string): string[] {
  return content.match(unbroken) ?? [];
}

/** The parts of a text, each as whole as it has room on a line. */
function fittingParts(content: string, size: number, width: number): string[] {
  return [boundParts, unbrokenParts].reduce(
    (parts, split) =>
      parts.flatMap((part) => (textWidth(part, size) <= width ? [part] : split(part))),
    wholeParts(content),
  );
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A word of two characters: `结果`. Longer ones may break. */
const shortWord = /^\p{Script=Han}{2}$/u;

/** Joins the characters of words, where they have room. */
function joinWords(
  content: string,
  parts: readonly string[],
  fits: (part: string) => boolean,
): string[] {
  const inside = new Set(
    [...segmenter.segment(content)]
      .filter(({ segment }) => shortWord.test(segment))
      .map(({ index }) => index + 1),
  );
  const joined: string[] = [];
  let start = 0;
  for (const part of parts) {
    const both = `${joined.at(-1) ?? ''}${part}`;
    if (inside.has(start) && fits(both)) {
      joined.splice(-1, 1, both);
    } else {
      joined.push(part);
    }
    start += part.length;
  }
  return joined;
}

/**
 * Breaks a text into lines of at most `width`. A short word, a number and its unit stay whole where they
 * have room; no character is left alone where its neighbours can go with it. Nothing is ever cut off, so a
 * single part wider than `width` still has a line.
 */
export function wrapText(content: string, size: number, width: number): string[] {
  const fitting = fittingParts(content, size, width);
  const words = joinWords(content, fitting, (part) => textWidth(part, size) <= width);
  const best = wrapParts(words, size, width);
  if (!best.some(isAlone)) {
    return best;
  }
  const looser = wrapParts(fitting, size, width);
  return looser.length <= best.length && !looser.some(isAlone) ? looser : best;
}

function wrapParts(parts: readonly string[], size: number, width: number): string[] {
  const lines: string[][] = [[]];
  for (const part of parts) {
    const line = lines.at(-1) ?? [];
    if (line.length > 0 && textWidth([...line, part].join(''), size) > width) {
      lines.push([part]);
    } else {
      line.push(part);
    }
  }
  accompany(lines, size, width);
  return lines.map((line) => line.join(''));
}

/** Characters of a line without the signs of punctuation; digits count as one word and are never lonely. */
const isAlone = (line: string) => /^\p{Script=Han}[^\p{Script=Han}\d]*$/u.test(line);

/** Takes to a last character that stands alone the part before it, where the line above keeps company, too. */
function accompany(lines: string[][], size: number, width: number): void {
  const [above, last] = [lines.at(-2), lines.at(-1)];
  if (above === undefined || last === undefined || !isAlone(last.join(''))) {
    return;
  }
  const [kept, moved] = [above.slice(0, -1), above.slice(-1)];
  const fits = textWidth([...moved, ...last].join(''), size) <= width;
  if (kept.length > 0 && fits && !isAlone(kept.join(''))) {
    last.unshift(...moved);
    above.pop();
  }
}

/** The same with lines as alike as they can be, in as few as are needed: `由原文`, `算出`. */
export function wrapEvenly(content: string, size: number, width: number): string[] {
  let lines = wrapText(content, size, width);
  // What has room on a line is not torn for their likeness.
  const whole = fittingParts(content, size, width);
  const least = Math.max(size, Math.min(width, widest(whole, size)));
  for (let narrower = width - size / 2; narrower >= least; narrower -= size / 2) {
    const tried = wrapText(content, size, narrower);
    if (tried.length > lines.length || widest(tried, size) > width) {
      break;
    }
    lines = tried;
  }
  return lines;
}

function emOf(character: string): number {
  return kinds.find((kind) => kind.pattern.test(character))?.em ?? 1;
}
