import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { joinAssessments } from '../src/domain/assessment.ts';
import { joinCommitments } from '../src/domain/commitment.ts';
import { comparisonsFileSchema } from '../src/domain/comparison/comparison.ts';
import { withScopeNotes } from '../src/domain/comparison/scope-note.ts';
import { continuationsFileSchema } from '../src/domain/continuity.ts';
import { correctionSchema } from '../src/domain/correction.ts';
import { categorySchema, departmentSchema } from '../src/domain/department.ts';
import { sourceDocumentSchema } from '../src/domain/document.ts';
import { measureSchema } from '../src/domain/measure.ts';
import { siteSchema } from '../src/domain/site.ts';
import { statementsFileSchema } from '../src/domain/statement.ts';
import { topicSchema } from '../src/domain/topic.ts';

/** The committed content, read and joined as the pages have it; in an order of its own. */
export function readCommittedContent() {
  const statements = readFolder('statements', JSON.parse).map((file) =>
    statementsFileSchema.parse(file),
  );
  const measures = readFolder('measures', parse).map((file) => measureSchema.parse(file));
  const writtenComparisons = readFolder('comparisons', JSON.parse).flatMap(
    (file) => comparisonsFileSchema.parse(file).comparisons,
  );
  return {
    site: siteSchema.parse(
      parse(readFileSync(new URL('../content/site.yml', import.meta.url), 'utf8')),
    ),
    commitments: joinCommitments(statements),
    assessments: joinAssessments(statements),
    writtenComparisons,
    comparisons: withScopeNotes(writtenComparisons, measures),
    topics: readFolder('topics', parse).map((file) => topicSchema.parse(file)),
    measures,
    reviewedContinuations: continuationsFileSchema.parse(
      parse(readFileSync(new URL('../content/continuations.yml', import.meta.url), 'utf8')),
    ).continuations,
    departments: readFolder('departments', parse).map((file) => departmentSchema.parse(file)),
    categories: readFolder('categories', parse).map((file) => categorySchema.parse(file)),
    documents: readFolder('documents', JSON.parse).map((file) => sourceDocumentSchema.parse(file)),
    corrections: readFolder('corrections', parse).map((file) => correctionSchema.parse(file)),
  };
}

function readFolder(folder: string, parseText: (text: string) => unknown): unknown[] {
  const base = new URL(`../content/${folder}/`, import.meta.url);
  return readdirSync(base)
    .filter((name) => /\.(json|yml)$/.test(name))
    .sort()
    .map((name) => parseText(readFileSync(new URL(name, base), 'utf8')));
}
