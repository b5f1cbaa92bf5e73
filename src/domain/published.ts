import { z } from 'astro/zod';
import { addresses } from './address.ts';
import type { Assessment } from './assessment.ts';
import {
  type Commitment,
  inferredCategory,
  inferredDepartment,
  printedDepartment,
} from './commitment.ts';
import { type Correction, correctionFieldSchema } from './correction.ts';
import { type Category, type Department, departmentKindSchema } from './department.ts';
import { documentKindSchema, type SourceDocument } from './document.ts';
import { commitmentIdSchema, idSchema, yearSchema } from './identity.ts';
import type { FigureName } from './statement.ts';
import { figureNames } from './statement.ts';

/** Row of `/data/commitments`. The order of the keys is the order of the columns. */
export const commitmentRowSchema = z.strictObject({
  /** `2022/health/4`. */
  id: commitmentIdSchema,
  /** Address of the page, from the root of the host. */
  url: z.string(),
  year: yearSchema,
  category: idSchema,
  /** `true` where no document prints the category. */
  category_inferred: z.boolean(),
  department_id: idSchema,
  /** Canonical name. */
  department: z.string(),
  /** Name as printed, or `null` where no document of the commitment prints one. */
  department_printed: z.string().nullable(),
  department_inferred: z.boolean(),
  /** Number within department and year. */
  no: z.int(),
  /** Title as printed, without the number. */
  title: z.string(),
  /** Lines of the title in `target_document`, or in `outcome_document` where there is no target. */
  title_line_start: z.int(),
  title_line_end: z.int(),
  /** Target as printed, or `null`: not in the documents. */
  target: z.string().nullable(),
  target_document: idSchema.nullable(),
  target_line_start: z.int().nullable(),
  target_line_end: z.int().nullable(),
  /** Title as the outcome table prints it, where both sides exist. */
  outcome_title: z.string().nullable(),
  /** Outcome as printed, or `null`: not in the documents. */
  outcome: z.string().nullable(),
  outcome_document: idSchema.nullable(),
  outcome_line_start: z.int().nullable(),
  outcome_line_end: z.int().nullable(),
});

/** Row of `/data/assessments`. */
export const assessmentRowSchema = z.strictObject({
  year: yearSchema,
  category: idSchema,
  department_id: idSchema,
  department: z.string(),
  /** 自评难度系数. */
  difficulty_self: z.number().nullable(),
  /** 评定难度系数. */
  difficulty_rated: z.number().nullable(),
  /** 最终得分. */
  score: z.number().nullable(),
  /** 类别内排名. */
  rank: z.int().nullable(),
  /** Document of the score, or of the coefficients where no score is published. */
  document: idSchema,
  /** Line of the score, or of the rated (else the self-rated) coefficient. */
  line: z.int(),
});

/** Row of `/data/assessment-sources`: the document and line of each single figure. */
export const assessmentSourceRowSchema = z.strictObject({
  year: yearSchema,
  department_id: idSchema,
  figure: z.enum(figureNames),
  value: z.number(),
  /** Characters as printed. */
  printed: z.string(),
  document: idSchema,
  line: z.int(),
  /** Why the figure is taken to be this department's, where it is printed apart. */
  inferred: z.string().nullable(),
});

/** Row of `/data/departments`. */
export const departmentRowSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  short_name: z.string(),
  /** Other names, first as printed, then as used; in CSV joined by `|`. */
  aliases: z.array(z.string()),
  kind: departmentKindSchema,
  url: z.string(),
});

/** Row of `/data/documents`. */
export const documentRowSchema = z.strictObject({
  id: idSchema,
  /** File name of the seed. */
  file: z.string(),
  title: z.string(),
  year: yearSchema,
  kind: documentKindSchema,
  sha256: z.string(),
  /** Number of lines. */
  lines: z.int(),
  /** Sentences; in CSV joined by `|`. */
  caveats: z.array(z.string()),
  url: z.string(),
});

/** Row of `/data/categories`. */
export const categoryRowSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  /** What it covers, one sentence. */
  description: z.string(),
  url: z.string(),
});

