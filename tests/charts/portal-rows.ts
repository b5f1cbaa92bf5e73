import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  type AssessmentData,
  type DifficultyRow,
  type ScoreRankRow,
  toDifficultyRows,
  toScoreRankRows,
} from '../../src/charts/assessment-rows.ts';
import { joinAssessments } from '../../src/domain/assessment.ts';
import { type Department, departmentSchema } from '../../src/domain/department.ts';
import { type StatementsFile, statementsFileSchema } from '../../src/domain/statement.ts';

/** The committed content, as the pages see it. */
const statements = read('content/statements', '.json').map(
  (content): StatementsFile => statementsFileSchema.parse(JSON.parse(content)),
);
export const departments = read('content/departments', '.yml').map(
  (content): Department => departmentSchema.parse(parse(content)),
);

export const data: AssessmentData = {
  assessments: joinAssessments(statements),
  department: (id) => find(departments, id),
  document: (id) => find(statements, id),
};

/** Rows of every chart that the portal shows. */
export const scoreRankRows: Record<string, ScoreRankRow[]> = {
  '2022-economic': toScoreRankRows(data, 2022, 'economic'),
  '2022-social': toScoreRankRows(data, 2022, 'social'),
};

export const difficultyRows: Record<string, DifficultyRow[]> = {
  '2022-social': toDifficultyRows(data, 2022, 'social'),
  '2023-party': toDifficultyRows(data, 2023, 'party'),
};

function read(folder: string, ending: string): string[] {
  const root = new URL(`../../${folder}/`, import.meta.url);
  return readdirSync(root)
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(new URL(name, root), 'utf8'));
}

function find<Value extends { id: string }>(values: readonly Value[], id: string): Value {
  const value = values.find((one) => one.id === id);
  if (value === undefined) {
    throw new Error(`nothing with the id "${id}"`);
  }
  return value;
}
