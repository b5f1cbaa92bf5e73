import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { comparisonsFileSchema } from './domain/comparison/comparison.ts';
import { continuationsFileSchema } from './domain/continuity.ts';
import { correctionSchema } from './domain/correction.ts';
import { categorySchema, departmentSchema } from './domain/department.ts';
import { sourceDocumentSchema } from './domain/document.ts';
import { measureSchema } from './domain/measure.ts';
import { labelledSetSchema } from './domain/quantity/accuracy.ts';
import { proseSchema, siteSchema } from './domain/site.ts';
import { statementsFileSchema } from './domain/statement.ts';
import { synonymsSchema } from './domain/synonyms.ts';
import { topicSchema } from './domain/topic.ts';

export const collections = {
  site: defineCollection({
    loader: glob({ pattern: 'site.yml', base: './content' }),
    schema: siteSchema,
  }),
  departments: defineCollection({
    loader: glob({ pattern: '*.yml', base: './content/departments' }),
    schema: departmentSchema,
  }),
  categories: defineCollection({
    loader: glob({ pattern: '*.yml', base: './content/categories' }),
    schema: categorySchema,
  }),
  continuations: defineCollection({
    loader: glob({ pattern: 'continuations.yml', base: './content' }),
    schema: continuationsFileSchema,
  }),
  corrections: defineCollection({
    loader: glob({ pattern: '*.yml', base: './content/corrections' }),
    schema: correctionSchema,
  }),
  documents: defineCollection({
    loader: glob({ pattern: '*.json', base: './content/documents' }),
    schema: sourceDocumentSchema,
  }),
  statements: defineCollection({
    loader: glob({ pattern: '*.json', base: './content/statements' }),
    schema: statementsFileSchema,
  }),
  comparisons: defineCollection({
    loader: glob({ pattern: '*.json', base: './content/comparisons' }),
    schema: comparisonsFileSchema,
  }),
  measures: defineCollection({
    loader: glob({ pattern: '*.yml', base: './content/measures' }),
    schema: measureSchema,
  }),
  topics: defineCollection({
    loader: glob({ pattern: '*.yml', base: './content/topics' }),
    schema: topicSchema,
  }),
  synonyms: defineCollection({
    loader: glob({ pattern: 'synonyms.yml', base: './content' }),
    schema: synonymsSchema,
  }),
  labelled: defineCollection({
    loader: glob({ pattern: '*.json', base: './content/labelled' }),
    schema: labelledSetSchema,
  }),
  pages: defineCollection({
    loader: glob({ pattern: '*.md', base: './content/pages' }),
    schema: proseSchema,
  }),
};
