import type { CommitmentId } from '../domain/identity.ts';
import type { Catalogue } from './catalogue.ts';
import { matchDepartments } from './departments.ts';
import { countFacets, type Facets, type FilterValues, isWithin } from './facets.ts';
import { fold } from './fold.ts';
import { parseQuery } from './query.ts';
import { departmentScore, joinedScore, scoreOccurrences } from './score.ts';
import type { TextIndex } from './text-index.ts';

/** What narrows a search; values of one filter are alternatives, an empty filter narrows nothing. */
export type SearchFilters = Partial<FilterValues>;

/** Answer to a search. */
export interface SearchResult {
  /** Number of commitments found. */
  total: number;
  /** All of them, best first; equals with the latest year first. */
  ids: CommitmentId[];
  /** How many there would be with each value of a filter, the other filters as they are. */
  facets: Facets;
}

/**
 * Finds the commitments in which every term of the query stands, in title, target, outcome or a name of the
 * department. A query without terms finds all. Rejects when the index could not be read.
 */
export type Search = (query: string, filters?: SearchFilters) => Promise<SearchResult>;

type Scores = Map<number, number>;

export function createSearch(catalogue: Catalogue, index: TextIndex): Search {
  const departmentOf = catalogue.records.map(({ id }) => id.split('/')[1] ?? '');

  async function scoreTerm(term: string): Promise<Scores> {
    const scores = scoreOccurrences(await index.find(term));
    const departments = matchDepartments(catalogue.departments, term);
    for (const [record, department] of departmentOf.entries()) {
      if (departments.has(department)) {
        scores.set(record, (scores.get(record) ?? 0) + departmentScore);
      }
    }
    return scores;
  }

  async function scoreQuery(query: string): Promise<Scores> {
    const terms = parseQuery(query);
    if (terms.length === 0) {
      return new Map(catalogue.records.map((_, record) => [record, 0]));
    }
    const scores = intersect(await Promise.all(terms.map((term) => scoreTerm(term.folded))));
    // A copied passage holds spaces that mean nothing: where it stands as it is comes first.
    const joined = terms.length > 1 ? await index.find(fold(query)) : [];
    for (const record of new Set(joined.map((occurrence) => occurrence.record))) {
      scores.set(record, (scores.get(record) ?? 0) + joinedScore);
    }
    return scores;
  }

  return async (query, filters = {}) => {
    const scores = await scoreQuery(query);
    const ranked = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const found = ranked.flatMap(([record]) => catalogue.records[record] ?? []);
    const ids = found.filter((record) => isWithin(record, filters)).map((record) => record.id);
    return { total: ids.length, ids, facets: countFacets(found, filters) };
  };
}

/** What is in all of them, with the sum of the scores. */
function intersect(all: readonly Scores[]): Scores {
  const [first, ...others] = all;
  const common: Scores = new Map();
  for (const [record, score] of first ?? []) {
    if (others.every((other) => other.has(record))) {
      common.set(
        record,
        others.reduce((sum, other) => sum + (other.get(record) ?? 0), score),
      );
    }
  }
  return common;
}
