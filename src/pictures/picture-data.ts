import type { AssessmentData } from '../charts/assessment-rows.ts';
import type { Commitment } from '../domain/commitment.ts';
import type { ScopedComparison } from '../domain/comparison/scope-note.ts';
import type { Category, Department } from '../domain/department.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { Measure } from '../domain/measure.ts';
import type { Site } from '../domain/site.ts';
import type { Topic } from '../domain/topic.ts';
import type { PictureSubject } from './subject.ts';

/** The part of the portal's data that pictures are made from. */
export interface PictureData extends AssessmentData {
  site: Site;
  departments: readonly Department[];
  categories: readonly Category[];
  documents: readonly SourceDocument[];
  commitments: readonly Commitment[];
  measures: readonly Measure[];
  topics: readonly Topic[];
  category: (id: string) => Category;
  document: (id: string) => SourceDocument;
  commitment: (id: string) => Commitment;
  comparisonsOf: (commitment: Commitment) => readonly ScopedComparison[];
}

/** A subject before its documents are named, which is done in one way for all. */
export type Unsourced = Omit<PictureSubject, 'sources'>;
