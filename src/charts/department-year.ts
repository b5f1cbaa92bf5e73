import { addresses } from '../domain/address.ts';
import type { Commitment } from '../domain/commitment.ts';
import type { Comparison } from '../domain/comparison/comparison.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { Measure } from '../domain/measure.ts';
import { yearsOfMeasure } from '../domain/measure-lists.ts';
import { citedQuantity } from '../domain/quantity/numbered.ts';
import { lineOfCharacter } from '../domain/quote-line.ts';
import type { ChartFigure, ChartSource } from './assessment-rows.ts';
import type { ReadFigure } from './clauses.ts';

/** So many measures stand on the page of a department's year; its own page has all of them. */
const mostPanels = 3;

/** The measures that have a point in some commitments, those told over most years first. */
export function panelsOfYear(
  measures: readonly Measure[],
  commitments: readonly Commitment[],
): Measure[] {
  const own = new Set<string>(commitments.map(({ id }) => id));
  return measures
    .filter(({ points }) => points.some(({ commitment }) => own.has(commitment)))
    .toSorted(
      (a, b) =>
        yearsOfMeasure(b).length - yearsOfMeasure(a).length || b.points.length - a.points.length,
    )
    .slice(0, mostPanels);
}

/** A number that a target states, and the one that answers it. */
export interface PromisedNumber {
  /** What is counted, in the words of the document; `null` where it cannot be told. */
  counts: string | null;
  target: ChartFigure & Pick<ReadFigure, 'basis'>;
  /** `null` where no outcome answers it. */
  outcome: string | null;
}

/** A commitment with the numbers that its target states. */
export interface NumberedCommitment {
  commitment: Pick<Commitment, 'id' | 'no' | 'year'> & { title: { text: string } };
  /** Its page, from the site's root. */
  address: string;
  numbers: PromisedNumber[];
  /** First and last line of the text of the target. */
  figures: ChartFigure[];
}

/** The part of the portal's data that numbers of commitments are read from. */
export interface NumberData {
  comparisonsOf: (commitment: Commitment) => readonly Comparison[];
  document: (id: string) => ChartSource & Pick<SourceDocument, 'spans'>;
}

/** The numbers of the targets of commitments; none where not one of them states a number. */
export function numbersOf(
  data: NumberData,
  commitments: readonly Commitment[],
): NumberedCommitment[] {
  const rows = commitments.map((commitment) => ({
    commitment,
    address: addresses.commitment(commitment.id),
    numbers: data
      .comparisonsOf(commitment)
      .flatMap((comparison) => toNumber(data, commitment, comparison)),
    figures: linesOf(data, commitment),
  }));
  return rows.some(({ numbers }) => numbers.length > 0) ? rows : [];
}

/** A target quantity that is printed; one that only follows from an outcome is none. */
function toNumber(
  data: NumberData,
  commitment: Commitment,
  { counts, target, outcome }: Comparison,
): PromisedNumber[] {
  if (target === null || target.quote === null || target.field === null || target.start === null) {
    return [];
  }
  const document = data.document(target.document);
  const { document: id, field, start, quote } = target;
  const line = lineOfCharacter(document, { commitment: commitment.id, field, offset: start });
  const cited = citedQuantity(commitment, { document: id, field, start });
  return [
    {
      counts,
      // Of `下降10%` only the number is printed as the quantity.
      target: {
        ...figureAt(document, line, quote, target.value ?? 0),
        basis: cited?.quantity.basis ?? 'level',
      },
      outcome: outcome?.quote ?? null,
    },
  ];
}

function linesOf(data: NumberData, { target }: Commitment): ChartFigure[] {
  if (target === null) {
    return [];
  }
  const document = data.document(target.document);
  const { start, end } = target.text.lines;
  return [start, end].map((line) => figureAt(document, line, '', 0));
}

function figureAt(
  { id, year, kind }: ChartSource,
  line: number,
  printed: string,
  value: number,
): ChartFigure {
  const address = addresses.lines(id, { start: line, end: line });
  return { value, printed, source: { id, year, kind }, line, address, inferred: null };
}
