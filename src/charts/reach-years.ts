import { addresses } from '../domain/address.ts';
import type { Commitment, Side } from '../domain/commitment.ts';
import type { Category } from '../domain/department.ts';
import { countExtent, type Extent, spanYears, yearsOf } from '../domain/extent.ts';
import type { ChartFigure, ChartSource } from './assessment-rows.ts';

/** How much of a category there is in a year. */
export interface ReachCell extends Pick<Category, 'id' | 'name'> {
  extent: Extent;
  /** Page of the category's year, from the site's root. */
  address: string;
}

/** A year from the first to the last, also one of which the documents say nothing. */
export interface ReachYear {
  year: number;
  present: boolean;
  extent: Extent;
  /** One for each category, in their order. */
  cells: ReachCell[];
}

/** Every commitment that there is, by year and category. */
export interface Reach {
  all: Extent;
  categories: readonly Pick<Category, 'id' | 'name'>[];
  /** Latest first. */
  years: ReachYear[];
  /** First and last line of the text of every commitment, on either side. */
  figures: ChartFigure[];
}

/** The part of the portal's data that the reach is counted from. */
export interface ReachData {
  commitments: readonly Commitment[];
  categories: readonly Pick<Category, 'id' | 'name'>[];
  document: (id: string) => ChartSource;
}

/** Counts all commitments by year and category. */
export function toReach({ commitments, categories, document }: ReachData): Reach {
  return {
    all: countExtent(commitments),
    categories,
    years: spanYears(yearsOf(commitments)).map(({ year, present }) => {
      const own = commitments.filter((one) => one.year === year);
      return {
        year,
        present,
        extent: countExtent(own),
        cells: categories.map(({ id, name }) => ({
          id,
          name,
          extent: countExtent(own.filter(({ category }) => category === id)),
          address: addresses.yearCategory(year, id),
        })),
      };
    }),
    figures: commitments.flatMap(({ target, outcome }) =>
      [target, outcome].flatMap((side) => (side === null ? [] : toFigures(side, document))),
    ),
  };
}

function toFigures({ document: from, text }: Side, document: ReachData['document']): ChartFigure[] {
  const { id, year, kind } = document(from);
  return [text.lines.start, text.lines.end].map((line) => ({
    value: 0,
    printed: '',
    source: { id, year, kind },
    line,
    address: addresses.lines(id, { start: line, end: line }),
    inferred: null,
  }));
}
