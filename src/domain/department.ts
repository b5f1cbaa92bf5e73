import { z } from 'astro/zod';
import { idSchema } from './identity.ts';

/** What kind of body a department is. */
export const departmentKindSchema = z.enum([
  'government',
  'party',
  'mass-organisation',
  'public-institution',
  'state-enterprise',
]);

export type DepartmentKind = z.infer<typeof departmentKindSchema>;

/** A body that makes commitments. Its identity is chosen once and stands in addresses for ever. */
export const departmentSchema = z.strictObject({
  id: idSchema,
  /** Canonical name. */
  name: z.string().min(1),
  /** What people say. */
  short_name: z.string().min(1),
  kind: departmentKindSchema,
  /** Other forms in which documents print the name, exactly. */
  printed_as: z.array(z.string().min(1)),
  /** Other names people use, not found in the documents. */
  aliases: z.array(z.string().min(1)),
  /** Departments that took over its duties, by identity. */
  successors: z.array(idSchema),
  /** Position in lists, ascending; by it the departments of a category follow the documents' order. */
  order: z.int(),
});

export type Department = z.infer<typeof departmentSchema>;

/** A category in which departments are ranked against each other. */
export const categorySchema = z.strictObject({
  id: idSchema,
  /** Name as the documents print it, or as we name it where they print none. */
  name: z.string().min(1),
  /** What it covers, one sentence. */
  description: z.string().min(1),
  /** Position in lists. */
  order: z.int(),
});

export type Category = z.infer<typeof categorySchema>;
