import type { NumberedCommitment } from '../charts/department-year.ts';
import { pictureOf } from '../charts/department-year-picture.ts';
import { wide } from '../charts/frame.ts';
import { layoutPromisedNumbers } from '../charts/promised-numbers.ts';
import PromisedNumbersDrawing from '../components/charts/PromisedNumbersDrawing.astro';
import { addresses } from '../domain/address.ts';
import type { DepartmentYear } from '../domain/grouping.ts';
import { dictionary } from '../i18n/dictionary.ts';
import {
  type ChartData,
  type ChartFile,
  figureFields,
  sayChartSources,
  toChartTable,
} from './chart-file.ts';
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
  const layout = layoutPromisedNumbers(rows, { frame: wide, words });
  return layout === null
    ? []
    : [
        {
          page,
          name: 'numbers',
          title: charts.titleOf(subject, words.finding(rows)),
          note: words.note(rows),
          sources: sayChartSources(portal, rows),
          Drawing: PromisedNumbersDrawing,
          layout,
          table: toChartTable(
            rows.flatMap(({ commitment: { id, title }, numbers }) =>
              numbers.map(({ counts, target, outcome }) => ({
                commitment_id: id,
                title: title.text,
                counts,
                ...figureFields('target', target),
                outcome,
              })),
            ),
          ),
        },
      ];
}