/** Row of `/data/corrections`: a remark on a likely misprint; the print itself stands. */
export const correctionRowSchema = z.strictObject({
  id: idSchema,
  commitment_id: commitmentIdSchema,
  /** Document that prints it. */
  document: idSchema,
  field: correctionFieldSchema,
  /** Characters as printed. */
  printed: z.string(),
  /** What was probably meant; `null` where only the doubt is noted. */
  likely: z.string().nullable(),
  reason: z.string(),
  /** Where that can be checked. */
  evidence: z.string(),
  /** Day of the remark. */
  date: z.iso.date(),
});

/** Puts the site's base path before an address. */
export type Link = (address: string) => string;

type Names = ReadonlyMap<string, Department>;

export function toCommitmentRow(
  commitment: Commitment,
  names: Names,
  link: Link,
): z.infer<typeof commitmentRowSchema> {
  const { target, outcome } = commitment;
  return {
    id: commitment.id,
    url: link(addresses.commitment(commitment.id)),
    year: commitment.year,
    category: commitment.category,
    category_inferred: inferredCategory(commitment) !== null,
    department_id: commitment.department,
    department: nameOf(commitment.department, names),
    department_printed: printedDepartment(commitment),
    department_inferred: inferredDepartment(commitment) !== null,
    no: commitment.no,
    title: commitment.title.text,
    title_line_start: commitment.title.lines.start,
    title_line_end: commitment.title.lines.end,
    target: target?.text.text ?? null,
    target_document: target?.document ?? null,
    target_line_start: target?.text.lines.start ?? null,
    target_line_end: target?.text.lines.end ?? null,
    outcome_title: target === null ? null : (outcome?.title.text ?? null),
    outcome: outcome?.text.text ?? null,
    outcome_document: outcome?.document ?? null,
    outcome_line_start: outcome?.text.lines.start ?? null,
    outcome_line_end: outcome?.text.lines.end ?? null,
  };
}

export function toAssessmentRow(
  assessment: Assessment,
  names: Names,
): z.infer<typeof assessmentRowSchema> {
  const source =
    assessment.score ??
    assessment.rank ??
    assessment.difficulty_rated ??
    assessment.difficulty_self;
  if (source === null) {
    throw new Error(`${assessment.year}/${assessment.department}: an assessment without a figure`);
  }
  return {
    year: assessment.year,
    category: assessment.category,
    department_id: assessment.department,
    department: nameOf(assessment.department, names),
    difficulty_self: assessment.difficulty_self?.value ?? null,
    difficulty_rated: assessment.difficulty_rated?.value ?? null,
    score: assessment.score?.value ?? null,
    rank: assessment.rank?.value ?? null,
    document: source.document,
    line: source.line,
  };
}

export function toAssessmentSourceRows(
  assessment: Assessment,
): z.infer<typeof assessmentSourceRowSchema>[] {
  return figureNames.flatMap((figure: FigureName) => {
    const source = assessment[figure];
    return source === null
      ? []
      : [
          {
            year: assessment.year,
            department_id: assessment.department,
            figure,
            value: source.value,
            printed: source.printed,
            document: source.document,
            line: source.line,
            inferred: source.inferred,
          },
        ];
  });
}

export function toDepartmentRow(
  department: Department,
  link: Link,
): z.infer<typeof departmentRowSchema> {
  return {
    id: department.id,
    name: department.name,
    short_name: department.short_name,
    aliases: [...new Set([...department.printed_as, ...department.aliases])],
    kind: department.kind,
    url: link(addresses.department(department.id)),
  };
}

export function toDocumentRow(
  document: SourceDocument,
  link: Link,
): z.infer<typeof documentRowSchema> {
  return {
    id: document.id,
    file: document.file,
    title: document.title,
    year: document.year,
    kind: document.kind,
    sha256: document.sha256,
    lines: document.lines.length,
    caveats: document.caveats,
    url: link(addresses.document(document.id)),
  };
}

export function toCategoryRow(category: Category, link: Link): z.infer<typeof categoryRowSchema> {
  return {
    id: category.id,
    name: category.name,
    description: category.description,
    url: link(addresses.category(category.id)),
  };
}

export function toCorrectionRow(correction: Correction): z.infer<typeof correctionRowSchema> {
  const { id, commitment, document, field, printed, likely, reason, evidence, date } = correction;
  return {
    id,
    commitment_id: commitment,
    document,
    field,
    printed,
    likely,
    reason,
    evidence,
    date,
  };
}

function nameOf(department: string, names: Names): string {
  const known = names.get(department);
  if (known === undefined) {
    throw new Error(`${department}: not in content/departments`);
  }
  return known.name;
}
