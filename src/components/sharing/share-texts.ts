/** A sentence that somebody takes along. */
export interface QuotedSentence {
  text: string;
  /** The document and its lines, in words; may be empty. */
  source: string;
  /** Title and address of the page. */
  title: string;
  url: string;
}

/** The sentence in quotation marks, then where it comes from, one to a line. */
export function formatQuote({ text, source, title, url }: QuotedSentence): string {
  const quote = `“${text.replace(/\s*\n\s*/g, '')}”`;
  return [quote, source, title, url].filter((line) => line !== '').join('\n');
}

/** The reader's own day: `2026-11-20`, or with another mark between. */
export function formatDay(day: Date, separator: string): string {
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join(separator);
}
