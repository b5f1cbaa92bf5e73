import type { Commitment } from '../commitment.ts';
import type { Quantity } from './quantity.ts';

/** A quantity with its place in its commitment. */
export interface NumberedQuantity {
  /** 1-based, through the commitment: target's title, its text, outcome's title, its text. */
  no: number;
  side: 'target' | 'outcome';
  field: 'title' | 'text';
  quantity: Quantity;
}

/**
 * All quantities of a commitment, numbered in the order in which they are read. The numbers stand in
 * permanent anchors, so they count every quantity, also those that a page does not make much of.
 */
export function numberQuantities(commitment: Commitment): NumberedQuantity[] {
  const placed = (['target', 'outcome'] as const).flatMap((side) =>
    (['title', 'text'] as const).flatMap((field) =>
      (commitment[side]?.[field].quantities ?? []).map((quantity) => ({ side, field, quantity })),
    ),
  );
  return placed.map((each, index) => ({ no: index + 1, ...each }));
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
