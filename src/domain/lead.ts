import type { Commitment } from './commitment.ts';
import type { Comparison } from './comparison/comparison.ts';
import type { ReviewedContinuation } from './continuity.ts';
import type { Field } from './csv.ts';
import type { SourceDocument } from './document.ts';
import type { Measure, MeasurePoint } from './measure.ts';
import { lineOfCharacter } from './quote-line.ts';

/** The lists, in the order in which they are offered. */
export const leadIds = [
  'largest-excess',
  'below-reached',
  'target-lowered',
  'title-changed',
  'no-number',
  'not-seen-again',
] as const;

export type LeadId = (typeof leadIds)[number];

/** Line of a document. */
export interface Place {
  document: string;
  line: number;
}

/** One find. */
export interface LeadRow {
  /** Its anchor on the page of its list, for good: `health-2022-4`, `target-2023-childcare-places`. */
  anchor: string;
  commitment: Commitment;
  /** The measure that relates it to another year, where one does. */
  measure: Measure | null;
  /** What was found, by the names of `columns`. */
  values: Readonly<Record<string, Field>>;
  /** Where what was found is printed. */
  places: Place[];
}

/** A list of finds that anybody can make again from the published data. */
export interface Lead {
  id: LeadId;
  /** Names of the values of its rows, in order. */
  columns: readonly string[];
  rows: LeadRow[];
  /** How many it was chosen from. */
  of: number;
}

/** What the lists are made from. */
export interface LeadSource {
  /** In the order in which rows that nothing else sorts come. */
  commitments: readonly Commitment[];
  comparisons: readonly Comparison[];
  measures: readonly Measure[];
  reviewedContinuations: readonly ReviewedContinuation[];
  document: (id: string) => Pick<SourceDocument, 'id' | 'spans'>;
}

/** Where the number of a point of a measure is printed. Throws where its quote is not there. */
export function placeOfPoint(
  source: Pick<LeadSource, 'document'>,
  commitment: Commitment,
  point: MeasurePoint,
): Place {
  const side = commitment[point.side];
  const start = side?.[point.field].text.indexOf(point.quote) ?? -1;
  if (side == null || start === -1) {
    throw new Error(`${commitment.id}: "${point.quote}" is not in its ${point.side}`);
  }
  const within = Math.max(0, point.quote.indexOf(point.number));
  return placeOf(source, commitment, side.document, point.field, start + within);
}

/** Where a character of a title or text is printed. */
export function placeOf(
  { document }: Pick<LeadSource, 'document'>,
  { id: commitment }: Commitment,
  printedBy: string,
  field: 'title' | 'text',
  offset: number,
): Place {
  const line = lineOfCharacter(document(printedBy), { commitment, field, offset });
  return { document: printedBy, line };
}

/** Commitments by their identities. */
export function byId(commitments: readonly Commitment[]): ReadonlyMap<string, Commitment> {
  return new Map(commitments.map((commitment) => [commitment.id, commitment]));
}

/** The commitment of an identity. Throws where there is none. */
export function getCommitment(
  commitments: ReadonlyMap<string, Commitment>,
  id: string,
): Commitment {
  const commitment = commitments.get(id);
  if (commitment === undefined) {
    throw new Error(`${id}: no such commitment`);
  }
  return commitment;
}
