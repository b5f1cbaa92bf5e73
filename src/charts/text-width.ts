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
// So are the words of bounds: "6万人", "以上"; "底线", "低于".
// Few characters in brackets stay together: "（名次）", "（亿元）".
// No line ends with "（" or “, none begins with "）", ”, "，", "," or their like.
const unbroken =
  /（[^（）]{1,4}）[）”’》)，。、；：！？…]*|[（“‘《(]*(?:[≤≥~]?\d[\d.,-]*%?|以[上下内外]|[高低等严宽]于|底线|上限|[^（“‘《(])[）”’》)，。、；：！？…,;]*|[（“‘《(]+/gsu;

// The same with the unit of a number: "450亿元", "1-11月", "100余名", "3500家次".
const bound = new RegExp(
  unbroken.source.replace(
    '%?|',
    '(?:%|余?[万亿]?(?:平方公里|平方米|美元|公里|人次|家次|场次|次方|[年月日天项个家人元次分名场倍条行级件座所份类处户位套吨亩只辆米届期门])?)|',
  ),
  unbroken.flags,
);

/** The parts of a text that stay whole on a line if they can: as below, and numbers with their units. */
export function boundParts(content: string): string[] {
  return content.match(bound) ?? [];
}

/** The parts of a text that stay whole on a line: numbers and other characters, with their brackets. */
export function unbrokenParts(content: string): string[] {
  return content.match(unbroken) ?? [];
}

/**
 * Breaks a text into lines of at most `width`. Chinese breaks anywhere, a number nowhere, and not before
 * its unit where both have room; nothing is ever cut off, so a single part wider than `width` still has a
 * line.
 */
export function wrapText(content: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  const parts = boundParts(content).flatMap((part) =>
    textWidth(part, size) > width ? unbrokenParts(part) : [part],
  );
  for (const part of parts) {
    if (current !== '' && textWidth(current + part, size) > width) {
      lines.push(current);
      current = '';
    }
    current += part;
  }
  return [...lines, current];
}

/** The same with lines as alike as they can be, in as few as are needed: `由原文`, `算出`. */
export function wrapEvenly(content: string, size: number, width: number): string[] {
  let lines = wrapText(content, size, width);
  // What has room on a line is not torn for their likeness.
  const whole = boundParts(content).filter((part) => textWidth(part, size) <= width);
  const least = Math.max(size, widest(whole, size));
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
