import { type Commitment, sidesOf } from './commitment.ts';

/** How much a document prints: its items, and the departments they belong to. */
export function itemsOf(
  document: string,
  commitments: readonly Commitment[],
): { items: number; departments: number } {
  const own = commitments.filter((commitment) =>
    sidesOf(commitment).some((side) => side.document === document),
  );
  return { items: own.length, departments: new Set(own.map(({ department }) => department)).size };
}
