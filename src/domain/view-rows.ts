import { z } from 'astro/zod';
import { readingSchema, reasonSchema } from './comparison/comparison.ts';
import { commitmentIdSchema, idSchema, yearSchema } from './identity.ts';
import type { LeadId } from './lead.ts';
import type { ListedCommitment } from './listed-commitments.ts';
import type { ListedTarget } from './listed-targets.ts';
import { measurePointSchema } from './measure.ts';
import { assessmentRowSchema, commitmentRowSchema } from './published.ts';
import { quantitySchema } from './quantity/quantity.ts';

// What the columns mean is said in src/i18n/zh/views.ts, for people and programs alike.

const { url, no, department } = commitmentRowSchema.shape;
const { difficulty_self, difficulty_rated, score, rank } = assessmentRowSchema.shape;
const { comparator, basis } = quantitySchema.shape;
const line = z.int().min(1);

const whose = {
  commitment_id: commitmentIdSchema,
  url,
  year: yearSchema,
  department_id: idSchema,
  department,
  no,
  title: z.string(),
};

/** A list of leads: whose, the measure that relates it to another year, what was found, and where it is printed. */
function leadSchema<Shape extends z.ZodRawShape>(values: Shape) {
  return z.strictObject({
    ...whose,
    measure_id: idSchema.nullable(),
    ...values,
    // e.g. `2022-commitments#L94`
    places: z.array(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*#L[1-9][0-9]*$/)),
  });
}

const step = {
  measure: z.string(),
  earlier_year: yearSchema,
  earlier: z.string(),
  earlier_as_of: z.string().nullable(),
  earlier_quote: z.string(),
  target: z.string(),
  target_quote: z.string(),
  ratio: z.number().nullable(),
};

const leadSchemas = {
  'lead-largest-excess': leadSchema({
    counts: z.string().nullable(),
    target: z.string(),
    target_printed: z.boolean(),
    target_sentence: z.string().nullable(),
    outcome: z.string(),
    outcome_sentence: z.string().nullable(),
    as_of: z.string().nullable(),
    ratio: z.number().gt(1),
    match: measurePointSchema.shape.match.nullable(),
  }),
  'lead-below-reached': leadSchema(step),
  'lead-target-lowered': leadSchema(step),
  'lead-title-changed': leadSchema({ target_title: z.string(), outcome_title: z.string() }),
  'lead-no-number': leadSchema({ target: z.string() }),
  'lead-not-seen-again': leadSchema({ next_year: yearSchema }),
} as const satisfies Record<`lead-${LeadId}`, z.ZodObject>;

/** Of a row of a table that can be narrowed by category. */
const listed = {
  commitment_id: commitmentIdSchema,
  url,
  year: yearSchema,
  category: idSchema,
  department_id: idSchema,
  department,
  no,
  title: z.string(),
};

const listedTargetSchema = z.strictObject({
  ...listed,
  counts: z.string().nullable(),
  quote: z.string().nullable(),
  comparator,
  value: z.number().nullable(),
  value_max: z.number().nullable(),
  unit: z.string().nullable(),
  base_value: z.number().nullable(),
  base_unit: z.string().nullable(),
  basis,
  stretch: z.boolean(),
  sentence: z.string(),
  quote_start: z.int().min(0).nullable(),
  document: idSchema,
  line,
  difficulty_self,
  difficulty_rated,
  outcome_quote: z.string().nullable(),
  outcome_value: z.number().nullable(),
  outcome_unit: z.string().nullable(),
  outcome_basis: basis.nullable(),
  as_of: z.string().nullable(),
  reading: readingSchema,
  reason: reasonSchema.nullable(),
}) satisfies z.ZodType<ListedTarget>;

const listedCommitmentSchema = z.strictObject({
  ...listed,
  target: z.string().nullable(),
  target_document: idSchema.nullable(),
  target_line: line.nullable(),
  outcome: z.string().nullable(),
  outcome_document: idSchema.nullable(),
  outcome_line: line.nullable(),
  targets: z.int().min(0),
  readings: z.array(readingSchema),
  difficulty_self,
  difficulty_rated,
  score,
  rank,
}) satisfies z.ZodType<ListedCommitment>;

/** The schema of a row of each view: a table that is made from the published tables by a rule. */
export const viewSchemas = {
  'listed-targets': listedTargetSchema,
  'listed-commitments': listedCommitmentSchema,
  ...leadSchemas,
} as const;

export type ViewName = keyof typeof viewSchemas;

/** The names of a view's columns. */
export type ViewColumn<Name extends ViewName> = keyof z.infer<(typeof viewSchemas)[Name]> & string;

/** The views in the order in which they are offered. */
export const viewNames = Object.keys(viewSchemas).filter(isViewName);

export function isViewName(name: string): name is ViewName {
  return name in viewSchemas;
}
