import { type FilterValues, filterNames, narrowWith } from '../facets.ts';
import { parseQuery, type Query } from '../query.ts';
import type { SearchAnswer, SearchRequest } from './answer.ts';
import { type Combined, foundIn, isEmpty, meetAll } from './combine.ts';
import { hitTexts } from './hits.ts';
import type { IndexReader } from './index-reader.ts';
import { inOrder } from './order.ts';
import { type ReadTerm, readExact, readTerms, type Widening } from './read-terms.ts';

/**
 * Finds the commitments in which every term of the query stands, in title, target, outcome or the name of the
 * department. A query without terms finds all. Rejects when the index could not be read: an answer is never
 * short because something failed to load.
 */
export type Search = (query: string, request?: SearchRequest) => Promise<SearchAnswer>;

/** What was found, before filters and order. */
interface Found extends Pick<SearchAnswer, 'also' | 'nearest' | 'marked'> {
  exact: Combined;
  /** The exact ones and the similar ones. */
  all: Combined;
  terms: readonly ReadTerm[];
}

// That several terms follow one another as they were typed outweighs where each of them stands.
const joinedScore = 1000;

/** A search over an index that is open. */
export function searchWith(index: IndexReader): Search {
  const { columns, directory } = index;
  const narrow = narrowWith(directory, columns);

  return async (text, request = {}) => {
    const { also = true, without = [], sort = 'relevance' } = request;
    const query = parseQuery(text, directory.units);
    const found = await find(index, query, { also, without: new Set(without) });
    const { exact, all } = found;
    const { passed, facets } = narrow(foundIn(all.scores), all.sides, toFilters(request));
    const places =
      sort === 'value' ? await placesByValue(index, passed, found) : new Map<number, number>();
    const isExact = (record: number) => (exact.scores[record] ?? 0) > 0;
    const listed = (records: number[], scores: Uint32Array) =>
      inOrder(records, sort, columns, { scores, places }).map(columns.id);
    const exactIds = listed(passed.filter(isExact), exact.scores);
    const similarIds = listed(
      passed.filter((record) => !isExact(record)),
      all.scores,
    );
    return {
      total: passed.length,
      groups: [
        { kind: 'exact', ids: exactIds },
        { kind: 'similar', ids: similarIds },
      ],
      ids: [...exactIds, ...similarIds],
      facets,
      terms: query.terms.map(({ typed, kind }) => ({ typed, kind })),
      excluded: query.excluded.map(({ typed }) => typed),
      also: found.also,
      nearest: found.nearest,
      marked: found.marked,
    };
  };
}

async function find(index: IndexReader, query: Query, widening: Widening): Promise<Found> {
  const terms = await readTerms(index, query, widening);
  const meet = (which: 'exact' | 'any') =>
    meetAll(
      index,
      terms.map((term) => term[which]),
    );
  const exact = meet('exact');
  const all = terms.every((term) => term.any === term.exact) ? exact : meet('any');
  const both = [...new Set([exact, all])];
  await favourJoined(index, query, both);
  await takeOut(index, query, both);
  const found: Found = {
    exact,
    all,
    terms,
    also: terms.flatMap(({ also }) => also),
    nearest: false,
    marked: {
      words: [...new Set(terms.flatMap(({ marked }) => marked.words))],
      loose: [],
      conditions: terms.flatMap(({ marked }) => marked.conditions),
    },
  };
  const isSought = widening.also && terms.length > 0;
  return isSought && isEmpty(all) ? findNearest(index, query, widening, found) : found;
}

async function findNearest(
  index: IndexReader,
  query: Query,
  { without }: Widening,
  found: Found,
): Promise<Found> {
  const { nearestTo } = await import('./nearest.ts');
  const near = await nearestTo(index, found.terms, without);
  await takeOut(index, query, [near]);
  return {
    ...found,
    all: near,
    also: [...found.also, ...near.also],
    nearest: true,
    marked: {
      ...found.marked,
      words: [...found.marked.words, ...near.words],
      loose: near.loose,
    },
  };
}

/** A copied passage holds blanks that mean nothing: where it stands as it is comes first. */
async function favourJoined(
  index: IndexReader,
  { joined }: Query,
  found: readonly Combined[],
): Promise<void> {
  if (joined === null) {
    return;
  }
  const hits = await hitTexts(index, joined);
  for (const record of foundIn(hits.scores)) {
    for (const { scores } of found) {
      const own = scores[record] ?? 0;
      scores[record] = own > 0 ? own + joinedScore : 0;
    }
  }
}

/** Takes out the commitments in which an excluded term stands. */
async function takeOut(
  index: IndexReader,
  { excluded }: Query,
  from: readonly Combined[],
): Promise<void> {
  const hits = await Promise.all(excluded.map(({ folded }) => readExact(index, folded)));
  for (const record of hits.flatMap(({ scores }) => foundIn(scores))) {
    for (const { scores } of from) {
      scores[record] = 0;
    }
  }
}

async function placesByValue(
  index: IndexReader,
  records: readonly number[],
  { terms, marked }: Found,
): Promise<Map<number, number>> {
  const { orderByValue } = await import('./by-value.ts');
  const values = terms.flatMap((term) => term.values ?? []);
  return orderByValue(index, records, values, marked.words);
}

function toFilters(request: SearchRequest): Partial<FilterValues> {
  return Object.fromEntries(
    filterNames.map((name) => {
      const choice = request[name];
      return [name, choice === undefined ? [] : [choice].flat().map(String)];
    }),
  );
}
