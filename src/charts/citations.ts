import type { LineRange } from '../domain/passage.ts';
import type { ChartDepartment, ChartFigure, ChartSource } from './assessment-rows.ts';

/** Figures of a department, as a chart shows them. */
export interface ShownFigures {
  department: ChartDepartment;
  figures: readonly (ChartFigure | null)[];
}

/**
 * Reasons why figures are taken to be their departments', each once, with the departments' names;
 * `names` is `null` where the reason holds for all of them.
 */
export function inferences(
  rows: readonly ShownFigures[],
): { reason: string; names: string[] | null }[] {
  const pairs = rows.flatMap(({ department, figures }) =>
    figures.flatMap((figure) =>
      figure === null || figure.inferred === null
        ? []
        : [{ reason: figure.inferred, name: department.name }],
    ),
  );
  return [...Map.groupBy(pairs, ({ reason }) => reason)].map(([reason, group]) => {
    const names = [...new Set(group.map(({ name }) => name))];
    return { reason, names: names.length === rows.length ? null : names };
  });
}

/** A document that prints figures of a chart, and the lines that do. */
export interface CitedSource {
  source: ChartSource;
  /** Lines without a gap between them, in their order, each with its address from the site's root. */
  runs: (LineRange & { address: string })[];
}

/** So many lines, or runs of them, of a document are named where a chart says its sources. */
export const namedRuns = 6;

/** A chart that cites more than so many cites the document at large: from the first to the last line. */
const mostRuns = 40;

/** The documents that print the figures, each once, in the order met. */
export function citedSources(rows: readonly Pick<ShownFigures, 'figures'>[]): CitedSource[] {
  const figures = rows.flatMap((row) => row.figures).filter((figure) => figure !== null);
  return [...Map.groupBy(figures, ({ source }) => source.id).values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ source: first.source, runs: runsOf(group) }];
  });
}

function runsOf(figures: readonly ChartFigure[]): CitedSource['runs'] {
  const runs: CitedSource['runs'] = [];
  for (const { line, address } of [...figures].sort((a, b) => a.line - b.line)) {
    const last = runs.at(-1);
    if (last === undefined || line > last.end + 1) {
      runs.push({ start: line, end: line, address });
    } else {
      last.end = line;
    }
  }
  const [first, last] = [runs[0], runs.at(-1)];
  return runs.length > mostRuns && first !== undefined && last !== undefined
    ? [{ ...first, end: last.end }]
    : runs;
}
