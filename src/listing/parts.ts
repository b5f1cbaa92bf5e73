import type { Row } from './listing.ts';

/** The rows of one year and category: a page that needs no script, whose address does not move as rows are added. */
export interface ListingPart<Own extends Row = Row> {
  year: number;
  category: string;
  rows: Own[];
}

/** The parts of a listing, in the order of its rows; together they are all of it. */
export function partListing<Own extends Row>(rows: readonly Own[]): ListingPart<Own>[] {
  const groups = Map.groupBy(rows, ({ year, category }) => `${year}/${category}`);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined
      ? []
      : [{ year: Number(first.year), category: String(first.category), rows: own }];
  });
}
