import { z } from 'astro/zod';
import { commitmentIdSchema, idSchema } from './identity.ts';
import { comparatorSchema, quantityRoleSchema } from './quantity/quantity.ts';

/** Where a remark may stand: the title, the text, or the department's name. */
export const correctionFieldSchema = z.enum(['title', 'text', 'department']);

/**
 * A reviewed remark on something printed. The print stands; the page shows both. A correction whose
 * `printed` characters no longer stand in the field fails the conversion, so that none outlives its cause.
 */
export const correctionSchema = z.strictObject({
  id: idSchema,
  /** The document that prints it. */
  document: idSchema,
  /** The commitment it stands in. */
  commitment: commitmentIdSchema,
  field: correctionFieldSchema,
  /** The characters as printed, exactly. */
  printed: z.string().min(1),
  /** What was probably meant; `null` where only the doubt is noted. */
  likely: z.string().min(1).nullable(),
  /** Why it is taken for a misprint. */
  reason: z.string().min(1),
  /** Where that can be checked. */
  evidence: z.string().min(1),
  /** Day on which the remark was made, `YYYY-MM-DD`. */
  date: z.iso.date(),
});

export type Correction = z.infer<typeof correctionSchema>;

/**
 * A reviewed override of how a quantity is read (`content/corrections/readings/*.yml`). It changes what we read out
 * of the print, never the print. It fails the conversion when the reader does as well without it.
 */
export const readingOverrideSchema = z.strictObject({
  id: idSchema,
  /** The document that prints it. */
  document: idSchema,
  commitment: commitmentIdSchema,
  field: z.enum(['title', 'text']),
  /** The quantity's characters as the reader quotes them. */
  quote: z.string().min(1),
  /** Which of several equal quotes in the field is meant, 1-based in order of the text; `null` where there is one. */
  occurrence: z.int().min(1).nullable(),
  /** What is read instead; `null` drops the quantity. */
  read_as: z
    .strictObject({
      role: quantityRoleSchema.optional(),
      comparator: comparatorSchema.optional(),
      unit: z.string().min(1).optional(),
    })
    .nullable(),
  reason: z.string().min(1),
  evidence: z.string().min(1),
});

export type ReadingOverride = z.infer<typeof readingOverrideSchema>;
