import { readingSchema } from '../domain/comparison/comparison.ts';
import type { ListedCommitment } from '../domain/listed-commitments.ts';
import type { ListedTarget } from '../domain/listed-targets.ts';
import { comparatorSchema } from '../domain/quantity/quantity.ts';
import type { Value } from './column.ts';
import type { ColumnDefinition, ListingDefinition, Row } from './listing.ts';
import { commitmentsShape, targetsShape } from './shapes.ts';

/** Identities in the order in which they are listed everywhere. */
export interface ListingOrders {
  departments: readonly string[];
  categories: readonly string[];
}

/** What the columns of the target quantities hold; the most frequent unit comes first. */
export function defineTargets(
  orders: ListingOrders,
  rows: readonly ListedTarget[],
): ListingDefinition<ListedTarget> {
  return {
    ...targetsShape,
    columns: {
      ...commonColumns(orders),
      comparator: {
        read: ({ comparator }) => comparator,
        order: inOrderOf(comparatorSchema.options),
      },
      value: { read: ({ base_value }) => base_value, order: byNumber },
      unit: {
        read: ({ base_unit }) => base_unit,
        order: inOrderOf(byFrequency(rows.map(({ base_unit }) => base_unit))),
      },
      reading: { read: ({ reading }) => reading, order: inOrderOf(readingSchema.options) },
    },
  };
}

/** What the columns of the commitments hold. */
export function defineCommitments(orders: ListingOrders): ListingDefinition<ListedCommitment> {
  return {
    ...commitmentsShape,
    columns: {
      ...commonColumns(orders),
      sides: { read: sidesOf, order: byText },
      targets: { read: ({ targets }) => targets, order: byNumber },
      readings: {
        read: ({ readings }) => [...new Set(readings)].sort().join('|') || null,
        order: byText,
      },
    },
  };
}

/** A row that has what both listings are narrowed by. */
type CommonRow = Row & {
  year: number;
  category: string;
  department_id: string;
  no: number;
  difficulty_rated: number | null;
};

function commonColumns({
  departments,
  categories,
}: ListingOrders): Record<string, ColumnDefinition<CommonRow>> {
  return {
    year: { read: ({ year }) => year, order: byNumber },
    category: { read: ({ category }) => category, order: inOrderOf(categories) },
    department: { read: (row) => row.department_id, order: inOrderOf(departments) },
    no: { read: ({ no }) => no, order: byNumber },
    difficulty: { read: (row) => row.difficulty_rated, order: byNumber },
  };
}

/** `target`, `outcome`, `target|outcome`: the sides that the documents print. */
function sidesOf({ target, outcome }: ListedCommitment): string {
  return [target === null ? [] : ['target'], outcome === null ? [] : ['outcome']].flat().join('|');
}

function byNumber(a: Value, b: Value): number {
  return Number(a) - Number(b);
}

// Not by locale: the order must be the same on every machine.
function byText(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function inOrderOf(order: readonly Value[]): (a: Value, b: Value) => number {
  const places = new Map(order.map((value, place) => [value, place]));
  const placeOf = (value: Value) => places.get(value) ?? order.length;
  return (a, b) => placeOf(a) - placeOf(b) || byText(a, b);
}

function byFrequency(values: readonly (string | null)[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value !== null) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || byText(a, b)).map(([value]) => value);
}
