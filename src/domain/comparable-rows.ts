import { z } from 'astro/zod';
import { addresses } from './address.ts';
import type { Assessment } from './assessment.ts';
import type { Commitment } from './commitment.ts';
import type { Comparison } from './comparison/comparison.ts';
import type { Department } from './department.ts';
import { countExtent, yearsOf } from './extent.ts';
import { idSchema, yearSchema } from './identity.ts';
import { type Measure, measurePointSchema } from './measure.ts';
import type { Link } from './published.ts';

const count = z.int().min(0);

/** Row of the list of what can be put side by side; a column that says nothing of a kind is `null` there. */
export const comparableRowSchema = z.strictObject({
  kind: z.enum(['departments', 'years', 'measures']),
  id: idSchema,
  name: z.string(),
  url: z.string(),
  category: idSchema.nullable(),
  topic: idSchema.nullable(),
  department_id: idSchema.nullable(),
  /** Years of which it has commitments, or points. */
  years: z.array(z.string()),
  departments: count.nullable(),
  commitments: count.nullable(),
  targets: count.nullable(),
  outcomes: count.nullable(),
  target_quantities: count.nullable(),
  /** Score that was printed last. */
  score: z.number().nullable(),
  score_year: yearSchema.nullable(),
  /** Target that was printed last. */
  latest_target: z.string().nullable(),
  latest_target_year: yearSchema.nullable(),
  latest_target_as_of: z.string().nullable(),
  latest_target_match: measurePointSchema.shape.match.nullable(),
});

export type ComparableRow = z.infer<typeof comparableRowSchema>;

/** What the list is made from. */
export interface ComparableSource {
  commitments: readonly Commitment[];
  comparisons: readonly Comparison[];
  /** Latest year first. */
  assessments: readonly Assessment[];
  departments: readonly Department[];
  measures: readonly Measure[];
}

/** Departments that have a commitment, years the latest first, measures. */
export function listComparableRows(source: ComparableSource, link: Link): ComparableRow[] {
  const { commitments, departments, measures } = source;
  const counts = countTargets(source.comparisons);
  const byDepartment = Map.groupBy(commitments, ({ department }) => department);
  return [
    ...departments.flatMap((department) => {
      const own = byDepartment.get(department.id);
      return own === undefined ? [] : [toDepartment(source, department, own, counts, link)];
    }),
    ...yearsOf([...commitments]).map((year) =>
      toYear(
        year,
        commitments.filter((commitment) => commitment.year === year),
        counts,
        link,
      ),
    ),
    ...measures.map((measure) => toMeasure(measure, link)),
  ];
}

type Counts = ReadonlyMap<string, number>;

const nothing = {
  category: null,
  topic: null,
  department_id: null,
  departments: null,
  commitments: null,
  targets: null,
  outcomes: null,
  target_quantities: null,
  score: null,
  score_year: null,
  latest_target: null,
  latest_target_year: null,
  latest_target_as_of: null,
  latest_target_match: null,
};

function toDepartment(
  { assessments }: ComparableSource,
  { id, name }: Department,
  own: readonly Commitment[],
  counts: Counts,
  link: Link,
): ComparableRow {
  const scored = assessments
    .filter(({ department, score }) => department === id && score !== null)
    .toSorted((a, b) => b.year - a.year)[0];
  return {
    ...nothing,
    kind: 'departments',
    id,
    name,
    url: link(addresses.department(id)),
    category: own[0]?.category ?? null,
    department_id: id,
    years: yearsOf([...own])
      .toReversed()
      .map(String),
    commitments: own.length,
    target_quantities: sumOf(own, counts),
    score: scored?.score?.value ?? null,
    score_year: scored?.year ?? null,
  };
}

function toYear(
  year: number,
  own: readonly Commitment[],
  counts: Counts,
  link: Link,
): ComparableRow {
  const { departments, commitments, targets, outcomes } = countExtent(own);
  return {
    ...nothing,
    kind: 'years',
    id: String(year),
    name: String(year),
    url: link(addresses.year(year)),
    years: [String(year)],
    departments,
    commitments,
    targets,
    outcomes,
    target_quantities: sumOf(own, counts),
  };
}

function toMeasure({ id, name, department, topic, points }: Measure, link: Link): ComparableRow {
  const latest = points.findLast(({ kind }) => kind === 'target');
  return {
    ...nothing,
    kind: 'measures',
    id,
    name,
    url: link(addresses.measure(id)),
    topic,
    department_id: department,
    years: [...new Set(points.map(({ year }) => year))].sort((a, b) => a - b).map(String),
    latest_target:
      latest === undefined
        ? null
        : latest.derived
          ? `${latest.value}${latest.unit ?? ''}`
          : latest.number,
    latest_target_year: latest?.year ?? null,
    latest_target_as_of: latest?.as_of ?? null,
    latest_target_match: latest?.match ?? null,
  };
}

/** How many target quantities each commitment has. */
function countTargets(comparisons: readonly Comparison[]): Counts {
  const counts = new Map<string, number>();
  for (const { commitment, target } of comparisons) {
    counts.set(commitment, (counts.get(commitment) ?? 0) + Number(target !== null));
  }
  return counts;
}

function sumOf(own: readonly Commitment[], counts: Counts): number {
  return own.reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0);
}
