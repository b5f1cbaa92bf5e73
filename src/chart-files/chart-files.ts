import { yearsOf } from '../domain/extent.ts';
import { groupByDepartmentYear } from '../domain/grouping.ts';
import {
  departmentDifficultyFiles,
  departmentScoreFiles,
  difficultyFiles,
  scoreFiles,
} from './assessments.ts';
import type { ChartData, ChartFile } from './chart-file.ts';
import { glanceFiles, targetFiles, topicGlanceFiles, yearGlanceFiles } from './comparisons.ts';
import { coverageFiles } from './coverage.ts';
import { departmentYearFiles } from './department-years.ts';
import { homePanelFiles, panelFiles, topicPanelFiles, trendFiles } from './measures.ts';
import { reachFiles } from './reach.ts';

/**
 * Every chart of the portal as a file beside its page. A new kind of chart needs a name in
 * `src/domain/chart-address.ts`, a function here that makes its files, and `ChartDownloads` in its
 * figure; what its drawing is painted with stands in `src/styles/chart-file.css`.
 */
export function listChartFiles(data: ChartData): ChartFile[] {
  const groups = new Map(
    data.commitments.map(({ year, category }) => [`${year}/${category}`, { year, category }]),
  );
  return [
    ...homePanelFiles(data),
    ...data.commitments.flatMap((commitment) => targetFiles(data, commitment)),
    ...[...groups.values()].flatMap(({ year, category }) => [
      ...glanceFiles(data, year, category),
      ...scoreFiles(data, year, category),
      ...difficultyFiles(data, year, category),
    ]),
    ...yearsOf(data.commitments).flatMap((year) => yearGlanceFiles(data, year)),
    ...data.assessments.flatMap((assessment) => departmentScoreFiles(data, assessment)),
    ...data.assessments.flatMap((assessment) => departmentDifficultyFiles(data, assessment)),
    ...groupByDepartmentYear(data.commitments).flatMap((record) =>
      departmentYearFiles(data, record),
    ),
    ...data.departments.flatMap((department) => panelFiles(data, department)),
    ...data.topics.flatMap((topic) => [
      ...topicPanelFiles(data, topic),
      ...topicGlanceFiles(data, topic),
    ]),
    ...data.measures.flatMap((measure) => trendFiles(data, measure)),
    ...coverageFiles(data),
    ...reachFiles(data),
  ];
}
