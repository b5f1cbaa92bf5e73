import { textWidth, wrapText } from './text-width.ts';

/**
 * The parts of a sentence that are read in one breath, each with the mark that ends it: `第9–18名，`.
 * Numbers in a row are one: `2022、2023年`.
 */
export function phrasesOf(content: string): string[] {
  return (
    content.match(
      /(?:[^，；：、。]|、(?=\d))*(?:[，；：。]|、(?!\d))[，；：、。]*[”’）》]*|.+/gsu,
    ) ?? []
  );
}

/** Breaks a text into lines of at most `width` that end where phrases do; only a longer phrase is broken. */
export function wrapPhrases(content: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const phrase of phrasesOf(content)) {
    if (current !== '' && textWidth(current + phrase, size) > width) {
      lines.push(current);
      current = '';
    }
    const parts = wrapText(current + phrase, size, width);
    lines.push(...parts.slice(0, -1));
    current = parts.at(-1) ?? '';
  }
  return [...lines, current];
}
