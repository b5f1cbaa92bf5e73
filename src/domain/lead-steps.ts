import {
  byId,
  getCommitment,
  type Lead,
  type LeadId,
  type LeadSource,
  placeOfPoint,
} from './lead.ts';
import type { MeasurePoint } from './measure.ts';
import { listAmbitions, listRaises, type StandingGroup } from './measure-lists.ts';
import { ratioOf } from './measure-progress.ts';
import { pointAnchor } from './row-anchor.ts';

/** Targets below what an earlier year had reported; from all that can be held against an earlier report. */
export function listBelowReached(source: LeadSource): Lead {
  const { groups, comparable } = listAmbitions(source.measures);
  return listSteps(source, 'below-reached', groups.below, comparable);
}

/** Targets below the target before; from all that can be held against a target before. */
export function listLowered(source: LeadSource): Lead {
  const { groups, comparable } = listRaises(source.measures);
  return listSteps(source, 'target-lowered', groups.below, comparable);
}

function listSteps(
  source: LeadSource,
  id: LeadId,
  groups: readonly StandingGroup[],
  of: number,
): Lead {
  const commitments = byId(source.commitments);
  return {
    id,
    columns: [
      'measure',
      'earlier_year',
      'earlier',
      'earlier_as_of',
      'earlier_quote',
      'target',
      'target_quote',
      'ratio',
    ],
    of,
    rows: groups
      .flatMap(({ measure, steps }) =>
        steps.map((step) => ({ measure, step, ratio: ratioOf(step) })),
      )
      .sort((a, b) => sizeOf(b.ratio) - sizeOf(a.ratio))
      .map(({ measure, step: { from, to }, ratio }) => ({
        anchor: pointAnchor(to, measure.id),
        commitment: getCommitment(commitments, to.commitment),
        measure,
        values: {
          measure: measure.name,
          earlier_year: from.year,
          earlier: printedNumber(from),
          earlier_as_of: from.as_of,
          earlier_quote: from.quote,
          target: printedNumber(to),
          target_quote: to.quote,
          ratio: ratio === null ? null : Number(ratio.toPrecision(6)),
        },
        places: [from, to].map((point) =>
          placeOfPoint(source, getCommitment(commitments, point.commitment), point),
        ),
      })),
  };
}

/** How far a step goes: twice as much is as far as half as much; ranks, which have no size, come last. */
function sizeOf(ratio: number | null): number {
  return ratio === null || ratio <= 0 ? -1 : Math.abs(Math.log(ratio));
}

/** The number as printed; of a derived point, what follows from the print. */
function printedNumber({ derived, value, unit, number }: MeasurePoint): string {
  return derived ? `${value}${unit ?? ''}` : number;
}
