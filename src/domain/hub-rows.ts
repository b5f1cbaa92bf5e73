import { z } from 'astro/zod';

/** Row of `data.csv` beside the page that leads to the lists of leads: one list. */
export const leadListRowSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  url: z.string(),
  file: z.string(),
  rows: z.int().min(0),
  /** How many it was chosen from. */
  of: z.int().min(0),
});

/** Row of `data.csv` beside the page that leads to the tables: one table, or what stands beside them. */
export const tableListRowSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  url: z.string(),
  /** `null` where there is no file of the whole. */
  file: z.string().nullable(),
  /** `null` where it is no table. */
  rows: z.int().min(0).nullable(),
});
