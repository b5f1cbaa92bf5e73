import { findClauses } from '../charts/clause-findings.ts';
import { isDrawn, toClauses } from '../charts/clauses.ts';
import { toTrend } from '../charts/trend-points.ts';
import { addresses } from '../domain/address.ts';
import type { Commitment } from '../domain/commitment.ts';
import type { Comparison } from '../domain/comparison/comparison.ts';
import { tallyComparisons } from '../domain/comparison/tally.ts';
import { yearsOf } from '../domain/extent.ts';
import type { Measure } from '../domain/measure.ts';
import { citedQuantity } from '../domain/quantity/numbered.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { sayPrinted } from '../i18n/zh/changes.ts';
import { bulletChart, noChart, trendChart } from './charts.ts';
import type { PictureData, Unsourced } from './picture-data.ts';
import type { PictureItem, PicturePart } from './subject.ts';

const {
  briefs,
  comparisonCharts,
  measures: measureWords,
  pictures,
  readings,
  records,
} = dictionary;

/** A measure: what became of its target, and the numbers of all years. */
export function describeMeasure(data: PictureData, measure: Measure): Unsourced {
  const trend = toTrend({ ...data, years: yearsOf(data.commitments) }, measure);
  const [title, numbers] = [measureWords.trendTitle(measure, trend), measureWords.finding(measure)];
  return {
    page: addresses.measure(measure.id),
    kicker: data.department(measure.department).name,
    title: measure.name,
    finding: title,
    chart: trendChart(trend),
    parts: title.startsWith(numbers) ? [] : [{ kind: 'text', content: numbers }],
    note: pictures.notes.trend,
  };
}

/** A commitment of which anything was compared: its targets, and what answers them. */
export function describeCommitment(data: PictureData, commitment: Commitment): Unsourced[] {
  const comparisons = data.comparisonsOf(commitment);
  if (comparisons.length === 0) {
    return [];
  }
  const { year, no, title, target, outcome } = commitment;
  const clauses = toClauses(data, comparisons);
  const drawn = clauses.some(isDrawn);
  const sides = { target: target !== null, outcome: outcome !== null };
  return [
    {
      page: addresses.commitment(commitment.id),
      kicker: pictures.item(data.department(commitment.department).name, year, no),
      title: title.text,
      finding: drawn
        ? comparisonCharts.clauseFinding(findClauses(clauses))
        : readings.finding(tallyComparisons(comparisons), sides),
      chart: drawn ? bulletChart(clauses) : noChart,
      parts: [...(drawn ? [] : [listFacts(commitment, comparisons)]), ...saySides(commitment)],
      note: drawn ? pictures.notes.bullet : outcome === null ? pictures.notes.none : readings.ours,
    },
  ];
}

/** What is printed on both sides; the picture shows as much of it as there is room for. */
function saySides({ target, outcome }: Commitment): PicturePart[] {
  return [
    ...(target === null ? [] : [pictures.quoted(records.target, target.text.text)]),
    ...(outcome === null ? [] : [pictures.quoted(records.outcome, outcome.text.text)]),
  ].map((content) => ({ kind: 'text', content }));
}

/** What stands in large type where there is no chart: the targets, or what the department says of itself. */
function listFacts(commitment: Commitment, comparisons: readonly Comparison[]): PicturePart {
  const targets = comparisons.flatMap((comparison) => sayTarget(commitment, comparison));
  const said = new Set(comparisons.flatMap(({ stated }) => stated ?? []));
  return {
    kind: 'list',
    heading: null,
    items: targets.length > 0 ? targets : [...said].map((text) => ({ label: briefs.stated, text })),
    rest: pictures.rest.quantities,
  };
}

function sayTarget(commitment: Commitment, { counts, target }: Comparison): PictureItem[] {
  const cited = target && citedQuantity(commitment, target);
  return cited === null
    ? []
    : [
        {
          label: pictures.target(counts, target?.stretch ?? false),
          text: sayPrinted(cited.quantity),
        },
      ];
}
