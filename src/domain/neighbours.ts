import type { Commitment } from './commitment.ts';

/** Where a reader may go from a commitment. */
export interface Neighbours {
  /** The item before it of the same department and year. */
  previous: Commitment | null;
  /** The item after it of the same department and year. */
  next: Commitment | null;
  /** All items of the department and year, itself included, by number. */
  siblings: Commitment[];
  /** The department's other years, latest first, with the number of items. */
  otherYears: { year: number; items: number }[];
  /** Identities of the other departments of its category and year, in the order of the commitments. */
  mates: string[];
}

/** Finds them among all commitments; in a department's last item there is no next. */
export function neighboursOf(commitment: Commitment, all: readonly Commitment[]): Neighbours {
  const { year, department, category } = commitment;
  const own = all.filter((other) => other.department === department);
  const siblings = own.filter((other) => other.year === year).sort((a, b) => a.no - b.no);
  const place = siblings.findIndex((other) => other.id === commitment.id);
  const mates = all
    .filter((other) => other.year === year && other.category === category)
    .map((other) => other.department);
  return {
    previous: siblings[place - 1] ?? null,
    next: siblings[place + 1] ?? null,
    siblings,
    otherYears: countYears(own).filter((other) => other.year !== year),
    mates: [...new Set(mates)].filter((other) => other !== department),
  };
}

function countYears(commitments: readonly Commitment[]): Neighbours['otherYears'] {
  const byYear = Map.groupBy(commitments, (commitment) => commitment.year);
  return [...byYear]
    .map(([year, group]) => ({ year, items: group.length }))
    .sort((a, b) => b.year - a.year);
}
