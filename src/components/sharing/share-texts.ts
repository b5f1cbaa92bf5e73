import { quoted as words } from '../../i18n/zh/quoted.ts';

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

// A whole page's lines would be no source any more: more places than these are told by their documents.
const mostPlaces = 6;

/** What links to documents say, as one source: each place once, many as their documents; nothing of none. */
export function formatSources(links: readonly string[]): string {
  const places = [...new Set(links.map(words.bare))];
  const named = places.length > mostPlaces ? [...new Set(places.map(words.document))] : places;
  return named.length === 0 ? '' : words.from(named);
}

/** The reader's own day: `2026-11-20`, or with another mark between. */
export function formatDay(day: Date, separator: string): string {
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join(separator);
}
