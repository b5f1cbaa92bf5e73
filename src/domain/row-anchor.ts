import type { CommitmentId } from './identity.ts';
import type { MeasurePoint } from './measure.ts';

/*
 * The anchors of rows in tables: permanent like the addresses of pages, so made of what does not move (years,
 * departments, measures, the number of a commitment, of a quantity in its sentence), never of the place of a row.
 */

/** A commitment among those of many departments and years, with what else tells a row of it apart: `health-2022-4-q2`. */
export function commitmentAnchor(id: CommitmentId, ...others: readonly string[]): string {
  const [year, department, no] = id.split('/');
  return [department, year, no, ...others].join('-');
}

/** A target or outcome of a measure: `target-2022`, with the measure where there are several. */
export function pointAnchor(
  { year, kind }: Pick<MeasurePoint, 'year' | 'kind'>,
  measure: string | null = null,
): string {
  return measure === null ? `${kind}-${year}` : `${kind}-${year}-${measure}`;
}
