import { addresses } from '../domain/address.ts';
import type { Assessment, SourcedFigure } from '../domain/assessment.ts';
import type { Department } from '../domain/department.ts';
import type { SourceDocument } from '../domain/document.ts';

/** What is said of the document that prints a figure. */
export type ChartSource = Pick<SourceDocument, 'id' | 'year' | 'kind'>;

/** A number as a document prints it, with its place. */
export interface ChartFigure {
  /** The number, which decides the place of its mark. */
  value: number;
  /** Its characters as printed, which are what a reader sees: `135.20`. */
  printed: string;
  source: ChartSource;
  /** Line of the document, 1-based. */
  line: number;
  /** Address of that line, from the site's root. */
  address: string;
  /** Why it is taken to be this department's, where it is printed apart; else `null`. */
  inferred: string | null;
}

/** A department in a chart. */
export interface ChartDepartment {
  /** Identity. */
  id: string;
  /** Canonical name. */
  name: string;
  /** Its page, from the site's root. */
  address: string;
}

/** A department's score and rank; one of the two may be missing. */
export interface ScoreRankRow extends ChartDepartment {
  score: ChartFigure | null;
  rank: ChartFigure | null;
}

/** A department's two coefficients; one of the two may be missing. */
export interface DifficultyRow extends ChartDepartment {
  self: ChartFigure | null;
  rated: ChartFigure | null;
}

/** The part of the portal's data that the rows are made from. */
export interface AssessmentData {
  assessments: readonly Assessment[];
  department: (id: string) => Department;
  document: (id: string) => ChartSource;
}

/** Departments of a category and year of which a score or a rank is published, in the order given. */
export function toScoreRankRows(
  data: AssessmentData,
  year: number,
  category: string,
): ScoreRankRow[] {
  return assessmentsOf(data, year, category)
    .filter(({ score, rank }) => score !== null || rank !== null)
    .map((assessment) => ({
      ...toDepartment(data, assessment),
      score: toFigure(data, assessment.score),
      rank: toFigure(data, assessment.rank),
    }));
}

/** Departments of a category and year of which a coefficient is published, in the order given. */
export function toDifficultyRows(
  data: AssessmentData,
  year: number,
  category: string,
): DifficultyRow[] {
  return assessmentsOf(data, year, category)
    .filter(({ difficulty_self, difficulty_rated }) => difficulty_self ?? difficulty_rated)
    .map((assessment) => ({
      ...toDepartment(data, assessment),
      self: toFigure(data, assessment.difficulty_self),
      rated: toFigure(data, assessment.difficulty_rated),
    }));
}

function assessmentsOf(data: AssessmentData, year: number, category: string): Assessment[] {
  return data.assessments.filter(
    (assessment) => assessment.year === year && assessment.category === category,
  );
}

function toDepartment(data: AssessmentData, assessment: Assessment): ChartDepartment {
  const { id, name } = data.department(assessment.department);
  return { id, name, address: addresses.department(id) };
}

function toFigure(data: AssessmentData, figure: SourcedFigure | null): ChartFigure | null {
  if (figure === null) {
    return null;
  }
  const { id, year, kind } = data.document(figure.document);
  return {
    value: figure.value,
    printed: figure.printed,
    source: { id, year, kind },
    line: figure.line,
    address: addresses.lines(id, { start: figure.line, end: figure.line }),
    inferred: figure.inferred,
  };
}
