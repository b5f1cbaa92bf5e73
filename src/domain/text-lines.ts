/** A line in which a printed text is set: characters `start` to `end` of it. */
export interface TextLine {
  start: number;
  end: number;
  /** Whether a sentence, or a part as good as one, begins with it. */
  opens: boolean;
}

// Ends a sentence, or a part that says something of its own: "…100家；培育…".
const stops = '。；;！？!?';
// Parts a long sentence: "加快出台支持政策,制定托育服务专项规划".
const commas = '，,';
// What stands in these is one thing: "（含在建；不含停工）", "“15分钟，一公里”".
const openers = '（(“《【';
const closers = '）)”》】';

// A sentence of at most so many characters is taken in at a glance, two lines of a phone.
const glance = 36;
// Fewer characters than this are no line of their own: "同比增长8%,".
const shortest = 11;
const longestJoined = 44;

/**
 * Where a text is broken for reading: after each sentence, and within a long one after its clauses.
 * The lines together are the text, character for character; `whole` ranges are never parted.
 */
export function breakText(
  text: string,
  whole: readonly { start: number; end: number }[] = [],
): TextLine[] {
  const isFree = (at: number) => whole.every(({ start, end }) => at <= start || at >= end);
  const ends = (signs: string) => breaksAfter(text, signs).filter(isFree);
  const commaEnds = ends(commas);
  return cutAt(text, ends(stops)).flatMap(({ start, end }) =>
    end - start <= glance
      ? [{ start, end, opens: true }]
      : joinShort(cutAt(text.slice(0, end), commaEnds, start)).map((line, index) => ({
          ...line,
          opens: index === 0,
        })),
  );
}

/** Whether a line begins with a mark of which the first half is blank: `“新十条”出台以来`. */
export function opensWithMark(line: string): boolean {
  return /^[（“《【]/.test(line);
}

/** Offsets after each of the signs, outside of brackets and quotation marks and not within a number. */
function breaksAfter(text: string, signs: string): number[] {
  const found: number[] = [];
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charAt(index);
    if (openers.includes(sign)) {
      depth += 1;
    } else if (closers.includes(sign)) {
      depth = Math.max(0, depth - 1);
    } else if (depth === 0 && signs.includes(sign) && !isInNumber(text, index)) {
      found.push(index + 1);
    }
  }
  return found;
}

// "1,000家": the comma is no pause.
function isInNumber(text: string, index: number): boolean {
  return /\d/.test(text.charAt(index - 1)) && /\d/.test(text.charAt(index + 1));
}

interface Piece {
  start: number;
  end: number;
}

function cutAt(text: string, offsets: readonly number[], from = 0): Piece[] {
  const inner = offsets.filter((offset) => offset > from && offset < text.length);
  const edges = [from, ...inner, text.length];
  return edges.slice(1).map((end, index) => ({ start: edges[index] ?? 0, end }));
}

/** Puts what is too short for a line with the line beside it, as long as that is still taken in at a glance. */
function joinShort(pieces: readonly Piece[]): Piece[] {
  const lines: Piece[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last && (isShort(piece) || isShort(last)) && piece.end - last.start <= longestJoined) {
      last.end = piece.end;
    } else {
      lines.push({ ...piece });
    }
  }
  return lines;
}

function isShort({ start, end }: Piece): boolean {
  return end - start < shortest;
}
