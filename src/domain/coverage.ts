import type { Assessment } from './assessment.ts';
import type { Commitment } from './commitment.ts';
import type { SourceDocument } from './document.ts';
import { spanYears } from './extent.ts';
import { type FigureName, figureNames } from './statement.ts';

/** What can be published of a department in a year. */
export const facets = ['target', 'outcome', ...figureNames] as const;

export type Facet = (typeof facets)[number];

/** How much is published: numbers of items for target and outcome, 1 or 0 for the figures. */
export type CoverageCell = Record<Facet, number>;

/** One department over the years. */
export interface CoverageRow {
  department: string;
  /** Its category, that of the latest year. */
  category: string;
  /** One cell for each of `Coverage.years`. */
  cells: CoverageCell[];
}

/** What is published in a year, over all departments. */
export interface CoverageYear {
  year: number;
  /** Documents that speak of the year. */
  documents: number;
  /** Departments of which anything is published. */
  departments: number;
  /** Items published: a target, an outcome or both. */
  commitments: number;
  /** Items of which both sides are published. */
  both: number;
  /** Items with a target or an outcome; departments with a figure. */
  totals: CoverageCell;
  /** Departments with at least one target, outcome, or the figure. */
  departmentsWith: CoverageCell;
}

/** Years × departments × facets. */
export interface Coverage {
  /** Every year from the first to the last of the documents, also those of which nothing is there. */
  years: CoverageYear[];
  /** In the order of the departments given. */
  rows: CoverageRow[];
}

type Records = {
  commitments: readonly Commitment[];
  assessments: readonly Assessment[];
  documents: readonly Pick<SourceDocument, 'year'>[];
};

/** Counts what is published. Departments of which nothing is published keep a row of zeros. */
export function coverageOf(records: Records, departments: readonly string[]): Coverage {
  const years = spanYears(records.documents.map(({ year }) => year))
    .map(({ year }) => year)
    .reverse();
  const rows = departments.map((department) => toRow(department, records, years));
  return { years: years.map((year, index) => toYear(year, index, rows, records)), rows };
}

/** Whether nothing at all is published. */
export function isEmpty(cell: CoverageCell): boolean {
  return facets.every((facet) => cell[facet] === 0);
}

/**
 * Whether a document names a column of difficulty coefficients, e.g. " 部门 承诺事项 年度目标 评定难度",
 * and prints not one of them.
 */
export function hasEmptyDifficultyColumn(
  document: Pick<SourceDocument, 'lines' | 'spans'>,
): boolean {
  const headers = document.spans
    .filter((span) => span.usage === 'header')
    .map((span) => document.lines[span.line - 1]?.slice(span.start, span.end) ?? '');
  const printed = document.spans.some(
    (span) => span.usage === 'difficulty_self' || span.usage === 'difficulty_rated',
  );
  return !printed && headers.join('').includes('难度');
}

function toRow(department: string, records: Records, years: readonly number[]): CoverageRow {
  const commitments = records.commitments.filter((record) => record.department === department);
  const assessments = records.assessments.filter((record) => record.department === department);
  const latest = [...commitments, ...assessments].reduce<{ year: number; category: string }>(
    (known, record) => (record.year > known.year ? record : known),
    { year: 0, category: '' },
  );
  return {
    department,
    category: latest.category,
    cells: years.map((year) =>
      toCell(
        commitments.filter((record) => record.year === year),
        assessments.find((record) => record.year === year),
      ),
    ),
  };
}

function toCell(
  commitments: readonly Commitment[],
  assessment: Assessment | undefined,
): CoverageCell {
  const figure = (name: FigureName) => (assessment?.[name] == null ? 0 : 1);
  return {
    target: commitments.filter(({ target }) => target !== null).length,
    outcome: commitments.filter(({ outcome }) => outcome !== null).length,
    difficulty_self: figure('difficulty_self'),
    difficulty_rated: figure('difficulty_rated'),
    score: figure('score'),
    rank: figure('rank'),
  };
}

function toYear(
  year: number,
  index: number,
  rows: readonly CoverageRow[],
  records: Records,
): CoverageYear {
  const cells = rows.flatMap((row) => row.cells[index] ?? []);
  const commitments = records.commitments.filter((record) => record.year === year);
  return {
    year,
    documents: records.documents.filter((document) => document.year === year).length,
    departments: cells.filter((cell) => !isEmpty(cell)).length,
    commitments: commitments.length,
    both: commitments.filter(({ target, outcome }) => target !== null && outcome !== null).length,
    totals: sumOf(cells, (count) => count),
    departmentsWith: sumOf(cells, (count) => Math.min(count, 1)),
  };
}

function sumOf(cells: readonly CoverageCell[], weigh: (count: number) => number): CoverageCell {
  const sum = (facet: Facet) => cells.reduce((total, cell) => total + weigh(cell[facet]), 0);
  return {
    target: sum('target'),
    outcome: sum('outcome'),
    difficulty_self: sum('difficulty_self'),
    difficulty_rated: sum('difficulty_rated'),
    score: sum('score'),
    rank: sum('rank'),
  };
}
