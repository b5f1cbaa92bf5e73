import type { DepartmentYear } from '../domain/grouping.ts';
import type { Measure } from '../domain/measure.ts';
import { measuresOfDepartment } from '../domain/measure-lists.ts';
import {
  type AssessmentData,
  type DifficultyRow,
  type ScoreRankRow,
  toDifficultyRows,
  toScoreRankRows,
} from './assessment-rows.ts';
import {
  type NumberData,
  type NumberedCommitment,
  numbersOf,
  panelsOfYear,
} from './department-year.ts';
import type { Panel } from './panel-drafts.ts';
import { type PanelData, toPanels } from './panels.ts';

/** What is drawn of a department's year; see `pictureOf`. */
export type DepartmentYearPicture =
  /** Those of its category, the department among them. */
  | { kind: 'scores'; rows: ScoreRankRow[] }
  | { kind: 'difficulty'; rows: DifficultyRow[] }
  /** The first of those with a point in the year; `more` where the department has others. */
  | { kind: 'measures'; measures: Measure[]; panels: Panel[]; more: boolean }
  | { kind: 'numbers'; rows: NumberedCommitment[] }
  /** Nothing but how many commitments there are. */
  | { kind: 'squares'; commitments: number };

/** The part of the portal's data that the picture is made from. */
export type PictureOfYearData = AssessmentData &
  NumberData &
  PanelData & { measures: readonly Measure[] };

/**
 * The one picture of a department's year: its score among those of its category; else its difficulty; else
 * its measures; else the numbers it promised; else its commitments, a square each.
 */
export function pictureOf(
  data: PictureOfYearData,
  { department, year, category, commitments }: DepartmentYear,
): DepartmentYearPicture {
  const isOwn = ({ id }: { id: string }) => id === department;
  const scores = toScoreRankRows(data, year, category);
  if (scores.some(isOwn)) {
    return { kind: 'scores', rows: scores };
  }
  const difficulties = toDifficultyRows(data, year, category);
  if (difficulties.some(isOwn)) {
    return { kind: 'difficulty', rows: difficulties };
  }
  const measures = panelsOfYear(data.measures, commitments);
  if (measures.length > 0) {
    return {
      kind: 'measures',
      measures,
      panels: toPanels(data, measures),
      more: measuresOfDepartment(data.measures, department).length > measures.length,
    };
  }
  const rows = numbersOf(data, commitments);
  return rows.length > 0
    ? { kind: 'numbers', rows }
    : { kind: 'squares', commitments: commitments.length };
}
