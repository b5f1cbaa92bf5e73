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

/** One of the things that a group of it consists of, e.g. a promise of a year; it meets nothing of another thing. */
export const summaryItemSchema = z.strictObject({
  group: z.string(),
  /** e.g. `第1项`. */
  label: z.string(),
  text: z.string(),
  /** Numbers that it states, as printed, e.g. `不少于3500家次`. */
  numbers: z.array(z.string()),
  href: z.string(),
});

/** What is told of one thing when it is put beside another. Lines with one group and label meet. */
export const summarySchema = z.strictObject({
  name: z.string(),
  /** Its page, with the site's base path. */
  href: z.string(),
  rows: z.array(summaryRowSchema),
  items: z.array(summaryItemSchema),
});

export type SummaryRow = z.infer<typeof summaryRowSchema>;

export type SummaryItem = z.infer<typeof summaryItemSchema>;

export type Summary = z.infer<typeof summarySchema>;
