import type { Comparator, QuantityRole } from '../quantity.ts';
import type { Scanner } from '../scanner.ts';

/** A number as a construction reads it, before its role in the sentence is known. */
export interface Reading {
  start: number;
  end: number;
  comparator: Comparator;
  value: number | null;
  valueMax: number | null;
  unit: string | null;
  /** The role that the construction itself gives; `null` leaves it to the sentence. */
  role: QuantityRole | null;
}

/** One rule of the grammar. */
export interface Construction {
  /** Name, kebab-case; stands with each quantity it read. */
  name: string;
  /** What it reads, in one sentence. */
  reads: string;
  /** Real samples, each with the characters that are read. */
  samples: readonly { text: string; quote: string }[];
  /** Reads the construction if it begins at this character. May yield several (a ladder of ranks). */
  parse: (scanner: Scanner, at: number) => Reading[];
}

/** What a construction yields where it reads nothing. */
export const nothing: Reading[] = [];

/** A reading with what a construction leaves unsaid filled in. */
export function reading(
  start: number,
  end: number,
  parts: Partial<Omit<Reading, 'start' | 'end'>> = {},
): Reading {
  return {
    start,
    end,
    comparator: '=',
    value: null,
    valueMax: null,
    unit: null,
    role: null,
    ...parts,
  };
}
