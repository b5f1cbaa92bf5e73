import { z } from 'astro/zod';
import { addresses } from './address.ts';
import { type Commitment, sidesOf } from './commitment.ts';
import type { Comparison } from './comparison/comparison.ts';
import { readingSchema, reasonSchema } from './comparison/comparison.ts';
import type { Continuation } from './continuity.ts';
import { commitmentIdSchema, idSchema, yearSchema } from './identity.ts';
import type { Measure } from './measure.ts';
import type { Link } from './published.ts';
import { nameWithChange } from './quantity/change.ts';
import { citedQuantity } from './quantity/numbered.ts';
import { type Comparator, comparatorSchema, quantityRoleSchema } from './quantity/quantity.ts';
import type { Topic } from './topic.ts';

/** Row of `/data/quantities`. */
export const quantityRowSchema = z.strictObject({
  commitment_id: commitmentIdSchema,
  side: z.enum(['target', 'outcome']),
  field: z.enum(['title', 'text']),
  /** UTF-16 offsets into that field. */
  start: z.int(),
  end: z.int(),
  /** The characters that were read. */
  quote: z.string(),
  comparator: comparatorSchema,
  /** Without its multiplier, which stays in `unit`; `null` where no number is printed. */
  value: z.number().nullable(),
  /** Upper end of a range. */
  value_max: z.number().nullable(),
  /** Multiplier and unit as printed; `名次` for ranks; `null` where none is printed. */
  unit: z.string().nullable(),
  role: quantityRoleSchema,
});

/** Row of `/data/comparisons`. */
export const comparisonRowSchema = z.strictObject({
  commitment_id: commitmentIdSchema,
  /** What is compared, in the words of the document; of a change with its direction in brackets. */
  measure: z.string().nullable(),
  target_quote: z.string().nullable(),
  /** A range has `>=` its lower end, or `<=` its upper end where less is better: there it is met. */
  target_comparator: comparatorSchema.nullable(),
  target_value: z.number().nullable(),
  target_unit: z.string().nullable(),
  outcome_quote: z.string().nullable(),
  outcome_value: z.number().nullable(),
  outcome_unit: z.string().nullable(),
  /** Until when the outcome was counted, as printed. */
  as_of: z.string().nullable(),
  reading: readingSchema,
  reason: reasonSchema.nullable(),
  /** Rate of completion that the outcome itself states, in percent. */
  stated_rate: z.number().nullable(),
});

/** Row of `/data/measures`: one point of a measure. */
export const measureRowSchema = z.strictObject({
  measure_id: idSchema,
  name: z.string(),
  department_id: idSchema,
  year: yearSchema,
  kind: z.enum(['target', 'outcome']),
  comparator: comparatorSchema,
  value: z.number(),
  unit: z.string().nullable(),
  as_of: z.string().nullable(),
  /** Whether the value follows from what is printed without being printed itself. */
  derived: z.boolean(),
  commitment_id: commitmentIdSchema,
  quote: z.string(),
  match: z.enum(['same', 'near']),
  note: z.string().nullable(),
});

/** Row of `/data/measure-definitions`: what a measure is, as far as all its points share it. */
export const measureDefinitionRowSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  department_id: idSchema,
  topic: idSchema,
  /** Whether more or less is better; `neither` for sizes without a direction. */
  better: z.enum(['higher', 'lower', 'neither']),
  note: z.string().nullable(),
  /** Address of its page, from the root of the host. */
  url: z.string(),
});

/** Row of `/data/continuations`: a commitment, and one of the next published year that goes on with it. */
export const continuationRowSchema = z.strictObject({
  commitment_id: commitmentIdSchema,
  later_id: commitmentIdSchema,
  /** A measure or a review were decided by hand; titles and texts alike are our inference. */
  by: z.enum(['measure', 'reviewed', 'title', 'text']),
  measure_id: idSchema.nullable(),
  /** What both speak of, for `reviewed`. */
  reason: z.string().nullable(),
});

