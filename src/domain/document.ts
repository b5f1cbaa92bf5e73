import { z } from 'astro/zod';
import { idSchema, yearSchema } from './identity.ts';
import { spanSchema } from './passage.ts';

/** Which side of a commitment a document prints. */
export const documentKindSchema = z.enum(['commitments', 'outcomes']);

/** How the text of a document is laid out, which decides how it is read. */
export const documentLayoutSchema = z.enum(['table', 'torn-columns']);

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits');

/** A department block that the document leaves unnamed: named in `seeds/index.yml`, with the evidence. */
export const suppliedBlockSchema = z.strictObject({
  /** Identity of the department. */
  department: idSchema,
  /** Identity of its category. */
  category: idSchema,
  /** How many items the block holds. */
  items: z.int().min(1),
  /** Why these items are this department's. */
  evidence: z.string().min(1),
});

export type SuppliedBlock = z.infer<typeof suppliedBlockSchema>;

/** What a document itself does not print, each with the reason for our inference. */
export const suppliedSchema = z.strictObject({
  /** The category of every department, where the document prints no heading. */
  category: z.strictObject({ id: idSchema, reason: z.string().min(1) }).optional(),
  /** The department blocks in order, where the document prints no names. */
  blocks: z.array(suppliedBlockSchema).min(1).optional(),
  /** Why a run of coefficients that stands apart belongs to the departments it is read for. */
  coefficients: z.strictObject({ reason: z.string().min(1) }).optional(),
});

export type Supplied = z.infer<typeof suppliedSchema>;

/** One entry of `seeds/index.yml`: a document as published, and what must be known to read it. */
export const documentEntrySchema = z.strictObject({
  /** Identity, also the address: `2022-outcomes`. */
  id: idSchema,
  /** File name in `seeds/`. */
  file: z.string().min(1),
  /** SHA-256 of the file's bytes, hexadecimal. */
  sha256: sha256Schema,
  /** The year the document speaks of. */
  year: yearSchema,
  /** What it prints: commitments (targets) or outcomes. */
  kind: documentKindSchema,
  /** What we call it; the files carry no title of their own. */
  title: z.string().min(1),
  /** Which reader takes it. */
  layout: documentLayoutSchema,
  /** The body that published it, where that is known: the author of its references. */
  issuer: z.string().min(1).nullable().default(null),
  /** Day on which it was published, `YYYY-MM-DD`, where that is known. */
  published: z.iso.date().nullable().default(null),
  /** What a reader of the portal must know about it, in sentences. */
  caveats: z.array(z.string().min(1)),
  /** What the document does not print. */
  supplied: suppliedSchema.optional(),
});

export type DocumentEntry = z.infer<typeof documentEntrySchema>;

/** `seeds/index.yml`. */
export const seedIndexSchema = z.strictObject({
  documents: z.array(documentEntrySchema).min(1),
});

/** `content/documents/<id>.json`, generated: the document's own lines and what each character became. */
export const sourceDocumentSchema = z.strictObject({
  /** Says that the file is generated. */
  generated: z.string(),
  id: idSchema,
  file: z.string(),
  sha256: sha256Schema,
  year: yearSchema,
  kind: documentKindSchema,
  layout: documentLayoutSchema,
  title: z.string(),
  issuer: z.string().nullable(),
  published: z.iso.date().nullable(),
  caveats: z.array(z.string()),
  /** The lines of the document, verbatim. */
  lines: z.array(z.string()).min(1),
  /** Every non-blank character exactly once, in reading order of the document. */
  spans: z.array(spanSchema).min(1),
});

export type SourceDocument = z.infer<typeof sourceDocumentSchema>;
