import type { ChartFigure } from '../charts/assessment-rows.ts';
import { citedSources, namedRuns, type ShownFigures } from '../charts/citations.ts';
import type { ChartPlace } from '../domain/chart-address.ts';
import type { Field } from '../domain/csv.ts';
import { dictionary } from '../i18n/dictionary.ts';
import type { Portal } from '../queries.ts';

/** The part of the portal's data that the files are made from. */
export type ChartData = Pick<
  Portal,
  | 'commitments'
  | 'assessments'
  | 'departments'
  | 'categories'
  | 'documents'
  | 'measures'
  | 'topics'
  | 'comparisonsOf'
  | 'commitment'
  | 'department'
  | 'category'
  | 'document'
>;

/** A table with the numbers of a chart; every row has all columns. */
export interface ChartTable {
  columns: string[];
  rows: Record<string, Field>[];
}

/** A chart of a page, as it can be taken away. */
export interface ChartFile extends ChartPlace {
  /** What it shows, as on the page. */
  title: string;
  /** What its marks mean, as on the page. */
  note: string;
  /** The documents and lines that print its numbers. */
  sources: string[];
  /** The component of `src/components/charts` that draws it, and the layout that it takes. */
  Drawing: (props: never) => unknown;
  layout: { width: number; height: number; size: number; small: number };
  table: ChartTable;
}

/** Makes a table of rows that all have the same columns. */
export function toChartTable(rows: readonly Record<string, Field>[]): ChartTable {
  return { columns: Object.keys(rows[0] ?? {}), rows: [...rows] };
}

/** The documents and lines that print figures, one to a line, by their titles: no link leads to them. */
export function sayChartSources(
  { document }: Pick<ChartData, 'document'>,
  rows: readonly Pick<ShownFigures, 'figures'>[],
): string[] {
  const { records } = dictionary;
  return citedSources(rows).map(({ source, runs }) => {
    const named = runs.slice(0, namedRuns).map(({ start, end }) => records.lines(start, end));
    const more = runs.length > namedRuns ? records.places(runs.length) : '';
    return `${records.source}${document(source.id).title}${named.join(dictionary.charts.separator)}${more}`;
  });
}

/** The columns of a figure: its characters, document and line. */
export function figureFields(name: string, figure: ChartFigure | null): Record<string, Field> {
  return {
    [name]: figure?.printed ?? null,
    [`${name}_document`]: figure?.source.id ?? null,
    [`${name}_line`]: figure?.line ?? null,
  };
}