/** Rows of a commitment's quantities: target before outcome, title before text, in reading order. */
export function toQuantityRows(commitment: Commitment): z.infer<typeof quantityRowSchema>[] {
  return sidesOf(commitment).flatMap((side) =>
    (['title', 'text'] as const).flatMap((field) =>
      side[field].quantities.map(
        ({ start, end, quote, comparator, value, value_max, unit, role }) => ({
          commitment_id: commitment.id,
          side: side === commitment.target ? ('target' as const) : ('outcome' as const),
          field,
          start,
          end,
          quote,
          comparator,
          value,
          value_max,
          unit,
          role,
        }),
      ),
    ),
  );
}

export function toComparisonRow(
  comparison: Comparison,
  commitment: Commitment,
): z.infer<typeof comparisonRowSchema> {
  const { target, outcome } = comparison;
  return {
    commitment_id: comparison.commitment,
    measure: nameOf(comparison, commitment),
    target_quote: target?.quote ?? null,
    ...boundOf(comparison),
    target_unit: target?.unit ?? null,
    outcome_quote: outcome?.quote ?? null,
    outcome_value: outcome?.value ?? null,
    outcome_unit: outcome?.unit ?? null,
    as_of: comparison.as_of,
    reading: comparison.reading,
    reason: comparison.reason,
    stated_rate: comparison.stated_rate,
  };
}

/** What is compared: its name, and its change where the target, or else the outcome, states one. */
export function nameOf(
  { counts, target, outcome }: Comparison,
  commitment: Commitment,
): string | null {
  const stated = target ?? outcome;
  const cited = stated === null ? null : citedQuantity(commitment, stated);
  return cited === null ? counts : nameWithChange(counts, cited.quantity);
}

/** Where a target is met; of a range that is its end on the worse side. */
function boundOf({ target, direction }: Comparison): {
  target_comparator: Comparator | null;
  target_value: number | null;
} {
  if (target === null) {
    return { target_comparator: null, target_value: null };
  }
  const { comparator, value, value_max } = target;
  if (value_max === null || comparator !== '=') {
    return { target_comparator: comparator, target_value: value };
  }
  return direction === 'higher'
    ? { target_comparator: '>=', target_value: value }
    : { target_comparator: '<=', target_value: value_max };
}

/** Row of `/data/topics`: a commitment in a topic. */
export const topicRowSchema = z.strictObject({
  topic_id: idSchema,
  topic: z.string(),
  commitment_id: commitmentIdSchema,
});

/** Rows of a topic, by year, department and number. */
export function toTopicRows({ id, name, commitments }: Topic): z.infer<typeof topicRowSchema>[] {
  return commitments.map((commitment_id) => ({ topic_id: id, topic: name, commitment_id }));
}

export function toMeasureRows(measure: Measure): z.infer<typeof measureRowSchema>[] {
  return measure.points.map((point) => ({
    measure_id: measure.id,
    name: measure.name,
    department_id: measure.department,
    year: point.year,
    kind: point.kind,
    comparator: point.comparator,
    value: point.value,
    unit: point.unit,
    as_of: point.as_of,
    derived: point.derived,
    commitment_id: point.commitment,
    quote: point.quote,
    match: point.match,
    note: point.note,
  }));
}

export function toMeasureDefinitionRow(
  measure: Measure,
  link: Link,
): z.infer<typeof measureDefinitionRowSchema> {
  const { id, name, department, topic, better, note } = measure;
  return {
    id,
    name,
    department_id: department,
    topic,
    better,
    note,
    url: link(addresses.measure(id)),
  };
}

export function toContinuationRow({
  from,
  to,
  by,
}: Continuation): z.infer<typeof continuationRowSchema> {
  return {
    commitment_id: from.id,
    later_id: to.id,
    by: by.kind,
    measure_id: by.kind === 'measure' ? by.measure.id : null,
    reason: by.kind === 'reviewed' ? by.reason : null,
  };
}
