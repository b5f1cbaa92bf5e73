import {
  type CollectionEntry,
  type CollectionKey,
  getCollection,
  getEntry,
  render,
} from 'astro:content';
import { type Assessment, joinAssessments } from './domain/assessment.ts';
import { type Commitment, joinCommitments } from './domain/commitment.ts';
import type { Comparison } from './domain/comparison/comparison.ts';
import { type ScopedComparison, withScopeNotes } from './domain/comparison/scope-note.ts';
import { checkReviewedContinuations, type ReviewedContinuation } from './domain/continuity.ts';
import type { Correction } from './domain/correction.ts';
import type { Category, Department } from './domain/department.ts';
import type { SourceDocument } from './domain/document.ts';
import type { Measure } from './domain/measure.ts';
import { type Accuracy, leastF1, measureAccuracy } from './domain/quantity/accuracy.ts';
import type { Site } from './domain/site.ts';
import type { Synonyms } from './domain/synonyms.ts';
import { findTopicFaults, type Topic } from './domain/topic.ts';
import { readPlaces } from './places.ts';

/**
 * Everything the pages are made from, sorted and joined. Read once per build: every page asks for it,
 * and joining hundreds of statements for each of hundreds of pages would be most of the build.
 */
export interface Portal {
  site: Site;
  departments: Department[];
  categories: Category[];
  /** By year, then identity. */
  documents: SourceDocument[];
  /** Latest year first, then in the order of departments, then by number. */
  commitments: Commitment[];
  /** Latest year first, then by category, rank, order of departments. */
  assessments: Assessment[];
  corrections: Correction[];
  /** Grouped by commitment, in the order of its text. */
  comparisons: Comparison[];
  /** In the order of departments, then by identity. */
  measures: Measure[];
  /** As citizens look for them; daily life first. */
  topics: Topic[];
  /** Commitments that go on with earlier ones, as decided by hand. */
  reviewedContinuations: ReviewedContinuation[];
  /** Words that people use for one another. */
  synonyms: Synonyms;
  /** How well numbers are read, measured on the labelled texts. */
  accuracy: Accuracy;
  /** The same on the part of them that was opened only once the rules were finished. */
  heldOut: Accuracy;
  department: (id: string) => Department;
  category: (id: string) => Category;
  document: (id: string) => SourceDocument;
  topic: (id: string) => Topic;
  commitment: (id: string) => Commitment;
  comparisonsOf: (commitment: Commitment) => ScopedComparison[];
  /** The measures that have a point in this commitment. */
  measuresOf: (commitment: Commitment) => Measure[];
  /** The topics that a commitment belongs to. */
  topicsOf: (commitment: Commitment) => Topic[];
}

let portal: Promise<Portal> | undefined;

/** The portal's data. Throws when a collection is empty or a record refers to one that is missing. */
export function getPortal(): Promise<Portal> {
  portal ??= readPortal();
  return portal;
}

async function readPortal(): Promise<Portal> {
  const [
    sites,
    departments,
    categories,
    documents,
    statements,
    comparisonFiles,
    measures,
    topics,
    synonyms,
    continuationFiles,
    labelled,
    corrections,
  ] = await Promise.all([
    readAll('site'),
    readAll('departments'),
    readAll('categories'),
    readAll('documents'),
    readAll('statements'),
    readAll('comparisons'),
    readAll('measures'),
    readAll('topics'),
    readAll('synonyms'),
    readAll('continuations'),
    readAll('labelled'),
    getCollection('corrections').then((entries) => entries.map((entry) => entry.data)),
  ]);
  const [site] = sites;
  if (site === undefined) {
    throw new Error('content/site.yml: missing');
  }
  const [reviewedSynonyms] = synonyms;
  if (reviewedSynonyms === undefined) {
    throw new Error('content/synonyms.yml: missing');
  }
  const department = lookup('content/departments', departments);
  const category = lookup('content/categories', categories);
  const document = lookup('content/documents', documents);
  const order = (id: string) => department(id).order;
  const commitments = joinCommitments(statements, readPlaces()).sort(
    (a, b) => b.year - a.year || order(a.department) - order(b.department) || a.no - b.no,
  );
  const comparisons = comparisonFiles.flatMap((file) => file.comparisons);
  const measuresByCommitment = groupMeasures(measures);
  const comparisonsByCommitment = groupComparisons(comparisons, measuresByCommitment);
  assertTopics(topics, commitments, measures);
  return {
    site,
    departments: departments.sort((a, b) => a.order - b.order),
    categories: categories.sort((a, b) => a.order - b.order),
    documents: documents.sort((a, b) => a.year - b.year || a.id.localeCompare(b.id, 'en')),
    commitments,
    assessments: joinAssessments(statements).sort(
      (a, b) =>
        b.year - a.year ||
        category(a.category).order - category(b.category).order ||
        (a.rank?.value ?? 1e9) - (b.rank?.value ?? 1e9) ||
        order(a.department) - order(b.department),
    ),
    corrections: corrections.sort((a, b) => a.id.localeCompare(b.id, 'en')),
    comparisons,
    measures: measures.sort(
      (a, b) => order(a.department) - order(b.department) || a.id.localeCompare(b.id, 'en'),
    ),
    topics: topics.sort((a, b) => a.order - b.order),
    reviewedContinuations: checkedContinuations(commitments, measures, continuationFiles),
    synonyms: reviewedSynonyms,
    accuracy: checkedAccuracy(labelled.flatMap((set) => set.statements)),
    heldOut: measureAccuracy(
      labelled.filter((set) => set.held_out).flatMap((set) => set.statements),
    ),
    topic: lookup('content/topics', topics),
    commitment: lookup('content/statements', commitments),
    comparisonsOf: ({ id }) => comparisonsByCommitment.get(id) ?? [],
    measuresOf: ({ id }) => measuresByCommitment.get(id) ?? [],
    topicsOf: ({ id }) => topics.filter((topic) => topic.commitments.includes(id)),
    department,
    category,
    document,
  };
}

