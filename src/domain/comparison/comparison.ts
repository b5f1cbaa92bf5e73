import { z } from 'astro/zod';
import { commitmentIdSchema, idSchema } from '../identity.ts';
import { comparatorSchema } from '../quantity/quantity.ts';

/** Version of the rule by which readings are made. It changes with the rule and stands with each. */
export const comparisonRule = '1';

/** Our reading of a comparison. Equality is met; nothing is missed that was not published. */
export const readingSchema = z.enum([
  'exceeded',
  'met',
  'partly',
  'missed',
  'undetermined',
  'no-outcome',
]);

export type Reading = z.infer<typeof readingSchema>;

/** Why a reading is what it is, where the numbers alone do not say it. */
export const reasonSchema = z.enum([
  /** No number that could be held against another was read in the target. */
  'no-number-in-target',
  /** No number of the outcome speaks of the target. */
  'not-answered',
  /** The number that answers is in another unit, or a change where a level was promised. */
  'unit-differs',
  /** Only a range of the outcome is known (`前三`), and it reaches to both sides of the target. */
  'range-only',
  /** The outcome answers with a tendency or a standing, without a number (`全省前列`). */
  'trend-only',
  /** The outcome only expects a number (`预计`). */
  'forecast-only',
  /** Counted before the year's end: not reached by then, or to be kept low until then. */
  'not-final',
  /** One of the two numbers is approximate (`左右`, `约`), and they are not clearly apart. */
  'approximate',
  /** The target's number or unit is not printed (`破万亿`, `保6争8`). */
  'target-incomplete',
  /** The target itself is not in the documents; the department states how far it got. */
  'stated-only',
  /** A stretch beyond a floor: the floor was reached, the stretch was not. */
  'stretch-not-reached',
  /** The target is not printed but follows exactly from what is (`871家,超承诺271家`). */
  'implied-target',
]);

export type Reason = z.infer<typeof reasonSchema>;

/** The target side of a comparison. */
const comparedTargetSchema = z.strictObject({
  /** Characters as read; `null` for an implied target. */
  quote: z.string().nullable(),
  /** Field, and offset of the first character in it; `null` for an implied target. */
  field: z.enum(['title', 'text']).nullable(),
  start: z.int().nullable(),
  /** Document that prints it. */
  document: idSchema,
  comparator: comparatorSchema,
  value: z.number().nullable(),
  value_max: z.number().nullable(),
  unit: z.string().nullable(),
  /** Whether it is a stretch beyond a floor. */
  stretch: z.boolean(),
});

/** The outcome side of a comparison. */
const comparedOutcomeSchema = z.strictObject({
  quote: z.string(),
  field: z.enum(['title', 'text']),
  start: z.int(),
  document: idSchema,
  comparator: comparatorSchema,
  value: z.number().nullable(),
  value_max: z.number().nullable(),
  unit: z.string().nullable(),
  /** Whether it was expected only. */
  forecast: z.boolean(),
});

/** One target quantity held against the outcome quantity that answers it, or against none. */
export const comparisonSchema = z.strictObject({
  commitment: commitmentIdSchema,
  /** What is counted, in the words of the document; `null` where none can be told. */
  counts: z.string().nullable(),
  target: comparedTargetSchema.nullable(),
  outcome: comparedOutcomeSchema.nullable(),
  /** Until when the outcome was counted, as printed; `null` for the whole year. */
  as_of: z.string().nullable(),
  /** Which way is better, as far as it was needed. */
  direction: z.enum(['higher', 'lower']),
  reading: readingSchema,
  reason: reasonSchema.nullable(),
  /** A rate of completion that the outcome itself states, in percent. */
  stated_rate: z.number().nullable(),
  /** The department's own words on completion (`均已完成全年目标`, `完成率103.5%`, `超承诺271家`), or `null`. */
  stated: z.string().nullable(),
});

export type Comparison = z.infer<typeof comparisonSchema>;

/** `content/comparisons/<year>.json`, generated. */
export const comparisonsFileSchema = z.strictObject({
  generated: z.string(),
  year: z.int(),
  /** Version of the rule. */
  rule: z.string(),
  comparisons: z.array(comparisonSchema),
});

export type ComparisonsFile = z.infer<typeof comparisonsFileSchema>;
