import type { CommitmentId } from '../../domain/identity.ts';
import type { SearchAnswer, SortName } from '../../search/engine/answer.ts';
import type { RecordTexts } from '../../search/records.ts';

/** What results under one heading have in common; `null` where nothing needs to be said. */
export interface Section {
  group: 'exact' | 'similar';
  /** What they are listed by: a department or year that dominates, or the order asked for. */
  by: { kind: 'department' | 'year'; value: string } | null;
  /** How many there are in all, on all pages. */
  count: number;
}

/** A result in its place. */
export interface ListedResult {
  id: CommitmentId;
  section: Section;
  texts: RecordTexts;
}

// A list in which one department has more than half, or one year two thirds, is read more easily in parts.
const leastToPart = 6;
const departmentShare = 1 / 2;
const yearShare = 2 / 3;

/** A page of the results, each with the section it stands in. */
export function listPage(
  { groups }: Pick<SearchAnswer, 'groups'>,
  sort: SortName,
  { from, count }: { from: number; count: number },
): Omit<ListedResult, 'texts'>[] {
  return groups
    .flatMap((group) => partGroup(group, sort))
    .flatMap(({ section, ids }) => ids.map((id) => ({ id, section })))
    .slice(from, from + count);
}

interface Part {
  section: Section;
  ids: CommitmentId[];
}

/** The results of a group in parts: by what dominates it, or by the order asked for. */
function partGroup({ kind, ids }: SearchAnswer['groups'][number], sort: SortName): Part[] {
  const by = partedBy(ids, sort);
  if (by === null) {
    return [{ section: { group: kind, by: null, count: ids.length }, ids }];
  }
  // In the order in which each comes first: the best result stays the first.
  return [...groupBy(ids, by)].map(([value, own]) => ({
    section: { group: kind, by: { kind: by, value }, count: own.length },
    ids: own,
  }));
}

function partedBy(ids: readonly CommitmentId[], sort: SortName): 'department' | 'year' | null {
  if (sort === 'value') {
    return null;
  }
  if (sort !== 'relevance') {
    return sort;
  }
  if (ids.length < leastToPart) {
    return null;
  }
  if (dominates(ids, 'department', departmentShare)) {
    return 'department';
  }
  return dominates(ids, 'year', yearShare) ? 'year' : null;
}

function dominates(
  ids: readonly CommitmentId[],
  by: 'department' | 'year',
  share: number,
): boolean {
  const counts = [...groupBy(ids, by).values()].map(({ length }) => length);
  // Where all are of one, there is nothing to part.
  return counts.length > 1 && Math.max(...counts) > ids.length * share;
}

// Map.groupBy is younger than many a phone.
function groupBy(
  ids: readonly CommitmentId[],
  by: 'department' | 'year',
): Map<string, CommitmentId[]> {
  const groups = new Map<string, CommitmentId[]>();
  for (const id of ids) {
    const value = partOf(id, by);
    const group = groups.get(value);
    if (group === undefined) {
      groups.set(value, [id]);
    } else {
      group.push(id);
    }
  }
  return groups;
}

/** Year and department stand in the identity: `2022/health/4`. */
function partOf(id: CommitmentId, by: 'department' | 'year'): string {
  return id.split('/')[by === 'year' ? 0 : 1] ?? '';
}
