import { z } from 'astro/zod';
import { commitmentIdSchema, idSchema, yearSchema } from './identity.ts';
import { comparatorSchema } from './quantity/quantity.ts';

/** A named point of a measure: what a target or an outcome of one year says of it. */
export const measurePointSchema = z.strictObject({
  year: yearSchema,
  /** Whether it is to be reached or was reached. */
  kind: z.enum(['target', 'outcome']),
  /** The commitment that says so. */
  commitment: commitmentIdSchema,
  /** Which side and field of it the quote stands in. */
  side: z.enum(['target', 'outcome']),
  field: z.enum(['title', 'text']),
  /** The exact characters that name the measure and its number, e.g. `千人托位数达到3.2个`. */
  quote: z.string().min(1),
  /** The exact characters of the number within the quote, as the reader quotes it, e.g. `3.2个`. */
  number: z.string().min(1),
  comparator: comparatorSchema,
  /** The number as printed, in `unit`; for a derived point, the number derived. */
  value: z.number(),
  /** Multiplier and unit as the reader gives them, e.g. `万人`; `null` where none is printed. */
  unit: z.string().min(1).nullable(),
  /** Until when an outcome was counted, as printed (`1-11月`); `null` for a whole year. */
  as_of: z.string().min(1).nullable(),
  /** Whether the number is not printed but follows exactly from what is (`871家,超承诺271家` gives a target of 600). */
  derived: z.boolean(),
  /** Whether it is the same measure in the same scope as the others, or one near to it. */
  match: z.enum(['same', 'near']),
  /** What differs, for `near`; how it was derived, for `derived`; else `null`. */
  note: z.string().min(1).nullable(),
});

export type MeasurePoint = z.infer<typeof measurePointSchema>;

/** `content/measures/<id>.yml`: something counted that recurs, followed over the years. Decided by hand. */
export const measureSchema = z.strictObject({
  id: idSchema,
  /** What is counted, as a citizen would call it, close to the documents' words. */
  name: z.string().min(1),
  /** The department that promises it now. */
  department: idSchema,
  /** The topic of life it belongs to, by identity in `content/topics`. */
  topic: idSchema,
  /** Whether more or less is better; `neither` for sizes without a direction, and for streaks, which grow by being kept. */
  better: z.enum(['higher', 'lower', 'neither']),
  /** What a reader must know to compare the points, else `null`. */
  note: z.string().min(1).nullable(),
  /** At least two, by year, a target before the outcome of the same year. */
  points: z.array(measurePointSchema).min(2),
});

export type Measure = z.infer<typeof measureSchema>;
