import type { Commitment } from '../commitment.ts';
import type { PublishedPlace } from './published-places.ts';
import type { Quantity } from './quantity.ts';

/** A quantity with its place in its commitment. */
export interface NumberedQuantity {
  /** From 1, never changed and never given to another once it was published. */
  no: number;
  side: 'target' | 'outcome';
  field: 'title' | 'text';
  quantity: Quantity;
}

/**
 * All quantities of a commitment in the order in which they are read: target's title, its text, outcome's
 * title, its text. Their numbers stand in permanent anchors: one that was published keeps its number, new
 * ones are counted on from there. Every quantity has one, also those that a page does not make much of.
 */
export function numberQuantities(commitment: Commitment): NumberedQuantity[] {
  const placed = (['target', 'outcome'] as const).flatMap((side) =>
    (['title', 'text'] as const).flatMap((field) =>
      (commitment[side]?.[field].quantities ?? []).map((quantity) => ({ side, field, quantity })),
    ),
  );
  const given = new Set<number>();
  const known = placed.map((each) => {
    const place = commitment.places.find((one) => !given.has(one.no) && isSame(one, each));
    given.add(place?.no ?? 0);
    return place?.no ?? null;
  });
  let last = Math.max(0, ...commitment.places.map(({ no }) => no));
  return placed.map((each, index) => {
    const no = known[index] ?? last + 1;
    last = Math.max(last, no);
    return { no, ...each };
  });
}

/** Whether a quantity stands where one was published: it may be read with more words about it, or fewer. */
function isSame(
  place: PublishedPlace,
  { side, field, quantity }: Omit<NumberedQuantity, 'no'>,
): boolean {
  return (
    place.side === side &&
    place.field === field &&
    place.start < quantity.end &&
    quantity.start < place.end
  );
}

/** Where a quantity stands, as a comparison cites it. */
export interface Citation {
  document: string;
  field: 'title' | 'text' | null;
  start: number | null;
}

/** The quantity that a comparison cites, or `null` for one that no document prints. */
export function citedQuantity(
  commitment: Commitment,
  { document, field, start }: Citation,
): NumberedQuantity | null {
  return (
    numberQuantities(commitment).find(
      (each) =>
        commitment[each.side]?.document === document &&
        each.field === field &&
        each.quantity.start === start,
    ) ?? null
  );
}
