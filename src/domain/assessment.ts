import { type Figure, type FigureName, figureNames, type StatementsFile } from './statement.ts';

/** A figure with the document that prints it. */
export interface SourcedFigure extends Figure {
  document: string;
}

/** What is published of a department in a year besides its commitments; `null` where nothing is. */
export type Assessment = {
  year: number;
  department: string;
  category: string;
} & Record<FigureName, SourcedFigure | null>;

/**
 * Joins the figures of all documents by year and department; a department of which no document
 * prints a figure has no assessment. Throws when two documents print the same figure.
 */
export function joinAssessments(files: readonly StatementsFile[]): Assessment[] {
  const joined = new Map<string, Assessment>();
  for (const file of files) {
    for (const block of file.blocks) {
      const key = `${file.year}/${block.department.id}`;
      for (const name of figureNames) {
        const figure = block.figures[name];
        if (figure === null) {
          continue;
        }
        const assessment = joined.get(key) ?? {
          year: file.year,
          department: block.department.id,
          category: block.category.id,
          difficulty_self: null,
          difficulty_rated: null,
          score: null,
          rank: null,
        };
        if (assessment[name] !== null) {
          throw new Error(
            `${key}: ${name} is printed by ${assessment[name].document} and by ${file.id}`,
          );
        }
        joined.set(key, { ...assessment, [name]: { ...figure, document: file.id } });
      }
    }
  }
  return [...joined.values()].sort(compareAssessments);
}

/** Latest year first, then category, rank (unranked last), department. */
function compareAssessments(a: Assessment, b: Assessment): number {
  const rank = (assessment: Assessment) => assessment.rank?.value ?? Number.POSITIVE_INFINITY;
  return (
    b.year - a.year ||
    a.category.localeCompare(b.category, 'en') ||
    Math.sign(rank(a) - rank(b) || 0) ||
    a.department.localeCompare(b.department, 'en')
  );
}
