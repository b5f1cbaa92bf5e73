import { z } from 'astro/zod';
import { tableSchemas } from './tables.ts';

/** The data of one day: what is cited is this, not the day on which somebody looked. */
export const editionSchema = z.strictObject({
  /** Day of the edition, `YYYY-MM-DD`, as `content/site.yml` has it. */
  date: z.iso.date(),
  /** SHA-256 over the JSON tables as they stand at the root of a host; the same data has the same anywhere. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

export type Edition = z.infer<typeof editionSchema>;

/** Name of an edition, short enough to be cited: `2026-11-20-3f9a2c1b4d5e`. */
export function formatEdition({ date, hash }: Edition): string {
  return `${date}-${hash.slice(0, 12)}`;
}

/** Where the page of corrections tells of an edition: the anchor in it. */
export function editionAnchor(edition: Edition): string {
  return `edition-${formatEdition(edition)}`;
}

/**
 * What happened to a record from one edition to the next: it came in; what is printed of it was set
 * right; the print stands and we read it otherwise; it is gone.
 */
export const changeKindSchema = z.enum(['added', 'corrected', 're-read', 'withdrawn']);

export type ChangeKind = z.infer<typeof changeKindSchema>;

const tableNameSchema = z.custom<keyof typeof tableSchemas>(
  (name) => typeof name === 'string' && name in tableSchemas,
);

/** What a field held: as in the tables, or a list of readings as text. */
const changedValueSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.string()),
]);

/** A record that is not as it was in the edition before. */
export const changeSchema = z.strictObject({
  kind: changeKindSchema,
  table: tableNameSchema,
  /** What identifies the record in its table, joined by `/`; for readings, their commitment. */
  key: z.string(),
  /** Identity of the department it belongs to, or `null`. */
  department: z.string().nullable(),
  year: z.int().nullable(),
  /** Identity of the commitment it belongs to, or `null`. */
  commitment: z.string().nullable(),
  /** The fields that differ, with both values; empty for a record that came or went as a whole. */
  fields: z.array(
    z.strictObject({ name: z.string(), before: changedValueSchema, after: changedValueSchema }),
  ),
});

export type Change = z.infer<typeof changeSchema>;

/** `content/editions/*.json`: an edition that was published, and how it differs from the one before. */
export const editionRecordSchema = z.strictObject({
  edition: editionSchema,
  /** The edition before, or `null` for the first. */
  previous: editionSchema.nullable(),
  changes: z.array(changeSchema),
});

export type EditionRecord = z.infer<typeof editionRecordSchema>;

/** How many changes there are of each kind. */
export function countChanges(changes: readonly Change[]): Record<ChangeKind, number> {
  const counts = { added: 0, corrected: 0, 're-read': 0, withdrawn: 0 };
  for (const { kind } of changes) {
    counts[kind] += 1;
  }
  return counts;
}
