import type { SearchField } from './records.ts';
import type { Occurrence } from './text-index.ts';

// What a term is worth where it stands: a title says what a commitment is about, a text only mentions.
const fieldScores = { title: 40, outcome_title: 36, target: 10, outcome: 10 } satisfies Record<
  SearchField,
  number
>;
const startScores = { title: 8, outcome_title: 4, target: 2, outcome: 2 } satisfies Record<
  SearchField,
  number
>;
const wholeNumberScore = 60;

/** What a term is worth where it stands in a name of the department. */
export const departmentScore = 30;

/** What it is worth that several terms follow one another as they were typed. */
export const joinedScore = 100;

/** Score of a term per record: the best title, the best text, and once that its number stands whole. */
export function scoreOccurrences(occurrences: readonly Occurrence[]): Map<number, number> {
  const scores = new Map<number, number>();
  for (const [record, own] of groupByRecord(occurrences)) {
    const titles = own.filter(({ field }) => field === 'title' || field === 'outcome_title');
    const texts = own.filter(({ field }) => field === 'target' || field === 'outcome');
    const whole = own.some(({ wholeNumber }) => wholeNumber) ? wholeNumberScore : 0;
    scores.set(record, best(titles) + best(texts) + whole);
  }
  return scores;
}

function best(occurrences: readonly Occurrence[]): number {
  return Math.max(
    0,
    ...occurrences.map(
      ({ field, atStart }) => fieldScores[field] + (atStart ? startScores[field] : 0),
    ),
  );
}

function groupByRecord(occurrences: readonly Occurrence[]): Map<number, Occurrence[]> {
  const groups = new Map<number, Occurrence[]>();
  for (const occurrence of occurrences) {
    const group = groups.get(occurrence.record);
    if (group === undefined) {
      groups.set(occurrence.record, [occurrence]);
    } else {
      group.push(occurrence);
    }
  }
  return groups;
}
