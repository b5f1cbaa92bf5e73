import { ByteReader, type ByteWriter } from './bytes.ts';

/*
 * Where a key stands. An occurrence is one number, `text * span + position`: `span` is more than the length of
 * the longest text, so occurrences sort by text, then by position. They are kept as gaps, text by text:
 *
 *   count of occurrences, then per text: gap to the last text × 2 + (more than one position?),
 *   [positions − 2], first position, gaps between positions − 1
 */

/** Writes occurrences, which ascend and are all different. */
export function writePostings(writer: ByteWriter, occurrences: Uint32Array, span: number): void {
  writer.writeNumber(occurrences.length);
  let previousText = -1;
  for (let at = 0; at < occurrences.length; ) {
    const text = Math.floor((occurrences[at] ?? 0) / span);
    const start = text * span;
    let end = at + 1;
    while (end < occurrences.length && (occurrences[end] ?? 0) < start + span) {
      end += 1;
    }
    const count = end - at;
    writer.writeNumber((text - previousText - 1) * 2 + (count > 1 ? 1 : 0));
    if (count > 1) {
      writer.writeNumber(count - 2);
    }
    let previous = start - 1;
    for (; at < end; at += 1) {
      const occurrence = occurrences[at] ?? 0;
      writer.writeNumber(occurrence - previous - 1);
      previous = occurrence;
    }
    previousText = text;
  }
}

/** Reads what `writePostings` wrote. */
export function readPostings(bytes: Uint8Array, span: number): Uint32Array {
  const reader = new ByteReader(bytes);
  const occurrences = new Uint32Array(reader.readNumber());
  let text = -1;
  for (let at = 0; at < occurrences.length; ) {
    const head = reader.readNumber();
    text += (head >>> 1) + 1;
    const count = (head & 1) === 1 ? reader.readNumber() + 2 : 1;
    let previous = text * span - 1;
    for (let end = at + count; at < end; at += 1) {
      previous += reader.readNumber() + 1;
      occurrences[at] = previous;
    }
  }
  return occurrences;
}
