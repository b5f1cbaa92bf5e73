import type { Commitment } from '../domain/commitment.ts';
import type { Comparison } from '../domain/comparison/comparison.ts';
import { gatherStatements } from '../domain/comparison/own-statements.ts';
import type { CommitmentId } from '../domain/identity.ts';
import type { ChartFigure } from './assessment-rows.ts';
import { type ClauseData, toFigureAt } from './clauses.ts';

/** What a department states of its own completion, where the target itself is not in the documents. */
export interface Stated {
  commitment: CommitmentId;
  /** The part of the sentence that says so, as printed. */
  sentence: string;
  /** Its words on completion alone: `完成率115%`. */
  words: string;
  /** Rate of completion in percent, where one is stated. */
  rate: number | null;
  /** The words, with the line that they begin on. */
  figure: ChartFigure;
}

/** The statements of a commitment, in the order of the text, each once. */
export function toStated(
  data: ClauseData,
  commitment: Commitment,
  comparisons: readonly Comparison[],
): Stated[] {
  const { outcome } = commitment;
  return outcome === null
    ? []
    : gatherStatements(comparisons, outcome.text).map(({ words, rate, before, after, start }) => ({
        commitment: commitment.id,
        sentence: `${before}${words}${after}`.trim(),
        words,
        rate,
        figure: toFigureAt(data, commitment.id, {
          document: outcome.document,
          field: 'text',
          start,
          value: rate ?? 0,
          printed: words,
        }),
      }));
}
