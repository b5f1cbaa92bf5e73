import type { ListedCommitment } from '../domain/listed-commitments.ts';
import type { ListedTarget } from '../domain/listed-targets.ts';
import type { Filter, ListingShape } from './listing.ts';

/** By what both listings can be narrowed. */
const common: readonly Filter[] = [
  { name: 'year', column: 'year', test: 'is' },
  { name: 'category', column: 'category', test: 'is' },
  { name: 'department', column: 'department', test: 'is' },
];

const difficulty: Filter = { name: 'difficulty', column: 'difficulty', test: 'at-least' };

/** All target quantities. */
export const targetsShape = {
  name: 'targets',
  filters: [
    ...common,
    { name: 'comparator', column: 'comparator', test: 'is' },
    { name: 'min', column: 'value', test: 'at-least' },
    { name: 'max', column: 'value', test: 'at-most' },
    { name: 'unit', column: 'unit', test: 'is' },
    { name: 'reading', column: 'reading', test: 'is' },
    difficulty,
  ],
  sortable: ['year', 'department', 'comparator', 'value', 'unit', 'difficulty', 'reading'],
  fields: [
    'commitment_id',
    'url',
    'year',
    'category',
    'department_id',
    'department',
    'no',
    'title',
    'counts',
    'quote',
    'comparator',
    'value',
    'value_max',
    'unit',
    'base_value',
    'base_unit',
    'basis',
    'stretch',
    'sentence',
    'quote_start',
    'document',
    'line',
    'difficulty_self',
    'difficulty_rated',
    'outcome_quote',
    'outcome_value',
    'outcome_unit',
    'outcome_basis',
    'as_of',
    'reading',
    'reason',
  ] satisfies (keyof ListedTarget)[],
} as const satisfies ListingShape;

/** All commitments. */
export const commitmentsShape = {
  name: 'commitments',
  filters: [
    ...common,
    { name: 'published', column: 'sides', test: 'has' },
    { name: 'targets', column: 'targets', test: 'at-least' },
    { name: 'reading', column: 'readings', test: 'has' },
    difficulty,
  ],
  sortable: ['year', 'department', 'difficulty', 'targets'],
  fields: [
    'commitment_id',
    'url',
    'year',
    'category',
    'department_id',
    'department',
    'no',
    'title',
    'target',
    'target_document',
    'target_line',
    'outcome',
    'outcome_document',
    'outcome_line',
    'targets',
    'readings',
    'difficulty_self',
    'difficulty_rated',
    'score',
    'rank',
  ] satisfies (keyof ListedCommitment)[],
} as const satisfies ListingShape;

/** The listings by their names. */
export const listingShapes = { targets: targetsShape, commitments: commitmentsShape } as const;

export type ListingName = keyof typeof listingShapes;
