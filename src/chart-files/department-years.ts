import { type NumberedCommitment, toNumberRows } from '../charts/department-year.ts';
import { pictureOf } from '../charts/department-year-picture.ts';
import { layoutExtent } from '../charts/extent-bars.ts';
import { wide } from '../charts/frame.ts';
import ExtentDrawing from '../components/charts/ExtentDrawing.astro';
import { addresses } from '../domain/address.ts';
import type { DepartmentYear } from '../domain/grouping.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { type ChartData, type ChartFile, sayChartSources, toChartTable } from './chart-file.ts';
import { panelFile } from './measures.ts';

const { charts, numbers: words, overview } = dictionary;

/**
 * The picture of a department's year of which neither score nor difficulty is published: its measures, or
 * how many numbers it promised. The others are in `assessments.ts`.
 */
export function departmentYearFiles(portal: ChartData, record: DepartmentYear): ChartFile[] {
  const { department, year } = record;
  const page = addresses.departmentYear(department, year);
  const { name } = portal.department(department);
  const picture = pictureOf(portal, record);
  switch (picture.kind) {
    case 'measures':
      return panelFile(portal, picture.measures, { page, subject: name, year });
    case 'numbers':
      return numberFiles(portal, picture.rows, page, overview.departmentYearTitle(name, year));
    case 'scores':
    case 'difficulty':
    case 'squares':
      return [];
    default:
      return picture satisfies never;
  }
}

function numberFiles(
  portal: ChartData,
  rows: readonly NumberedCommitment[],
  page: string,
  subject: string,
): ChartFile[] {
  const layout = layoutExtent(toNumberRows(rows, wide, words), wide);
  return layout === null
    ? []
    : [
        {
          page,
          name: 'numbers',
          title: charts.titleOf(subject, words.finding(rows)),
          note: words.note(rows),
          sources: sayChartSources(portal, rows),
          Drawing: ExtentDrawing,
          layout: { ...layout, small: wide.small },
          table: toChartTable(
            rows.map(({ commitment: { id, title, target }, targets, answered }) => ({
              commitment_id: id,
              title: title.text,
              target_numbers: targets,
              answered_numbers: answered,
              target_document: target?.document ?? null,
              target_line_start: target?.text.lines.start ?? null,
              target_line_end: target?.text.lines.end ?? null,
            })),
          ),
        },
      ];
}
