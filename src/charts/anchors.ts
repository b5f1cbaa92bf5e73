import type { ChartPlace } from '../domain/chart-address.ts';
import { commitmentAnchor, pointAnchor } from '../domain/row-anchor.ts';
import type { ScoreRankRow } from './assessment-rows.ts';
import type { Clause, ClauseTarget } from './clauses.ts';
import type { TrendPoint } from './trend-points.ts';

/*
 * The anchors of the rows of the tables after charts. A chart that is not at home, as in somebody else's page, has no
 * place, and its rows have no anchors.
 */

type Place = ChartPlace | null;

/** A clause on the page of its commitment: `c2`, by its first number. */
export function clauseAnchor(place: Place, { targets }: Pick<Clause, 'targets'>) {
  const no = targets[0]?.figure.no ?? null;
  return place === null || no === null ? undefined : `c${no}`;
}

/** A target among those of many commitments: `health-2022-4-q2`. */
export function targetAnchor(
  place: Place,
  { commitment }: Pick<Clause, 'commitment'>,
  target: ClauseTarget | undefined,
) {
  const no = target?.figure.no ?? null;
  return place === null || no === null ? undefined : commitmentAnchor(commitment, `q${no}`);
}

/** A target or outcome of a measure: `target-2022`; of one of several, by the address of its page, with its name. */
export function trendAnchor(
  place: Place,
  point: Pick<TrendPoint, 'year' | 'kind'>,
  address: string | null = null,
) {
  const measure = address?.split('/').at(-2) ?? null;
  return place === null ? undefined : pointAnchor(point, measure);
}

/** A department's score, or its difficulty, of a year: `score-2022-health`. */
export function assessmentAnchor(
  place: Place,
  what: 'score' | 'difficulty',
  id: string,
  figures: readonly ScoreRankRow['score'][],
) {
  const year = figures.find((figure) => figure !== null)?.source.year;
  return place === null || year === undefined ? undefined : `${what}-${year}-${id}`;
}
