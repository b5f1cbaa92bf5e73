import { type CitationFormat, type CitedWork, citationFormats } from '../../domain/citation.ts';

/** A piece of a citation: text, or a place that is filled in where it is read. */
export type CitationPiece =
  | { kind: 'text'; text: string }
  /** The day on which a reader looks, with what parts its numbers. */
  | { kind: 'seen'; separator: '-' | '/' }
  /** The whole address of a path, of a site that does not know its own. */
  | { kind: 'address'; path: string };

// Characters that no text has: they hold a place while a citation is put together.
const seen = '\ue000';
const around = '\ue001';

/** Stands for the whole address of a path until a browser knows it. */
export function unknownAddress(path: string): string {
  return `${around}${path}${around}`;
}

/** A citation in pieces. */
export function citePieces(work: CitedWork, format: CitationFormat): CitationPiece[] {
  return toPieces(citationFormats[format](work, seen), format === 'ris' ? '/' : '-');
}

/** A text with places to be filled in, in pieces; `separator` is what parts the numbers of a day. */
export function toPieces(text: string, separator: '-' | '/' = '-'): CitationPiece[] {
  return text
    .split(/(\ue000|\ue001[^\ue001]*\ue001)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === seen) {
        return { kind: 'seen', separator };
      }
      return part.startsWith(around)
        ? { kind: 'address', path: part.slice(1, -1) }
        : { kind: 'text', text: part };
    });
}