/** The pairs of all files. Throws with every one that is wrong or no longer needed. */
function checkedContinuations(
  commitments: readonly Commitment[],
  measures: readonly Measure[],
  files: readonly { continuations: ReviewedContinuation[] }[],
): ReviewedContinuation[] {
  const reviewed = files.flatMap(({ continuations }) => continuations);
  const faults = checkReviewedContinuations(commitments, measures, reviewed);
  if (faults.length > 0) {
    throw new Error(faults.join('\n'));
  }
  return reviewed;
}

/** Accuracy on the labelled texts; a fall fails the build, for a wrong number hurts somebody. */
function checkedAccuracy(labelled: Parameters<typeof measureAccuracy>[0]): Accuracy {
  const accuracy = measureAccuracy(labelled);
  if (accuracy.f1 < leastF1) {
    throw new Error(
      `quantities are read with F1 ${accuracy.f1.toFixed(4)}, less than ${leastF1}:\n${accuracy.differences.join('\n')}`,
    );
  }
  return accuracy;
}

/** A topic that names what there is not would lead to a page that says too little. */
function assertTopics(
  topics: readonly Topic[],
  commitments: readonly Commitment[],
  measures: readonly Measure[],
): void {
  const byId = new Map(commitments.map((commitment) => [commitment.id, commitment]));
  const faults = findTopicFaults(topics, byId, measures).map(
    ({ topic, reason, actual, expected }) =>
      `content/topics/${topic}.yml: ${reason} (found ${actual}, expected ${expected})`,
  );
  if (faults.length > 0) {
    throw new Error(faults.join('\n'));
  }
}

/** The comparisons of each commitment, with what its measures remark on their scope. */
function groupComparisons(
  comparisons: readonly Comparison[],
  measures: ReadonlyMap<string, readonly Measure[]>,
): Map<string, ScopedComparison[]> {
  const grouped = Map.groupBy(comparisons, ({ commitment }) => commitment);
  return new Map(
    [...grouped].map(([id, own]) => [id, withScopeNotes(own, measures.get(id) ?? [])]),
  );
}

/** The measures that each commitment has a point of. */
function groupMeasures(measures: readonly Measure[]): Map<string, Measure[]> {
  const grouped = new Map<string, Measure[]>();
  for (const measure of measures) {
    for (const commitment of new Set(measure.points.map((point) => point.commitment))) {
      grouped.set(commitment, [...(grouped.get(commitment) ?? []), measure]);
    }
  }
  return grouped;
}

async function readAll<Key extends CollectionKey>(
  key: Key,
): Promise<CollectionEntry<Key>['data'][]> {
  const entries = await getCollection(key);
  // A missing or malformed file is only logged by the loader; the build must not go on without it.
  if (entries.length === 0) {
    throw new Error(`content/${key}: nothing was read. Run "npm run ingest" and see its report.`);
  }
  return entries.map((entry) => entry.data);
}

function lookup<Value extends { id: string }>(place: string, values: readonly Value[]) {
  const byId = new Map(values.map((value) => [value.id, value]));
  return (id: string): Value => {
    const value = byId.get(id);
    if (value === undefined) {
      throw new Error(`${place}: nothing with the id "${id}"`);
    }
    return value;
  };
}

/** A page of authored prose, `method` or `about`. Throws when `content/pages` has none of that name. */
export async function getProse(id: string) {
  const entry = await getEntry('pages', id);
  if (entry === undefined) {
    throw new Error(`content/pages/${id}.md: missing`);
  }
  const { Content, headings } = await render(entry);
  return { ...entry.data, Content, headings };
}
