import { featuresOf, layoutBullet } from '../charts/bullet.ts';
import { findClauses, findGlance } from '../charts/clause-findings.ts';
import { type Clause, type ClauseTarget, toClauses } from '../charts/clauses.ts';
import { wide } from '../charts/frame.ts';
import { type StatedRow, toGlance, toYearGlance, type YearGlance } from '../charts/ratios.ts';
import { layoutYearGlance } from '../charts/year-glance.ts';
import BulletDrawing from '../components/charts/BulletDrawing.astro';
import YearGlanceDrawing from '../components/charts/YearGlanceDrawing.astro';
import { addresses } from '../domain/address.ts';
import type { Commitment } from '../domain/commitment.ts';
import type { Field } from '../domain/csv.ts';
import { nameWithChange } from '../domain/quantity/change.ts';
import type { Topic } from '../domain/topic.ts';
import { dictionary } from '../i18n/dictionary.ts';
import {
  type ChartData,
  type ChartFile,
  figureFields,
  sayChartSources,
  toChartTable,
} from './chart-file.ts';

const { charts, comparisonCharts: words, overview } = dictionary;

/** Targets of a commitment against its outcome; none where no clause can be drawn. */
export function targetFiles(portal: ChartData, commitment: Commitment): ChartFile[] {
  const clauses = toClauses(portal, portal.comparisonsOf(commitment));
  const layout = layoutBullet(clauses, { frame: wide, words });
  return layout === null
    ? []
    : [
        {
          page: addresses.commitment(commitment.id),
          name: 'targets',
          title: words.clauseFinding(findClauses(clauses)),
          note: words.bulletNote(featuresOf(clauses)),
          sources: sayChartSources(portal, clauses.map(figuresOf)),
          Drawing: BulletDrawing,
          layout,
          table: toChartTable(clauses.flatMap((clause) => toRows(clause))),
        },
      ];
}

/** All comparisons of a category and year; none where no quotient can be drawn. */
export function glanceFiles(portal: ChartData, year: number, category: string): ChartFile[] {
  return glanceFile(portal, toYearGlance(portal, year, category), {
    page: addresses.yearCategory(year, category),
    subject: overview.yearCategoryTitle(year, portal.category(category).name),
  });
}

/** All comparisons of a year, as the home page shows those of the latest one that has some. */
export function yearGlanceFiles(portal: ChartData, year: number): ChartFile[] {
  const own = portal.commitments.filter((commitment) => commitment.year === year);
  return glanceFile(portal, toGlance(portal, own), {
    page: addresses.year(year),
    subject: overview.year(year),
  });
}

/** All comparisons of a topic. */
export function topicGlanceFiles(portal: ChartData, topic: Topic): ChartFile[] {
  return glanceFile(portal, toGlance(portal, topic.commitments.map(portal.commitment)), {
    page: addresses.topic(topic.id),
    subject: topic.name,
  });
}

function glanceFile(
  portal: ChartData,
  glance: YearGlance,
  { page, subject }: { page: string; subject: string },
): ChartFile[] {
  const { rated, unrated, stated } = glance;
  const layout = layoutYearGlance(rated, { frame: wide, words });
  const drawn = rated.map(({ clause, target, ratio }) => ({
    ...toRow(clause, target),
    ratio: Number(ratio.toPrecision(6)),
    why_not: null,
    ...unstated,
  }));
  const others = unrated.flatMap(({ clause, why }) =>
    toRows(clause).map((row) => ({ ...row, ratio: null, why_not: why, ...unstated })),
  );
  return layout === null
    ? []
    : [
        {
          page,
          name: 'glance',
          title: charts.titleOf(subject, words.glanceFinding(findGlance(glance))),
          note: words.glanceNote(rated) + words.glanceElse(glance),
          sources: sayChartSources(portal, [
            ...rated.map(({ target, outcome }) => ({ figures: [target.figure, outcome.figure] })),
            ...unrated.map(({ clause }) => figuresOf(clause)),
            ...stated.map(({ figure }) => ({ figures: [figure] })),
          ]),
          Drawing: YearGlanceDrawing,
          layout,
          table: toChartTable([...drawn, ...others, ...stated.map(toStatedRow)]),
        },
      ];
}

function figuresOf({ targets, outcome }: Clause) {
  return { figures: [...targets.map(({ figure }) => figure), outcome?.figure ?? null] };
}

const unstated = { stated: null, stated_rate: null };

/** A department's own words: no target stands beside them, so nothing is read from them. */
function toStatedRow({ commitment, sentence, rate, figure }: StatedRow): Record<string, Field> {
  return {
    commitment_id: commitment,
    measure: null,
    unit: null,
    better: null,
    ...figureFields('target', null),
    stretch: null,
    implied: null,
    scope_note: null,
    ...figureFields('outcome', figure),
    as_of: null,
    forecast: null,
    reading: 'undetermined',
    reason: 'stated-only',
    ratio: null,
    why_not: 'stated-only',
    stated: sentence,
    stated_rate: rate,
  };
}

function toRows(clause: Clause): Record<string, Field>[] {
  return clause.targets.map((target) => toRow(clause, target));
}

function toRow(clause: Clause, target: ClauseTarget): Record<string, Field> {
  const reading = clause.readings[clause.targets.indexOf(target)];
  return {
    commitment_id: clause.commitment,
    measure: nameWithChange(clause.name, {
      basis: clause.targets[0]?.figure.basis ?? 'level',
      unit: clause.unit,
    }),
    unit: clause.unit,
    better: clause.lower ? 'lower' : 'higher',
    ...figureFields('target', target.figure),
    stretch: target.stretch,
    implied: target.implied,
    scope_note: target.scopeNote,
    ...figureFields('outcome', clause.outcome?.figure ?? null),
    as_of: clause.outcome?.asOf ?? null,
    forecast: clause.outcome?.forecast ?? null,
    reading: reading?.reading ?? null,
    reason: reading?.reason ?? null,
  };
}
