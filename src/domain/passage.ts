import { z } from 'astro/zod';

/** Lines of a document, 1-based, both ends included. */
export const lineRangeSchema = z
  .strictObject({
    /** First line. */
    start: z.int().min(1),
    /** Last line; equal to `start` for a text on one line. */
    end: z.int().min(1),
  })
  .refine((range) => range.start <= range.end, 'the range ends before it starts');

export type LineRange = z.infer<typeof lineRangeSchema>;

/** A text exactly as a document prints it, line wraps joined and nothing put between, with its lines. */
export const passageSchema = z.strictObject({
  /** The characters as printed. */
  text: z.string().min(1),
  /** Where they stand. */
  lines: lineRangeSchema,
});

export type Passage = z.infer<typeof passageSchema>;

/** What a run of characters of a document was used as. */
export const usageSchema = z.enum([
  'heading',
  'header',
  'name',
  'number',
  'title',
  'text',
  'difficulty_self',
  'difficulty_rated',
  'score',
  'rank',
]);

export type Usage = z.infer<typeof usageSchema>;

/** One run of characters on one line of a document, and what it became. */
export const spanSchema = z.strictObject({
  /** Line, 1-based. */
  line: z.int().min(1),
  /** First character, UTF-16 offset into the line. */
  start: z.int().min(0),
  /** One past the last character, UTF-16 offset. */
  end: z.int().min(1),
  /** What the characters were used as. */
  usage: usageSchema,
  /** The commitment they belong to, or `null` (names, headings, headers, coefficients, scores, ranks). */
  commitment: z.string().nullable(),
});

export type Span = z.infer<typeof spanSchema>;
