/** A sentence of a text, and where it begins in it. */
export interface Sentence {
  text: string;
  /** UTF-16 offset of its first character. */
  start: number;
}

// What ends a sentence, or a part of one that says something of its own, e.g. "…100家；培育…".
const stops = /[。；;！？!?]/;

/** The sentence in which the characters from `start` to `end` stand, with the sign that ends it. */
export function sentenceAround(text: string, start: number, end: number): Sentence {
  let from = start;
  while (from > 0 && !stops.test(text.charAt(from - 1))) {
    from -= 1;
  }
  let to = Math.max(end, from);
  while (to < text.length && !stops.test(text.charAt(to))) {
    to += 1;
  }
  const whole = text.slice(from, to + 1);
  const sentence = whole.trimStart();
  return { text: sentence.trimEnd(), start: from + whole.length - sentence.length };
}
