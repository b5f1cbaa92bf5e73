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

/** A document that prints figures of a chart, with the first and last line used. */
export interface CitedSource {
  source: ChartSource;
  lines: { start: number; end: number };
  /** Address of the first line, from the site's root. */
  address: string;
}

/** The documents that print the figures, each once, in the order met. */
export function citedSources(rows: readonly Pick<ShownFigures, 'figures'>[]): CitedSource[] {
  const figures = rows.flatMap((row) => row.figures).filter((figure) => figure !== null);
  return [...Map.groupBy(figures, ({ source }) => source.id).values()].flatMap((group) => {
    const sorted = [...group].sort((a, b) => a.line - b.line);
    const [first, last] = [sorted[0], sorted.at(-1)];
    return first === undefined || last === undefined
      ? []
      : [
          {
            source: first.source,
            lines: { start: first.line, end: last.line },
            address: first.address,
          },
        ];
  });
}
