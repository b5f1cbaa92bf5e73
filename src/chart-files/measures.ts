import { wide } from '../charts/frame.ts';
import { findPanels } from '../charts/panel-findings.ts';
import { toFigures, toPanels } from '../charts/panels.ts';
import { layoutSmallMultiples } from '../charts/small-multiples.ts';
import { layoutTrend } from '../charts/trend.ts';
import { type TrendPoint, toTrend } from '../charts/trend-points.ts';
import SmallMultiplesDrawing from '../components/charts/SmallMultiplesDrawing.astro';
import TrendDrawing from '../components/charts/TrendDrawing.astro';
import { addresses } from '../domain/address.ts';
import type { Field } from '../domain/csv.ts';
import type { Department } from '../domain/department.ts';
import { yearsOf } from '../domain/extent.ts';
import type { Measure } from '../domain/measure.ts';
import { homeMeasures, measuresOfDepartment } from '../domain/measure-lists.ts';
import { toMeasureRows } from '../domain/published-readings.ts';
import type { Topic } from '../domain/topic.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { type ChartData, type ChartFile, sayChartSources, toChartTable } from './chart-file.ts';

const { charts, home, measurePanels, measures: words } = dictionary;

/** The measures of a department as panels; none where it has no measure. */
export function panelFiles(portal: ChartData, department: Department): ChartFile[] {
  return panelFile(portal, measuresOfDepartment(portal.measures, department.id), {
    page: addresses.department(department.id),
    subject: department.name,
  });
}

/** The measures of a topic as panels. */
export function topicPanelFiles(portal: ChartData, topic: Topic): ChartFile[] {
  const measures = portal.measures.filter((measure) => measure.topic === topic.id);
  return panelFile(portal, measures, { page: addresses.topic(topic.id), subject: topic.name });
}

/** The measures that the home page shows. */
export function homePanelFiles(portal: ChartData): ChartFile[] {
  return panelFile(portal, homeMeasures(portal.measures, portal.topics), {
    page: addresses.home,
    subject: home.measuresHeading,
  });
}

/** Some measures as panels of a page. */
export function panelFile(
  portal: ChartData,
  measures: readonly Measure[],
  { page, subject, year = null }: { page: string; subject: string; year?: number | null },
): ChartFile[] {
  const panels = toPanels(portal, measures);
  const layout = layoutSmallMultiples(panels, { frame: wide, words: measurePanels, year });
  return layout === null
    ? []
    : [
        {
          page,
          name: 'measures',
          title: charts.titleOf(subject, measurePanels.finding(findPanels(panels))),
          note: measurePanels.note(
            panels.map(({ trend }) => trend),
            year,
          ),
          sources: sayChartSources(
            portal,
            panels.map((panel) => ({ figures: panel.trend.points.flatMap(toFigures) })),
          ),
          Drawing: SmallMultiplesDrawing,
          layout,
          table: toChartTable(
            measures.flatMap((measure, index) =>
              toPointRows(measure, panels[index]?.trend.points ?? []),
            ),
          ),
        },
      ];
}

/** The points of a measure, with the document and the line that each number stands on. */
function toPointRows(measure: Measure, points: readonly TrendPoint[]): Record<string, Field>[] {
  return toMeasureRows(measure).map((row, index) => {
    const source = points[index]?.source;
    return {
      ...row,
      document: source?.id ?? null,
      line: source?.lines.start ?? null,
      line_end: source?.lines.end ?? null,
    };
  });
}

/** A measure over the years. */
export function trendFiles(portal: ChartData, measure: Measure): ChartFile[] {
  const trend = toTrend({ ...portal, years: yearsOf(portal.commitments) }, measure);
  const layout = layoutTrend(trend, { frame: wide, words });
  const kinds = [...new Set(trend.points.map(({ kind }) => kind))];
  const near = trend.points.some((point) => point.near);
  return layout === null
    ? []
    : [
        {
          page: addresses.measure(measure.id),
          name: 'trend',
          title: charts.titleOf(measure.name, words.trendTitle(measure, trend)),
          note: `${words.trendNote(kinds, near, trend)}${words.period}${words.trendFrom([null, layout.from])}`,
          sources: sayChartSources(portal, [{ figures: trend.points.flatMap(toFigures) }]),
          Drawing: TrendDrawing,
          layout,
          table: toChartTable(toPointRows(measure, trend.points)),
        },
      ];
}
