import { z } from 'astro/zod';

/** One line of what is told of a thing when it is put beside another, in words as they are shown. */
export const summaryRowSchema = z.strictObject({
  /** What it belongs to, e.g. `2022年`; `''` for the thing as a whole. */
  group: z.string(),
  label: z.string(),
  text: z.string(),
  /** Where it can be checked, with the site's base path; or `null`. */
  href: z.string().nullable(),
});

/** What is told of one thing when it is put beside another. Lines with one group and label meet. */
export const summarySchema = z.strictObject({
  name: z.string(),
  /** Its page, with the site's base path. */
  href: z.string(),
  rows: z.array(summaryRowSchema),
});

export type SummaryRow = z.infer<typeof summaryRowSchema>;

export type Summary = z.infer<typeof summarySchema>;
