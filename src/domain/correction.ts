import { z } from 'astro/zod';
import { commitmentIdSchema, idSchema } from './identity.ts';

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
  /** Where: the title, the text, or the department's name. */
  field: z.enum(['title', 'text', 'department']),
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
