import { z } from 'astro/zod';

/** How a number bounds what it speaks of. */
export const comparatorSchema = z.enum(['>=', '>', '<=', '<', '=', '~']);

export type Comparator = z.infer<typeof comparatorSchema>;

/** What a number does in its sentence. The roles are defined in `README.md` beside this file. */
export const quantityRoleSchema = z.enum([
  'target',
  'stretch',
  'result',
  'forecast',
  'threshold',
  'label',
  'ordinal',
  'date',
  'benchmark',
]);

export type QuantityRole = z.infer<typeof quantityRoleSchema>;

/** A number read in a text, with the characters it was read from. */
export const quantitySchema = z.strictObject({
  /** First character, UTF-16 offset into the text. */
  start: z.int().min(0),
  /** One past the last character, UTF-16 offset. */
  end: z.int().min(1),
  /** The characters: number, unit, and the bounding words that touch them, e.g. `不少于20个`. */
  quote: z.string().min(1),
  comparator: comparatorSchema,
  /** The number as printed, without its multiplier; `null` where none is printed (`亿元以上`, `高于省均`). */
  value: z.number().nullable(),
  /** Upper end of a range, else `null`. */
  value_max: z.number().nullable(),
  /** Multiplier and unit as printed without blanks (`万人`, `亿元`, `%`), `名次` for every rank; `null` where none is printed. */
  unit: z.string().nullable(),
  role: quantityRoleSchema,
  /** What it counts, the noun beside it as far as it can be told; else `null`. */
  counts: z.string().nullable(),
  /** Whether it states a level reached or to be reached, or a change (`增长8%`, `提高2位`). */
  basis: z.enum(['level', 'increase', 'decrease']),
  /** Name of the construction of the grammar that read it. */
  rule: z.string(),
});

export type Quantity = z.infer<typeof quantitySchema>;
