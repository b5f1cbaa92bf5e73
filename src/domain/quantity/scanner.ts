/** Chinese digits, for the few constructions that are read in Chinese characters. */
const digitsOf: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Something read from the text: its value and one past its last character. */
export interface Read<Value> {
  value: Value;
  end: number;
}

/**
 * The characters of a text and the questions a grammar asks of them. Full-width digits and signs count
 * as the narrow ones; offsets stay those of the text as printed.
 */
export class Scanner {
  readonly text: string;
  /** The text with every character narrowed that narrows to exactly one. */
  readonly folded: string;

  constructor(text: string) {
    this.text = text;
    this.folded = [...text]
      .map((character) => {
        const narrow = /[０-９．％＋－]/.test(character) ? character.normalize('NFKC') : character;
        return narrow.length === character.length ? narrow : character;
      })
      .join('');
  }

  /** Whether the text goes on with these characters. */
  has(at: number, characters: string): boolean {
    return this.folded.startsWith(characters, at);
  }

  /** The longest word of a list that stands here. */
  word(at: number, words: readonly string[]): Read<string> | null {
    let longest = '';
    for (const word of words) {
      if (word.length > longest.length && this.has(at, word)) {
        longest = word;
      }
    }
    return longest === '' ? null : { value: longest, end: at + longest.length };
  }

  /** The longest word of a list that ends here. */
  wordBefore(end: number, words: readonly string[]): Read<string> | null {
    let longest = '';
    for (const word of words) {
      if (word.length > longest.length && this.folded.slice(0, end).endsWith(word)) {
        longest = word;
      }
    }
    return longest === '' ? null : { value: longest, end: end - longest.length };
  }

  /** One past the blanks that stand here. */
  skipBlanks(at: number): number {
    let end = at;
    while (this.folded[end] === ' ') {
      end += 1;
    }
    return end;
  }

  /** A number in Arabic digits, e.g. `300`, `4.65`, `1,200`; not in the middle of one. */
  number(at: number): Read<number> | null {
    if (this.isDigit(at - 1) || (this.folded[at - 1] === '.' && this.isDigit(at - 2))) {
      return null;
    }
    const match = /^(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/.exec(
      this.folded.slice(at, at + 24),
    );
    if (match === null) {
      return null;
    }
    return { value: Number(match[0].replaceAll(',', '')), end: at + match[0].length };
  }

  /** A number in Chinese characters up to ninety-nine, e.g. `三`, `十六`, `二十`. */
  chineseNumber(at: number): Read<number> | null {
    const match =
      /^(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[零〇一二两三四五六七八九])/.exec(
        this.folded.slice(at, at + 3),
      );
    if (match === null) {
      return null;
    }
    const [characters] = match;
    const ten = characters.indexOf('十');
    const digit = (character: string | undefined) => digitsOf[character ?? ''] ?? 0;
    const value =
      ten === -1
        ? digit(characters)
        : (ten === 0 ? 1 : digit(characters[0])) * 10 + digit(characters[ten + 1]);
    return { value, end: at + characters.length };
  }

  /** A number in Arabic digits or in Chinese characters. */
  anyNumber(at: number): Read<number> | null {
    return this.number(at) ?? this.chineseNumber(at);
  }

  isDigit(at: number): boolean {
    return /\d/.test(this.folded[at] ?? '');
  }

  isLatin(at: number): boolean {
    return /[A-Za-z]/.test(this.folded[at] ?? '');
  }

  isHan(at: number): boolean {
    return /\p{Script=Han}/u.test(this.folded[at] ?? '');
  }

  /** Whether a clause ends here: punctuation or the end of the text. */
  isClauseEnd(at: number): boolean {
    return at >= this.folded.length || /[，,。；;、：:！？）)]/.test(this.folded[at] ?? '');
  }

  /** The characters back to where the clause (`，；。`) or the sentence part (`；。`) begins. */
  before(at: number, stops: RegExp): string {
    let start = at;
    while (start > 0 && !stops.test(this.folded[start - 1] ?? '')) {
      start -= 1;
    }
    return this.folded.slice(start, at);
  }
}

/** Ends of clauses. */
export const clauseStops = /[，,。；;：:！？]/;

/** Ends of sentences and of their main parts. */
export const sentenceStops = /[。；;！？]/;
