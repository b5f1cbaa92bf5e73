import { z } from 'astro/zod';

/** An identifier that stands in addresses: lower-case ASCII words joined by hyphens, e.g. `culture-tourism`. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens');

/** A calendar year that a document speaks of. */
export const yearSchema = z.int().min(2000).max(2100);

/** Identity of a commitment: `year/department/number`, e.g. `2022/health/4`. It never changes. */
export const commitmentIdSchema = z
  .string()
  .regex(
    /^\d{4}\/[a-z0-9]+(-[a-z0-9]+)*\/\d+$/,
    'expected year/department/number, e.g. 2022/health/4',
  );

export type CommitmentId = z.infer<typeof commitmentIdSchema>;

/** Builds the identity of a commitment from what the documents say of it. */
export function formatCommitmentId(year: number, department: string, no: number): CommitmentId {
  return `${year}/${department}/${no}`;
}
