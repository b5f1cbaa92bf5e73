import { z } from 'astro/zod';
import { documentKindSchema } from './document.ts';
import { commitmentIdSchema, idSchema, yearSchema } from './identity.ts';
import { passageSchema } from './passage.ts';
import { quantitySchema } from './quantity/quantity.ts';

/** A passage with the quantities read in it. */
export const readPassageSchema = z.strictObject({
  ...passageSchema.shape,
  /** In order of appearance. */
  quantities: z.array(quantitySchema),
});

export type ReadPassage = z.infer<typeof readPassageSchema>;

/** One item of a document: a numbered title and its text, either a target or an outcome. */
export const statementSchema = z.strictObject({
  /** The commitment it is a side of. */
  commitment: commitmentIdSchema,
  /** Number of the item within its department. */
  no: z.int().min(1),
  /** Whether the document prints the number; otherwise it is the item's place in the order. */
  no_printed: z.boolean(),
  /** Title as printed, without its number. */
  title: readPassageSchema,
  /** Text as printed. */
  text: readPassageSchema,
});

export type Statement = z.infer<typeof statementSchema>;

/** A number that a document prints for a whole department and year. */
export const figureSchema = z.strictObject({
  /** The number. */
  value: z.number(),
  /** Its characters as printed. */
  printed: z.string(),
  /** Its line, 1-based. */
  line: z.int().min(1),
  /** Why it is taken to be this department's, where the document prints it apart; else `null`. */
  inferred: z.string().nullable(),
});

export type Figure = z.infer<typeof figureSchema>;

/** The assessments that a document prints of a department; `null` where it prints none. */
export const figuresSchema = z.strictObject({
  /** 自评难度系数, the department's own rating of how hard its commitments are. */
  difficulty_self: figureSchema.nullable(),
  /** 评定难度系数, the rating given to it. */
  difficulty_rated: figureSchema.nullable(),
  /** 最终得分, the final score. */
  score: figureSchema.nullable(),
  /** 类别内排名, the rank within the category. */
  rank: figureSchema.nullable(),
});

export type Figures = z.infer<typeof figuresSchema>;

export const figureNames = ['difficulty_self', 'difficulty_rated', 'score', 'rank'] as const;

export type FigureName = (typeof figureNames)[number];

/** Something that a document may print or that we infer: exactly one of the two is not `null`. */
const attributionSchema = z
  .strictObject({
    /** Identity of the department or category. */
    id: idSchema,
    /** As printed, with its lines; `null` where the document prints none. */
    printed: passageSchema.nullable(),
    /** Why it is inferred; `null` where it is printed. */
    inferred: z.string().nullable(),
  })
  .refine((value) => (value.printed === null) !== (value.inferred === null), {
    message: 'is either printed or inferred',
  });

export type Attribution = z.infer<typeof attributionSchema>;

/** A department's part of a document. */
export const blockSchema = z.strictObject({
  department: attributionSchema,
  category: attributionSchema,
  figures: figuresSchema,
  statements: z.array(statementSchema).min(1),
});

export type Block = z.infer<typeof blockSchema>;

/** `content/statements/<id>.json`, generated: what a document says, department by department. */
export const statementsFileSchema = z.strictObject({
  /** Says that the file is generated. */
  generated: z.string(),
  /** Identity of the document. */
  id: idSchema,
  year: yearSchema,
  kind: documentKindSchema,
  blocks: z.array(blockSchema).min(1),
});

export type StatementsFile = z.infer<typeof statementsFileSchema>;
