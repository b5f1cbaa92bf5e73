/** The beginning of a text, and whether anything was left off. */
export interface Excerpt {
  text: string;
  cut: boolean;
}

// Where a Chinese sentence can be left without breaking a word or a number, e.g. "…100家；|培育…".
const pauses = /[，。；：、,;]/g;

/**
 * The beginning of a text, at most `longest` characters, ended at a pause where the last half has one.
 * A text that is hardly longer is given whole: three characters less are no help to anybody.
 */
export function excerptOf(text: string, longest: number): Excerpt {
  const slack = Math.ceil(longest / 5);
  if (text.length <= longest + slack) {
    return { text, cut: false };
  }
  const beginning = text.slice(0, longest);
  const ends = [...beginning.matchAll(pauses)].map((pause) => pause.index);
  const end = ends.findLast((index) => index >= longest / 2 && !isInNumber(text, index));
  return { text: text.slice(0, end ?? wholeCharacters(text, longest)), cut: true };
}

// "1,000家": the comma is no pause.
function isInNumber(text: string, index: number): boolean {
  return /\d/.test(text.charAt(index - 1)) && /\d/.test(text.charAt(index + 1));
}

// Never between the two halves of a character outside the basic plane, nor inside a number ("35|00家").
function wholeCharacters(text: string, end: number): number {
  let cut = end;
  while (cut > 0 && (/[\uDC00-\uDFFF]/.test(text.charAt(cut)) || parts(text, cut))) {
    cut -= 1;
  }
  return cut;
}

function parts(text: string, index: number): boolean {
  return /[\d.,%]/.test(text.charAt(index)) && /[\d.,]/.test(text.charAt(index - 1));
}
