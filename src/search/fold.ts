/** A text as the search sees it, and where each of its characters stands in the printed text. */
export interface FoldedText {
  text: string;
  /** Per UTF-16 unit of `text`: offset of the printed character it comes from. */
  starts: number[];
  /** Per UTF-16 unit of `text`: offset one past that printed character. */
  ends: number[];
}

// Spaces, control and format characters (zero-width space, BOM), variation selectors; quotation marks; brackets.
const silent = /[\s\p{Cc}\p{Cf}\p{Variation_Selector}\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'`´′″]/u;
// "、" "，" ";" "：": what parts the members of a sentence.
const pause = /[、,;:]/;
// "。" "！" "?": what ends a sentence.
const stop = /[。!?]/;
// "—" "–" "-" "~" "·" "−": what joins two words or two numbers.
const joint = /[\p{Pd}~∼·•・‧∙⋅−]/u;

/**
 * The one folding of texts and queries: width, case and kind of punctuation count as equal; spaces, quotation
 * marks and brackets count as nothing. `“招商引资” ２３０ 亿元；` becomes `招商引资230亿元,`.
 */
export function fold(printed: string): string {
  let folded = '';
  for (const character of printed) {
    folded += foldCharacter(character);
  }
  return folded;
}

/** As `fold`, with the way back to the printed text. */
export function foldWithOrigins(printed: string): FoldedText {
  const folded: FoldedText = { text: '', starts: [], ends: [] };
  let offset = 0;
  for (const character of printed) {
    const end = offset + character.length;
    const piece = foldCharacter(character);
    folded.text += piece;
    // One printed character may become several: `㎡` becomes `m2`.
    for (let unit = 0; unit < piece.length; unit += 1) {
      folded.starts.push(offset);
      folded.ends.push(end);
    }
    offset = end;
  }
  return folded;
}

// A text has a few thousand different characters and millions of them.
const known = new Map<string, string>();

function foldCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) {
    return before;
  }
  let folded = '';
  for (const plain of character.normalize('NFKC').toLowerCase()) {
    folded += foldPlain(plain);
  }
  known.set(character, folded);
  return folded;
}

function foldPlain(plain: string): string {
  if (silent.test(plain)) {
    return '';
  }
  if (pause.test(plain)) {
    return ',';
  }
  if (stop.test(plain)) {
    return '。';
  }
  return joint.test(plain) ? '-' : plain;
}
