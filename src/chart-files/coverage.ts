import { layoutCoverage } from '../charts/coverage.ts';
import { toCoverageGroups } from '../charts/coverage-groups.ts';
import { findCoverage, hasHalf } from '../charts/coverage-kinds.ts';
import { wide } from '../charts/frame.ts';
import CoverageDrawing from '../components/charts/CoverageDrawing.astro';
import { addresses } from '../domain/address.ts';
import { countedLines } from '../domain/counted-lines.ts';
import { coverageOf } from '../domain/coverage.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { type ChartData, type ChartFile, toChartTable } from './chart-file.ts';

const { coverageChart: words, records } = dictionary;

/** What is published of every department in every year. */
export function coverageFiles(portal: ChartData): ChartFile[] {
  const { departments, categories, documents } = portal;
  const coverage = coverageOf(
    portal,
    departments.map(({ id }) => id),
  );
  const groups = toCoverageGroups(coverage, departments, categories);
  const absent = coverage.years.filter((year) => year.documents === 0).map(({ year }) => year);
  return [
    {
      page: addresses.coverage,
      name: 'coverage',
      title: words.finding(findCoverage(coverage), coverage.rows.length),
      note: words.others(findCoverage(coverage)) + words.note(hasHalf(coverage), absent, null),
      sources: documents.flatMap((document) => {
        const lines = countedLines(document);
        return lines === null
          ? []
          : [`${records.source}${document.title}${records.lines(lines.start, lines.end)}`];
      }),
      Drawing: CoverageDrawing,
      layout: layoutCoverage(groups, coverage.years, { frame: wide, words }),
      table: toChartTable(
        coverage.rows.flatMap(({ department, category, cells }) =>
          cells.map((cell, index) => ({
            year: coverage.years[index]?.year ?? null,
            department_id: department,
            department: portal.department(department).name,
            category,
            ...cell,
          })),
        ),
      ),
    },
  ];
}
