import { sidesOf } from './commitment.ts';
import { relateYears } from './continuity.ts';
import { differenceOf } from './difference.ts';
import type { Lead, LeadSource } from './lead.ts';
import { listExcesses } from './lead-excesses.ts';
import { listBelowReached, listLowered } from './lead-steps.ts';
import type { Quantity } from './quantity/quantity.ts';
import { commitmentAnchor } from './row-anchor.ts';

/** All lists. Each only says what the documents print, and what follows by counting and comparing. */
export function listLeads(source: LeadSource): Lead[] {
  return [
    listExcesses(source),
    listBelowReached(source),
    listLowered(source),
    listChangedTitles(source),
    listWithoutNumber(source),
    listNotSeenAgain(source),
  ];
}

/** Commitments whose outcome is reported under another title; from all of which both are in the documents. */
function listChangedTitles({ commitments }: LeadSource): Lead {
  const both = commitments.flatMap((commitment) => {
    const { target, outcome } = commitment;
    return target === null || outcome === null ? [] : [{ commitment, target, outcome }];
  });
  const changed = both.filter(({ target, outcome }) => {
    const [before, after] = [target.title.text, outcome.title.text];
    return before !== after && !differenceOf(before, after).typographic;
  });
  return {
    id: 'title-changed',
    columns: ['target_title', 'outcome_title'],
    of: both.length,
    rows: changed.map(({ commitment, target, outcome }) => ({
      anchor: commitmentAnchor(commitment.id),
      commitment,
      measure: null,
      values: { target_title: target.title.text, outcome_title: outcome.title.text },
      places: [target, outcome].map((side) => ({
        document: side.document,
        line: side.title.lines.start,
      })),
    })),
  };
}

/**
 * Commitments whose target states no quantity at all; from all whose target is in the documents. An amount
 * that is printed without being a target (`总投资11.3亿元`) is a number all the same.
 */
function listWithoutNumber({ commitments, comparisons }: LeadSource): Lead {
  const withNumber = new Set(
    comparisons.filter(({ target }) => target !== null).map(({ commitment }) => commitment),
  );
  const promised = commitments.flatMap((commitment) =>
    commitment.target === null ? [] : [{ commitment, target: commitment.target }],
  );
  return {
    id: 'no-number',
    columns: ['target'],
    of: promised.length,
    rows: promised
      .filter(
        ({ commitment, target }) =>
          !withNumber.has(commitment.id) &&
          [target.title, target.text].every(({ quantities }) => !quantities.some(isAmount)),
      )
      .map(({ commitment, target }) => ({
        anchor: commitmentAnchor(commitment.id),
        commitment,
        measure: null,
        values: { target: target.text.text },
        places: [{ document: target.document, line: target.text.lines.start }],
      })),
  };
}

// e.g. "15分钟服务圈"
const durations = /^(?:秒|分钟|小时|天|日|周|个?月|年)$/;

/** Whether a quantity is an amount of something, as against a time, a rank or a part of a name. */
function isAmount({ role, unit }: Quantity): boolean {
  return unit !== null && !durations.test(unit) && (role === 'label' || role === 'threshold');
}

/** Commitments that nothing of the next published year goes on with; from all that have such a year. */
function listNotSeenAgain(source: LeadSource): Lead {
  const { commitments, measures, reviewedContinuations } = source;
  const departments = [...new Set(commitments.map(({ department }) => department))];
  const related = departments.flatMap((department) =>
    relateYears(commitments, measures, reviewedContinuations, department),
  );
  const order = new Map(commitments.map((commitment, place) => [commitment, place]));
  const gone = related.flatMap(({ notSeenAgain, to }) =>
    notSeenAgain.map((commitment) => ({ commitment, next: to })),
  );
  return {
    id: 'not-seen-again',
    columns: ['next_year'],
    of: related.reduce(
      (sum, { notSeenAgain, continued }) =>
        sum + notSeenAgain.length + new Set(continued.map(({ from }) => from)).size,
      0,
    ),
    rows: gone
      .sort((a, b) => (order.get(a.commitment) ?? 0) - (order.get(b.commitment) ?? 0))
      .map(({ commitment, next }) => ({
        anchor: commitmentAnchor(commitment.id),
        commitment,
        measure: null,
        values: { next_year: next },
        places: sidesOf(commitment).map((side) => ({
          document: side.document,
          line: side.title.lines.start,
        })),
      })),
  };
}
