import { type FilterValues, filterNames, filterValues, narrowWith } from '../facets.ts';
import { fold } from '../fold.ts';
import { parseQuery, type Query, splitWays } from '../query.ts';
import type { AlsoSearched, AskedWay, SearchAnswer, SearchRequest } from './answer.ts';
import { checkAsked } from './check-request.ts';
import { type Combined, foundIn, isEmpty, joinWays, meetAll } from './combine.ts';
import { hitTexts } from './hits.ts';
import type { IndexReader } from './index-reader.ts';
import { inOrder } from './order.ts';
import { parseWay } from './parse-traditional.ts';
import { type ReadTerm, readTerms, type Widening } from './read-terms.ts';
import { takeOut } from './take-out.ts';

/**
 * Finds the commitments in which every term of the query stands, in title, target, outcome or the name of the
 * department; of several ways, `托育|托位`, of any. A query without terms finds all. Rejects when the index could not be read: an answer is never
 * short because something failed to load.
 */
export type Search = (query: string, request?: SearchRequest) => Promise<SearchAnswer>;

/** What one way of asking found, before filters and order; or all of them. */
interface Found extends Pick<SearchAnswer, 'also' | 'marked'> {
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

  const values = filterValues(directory, columns);

  return async (text, request = {}) => {
    checkAsked(text, request, values);
    const { also = true, without = [], sort = 'relevance' } = request;
    const parsed = await Promise.all(splitWays(text).map((way) => parseWay(index, way)));
    const asked = parsed.map(({ query }) => query);
    const found = await findAny(index, asked, { also, without: new Set(without) });
    const { exact, all } = found;
    const ways = asked.map(toAskedWay);
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
      ways,
      terms: ways.flatMap(({ terms }) => terms),
      excluded: ways.flatMap(({ excluded }) => excluded),
      also: [...parsed.flatMap((way) => way.also), ...found.also],
      nearest: found.nearest,
      marked: found.marked,
    };
  };
}

function toAskedWay({ terms, excluded }: Query): AskedWay {
  return {
    terms: terms.map(({ typed, kind }) => ({ typed, kind })),
    excluded: excluded.map(({ typed }) => typed),
  };
}

/** Finds what is asked in any way; where nothing is found in any, what is nearest. */
async function findAny(
  index: IndexReader,
  asked: readonly Query[],
  widening: Widening,
): Promise<Found & Pick<SearchAnswer, 'nearest'>> {
  const everything = parseQuery('');
  const queries = asked.length === 0 ? [everything] : asked;
  const found = await Promise.all(queries.map((query) => find(index, query, widening)));
  const joined = joinFound(found, queries);
  if (!widening.also || asked.length === 0 || !isEmpty(joined.all)) {
    return { ...joined, nearest: false };
  }
  const near = await Promise.all(
    found.map((own, way) => findNearest(index, queries[way] ?? everything, widening, own)),
  );
  return { ...joinFound(near, queries), nearest: true };
}

function joinFound(found: readonly Found[], queries: readonly Query[]): Found {
  const marked = found.map((own) => own.marked);
  return {
    exact: joinWays(found.map(({ exact }) => exact)),
    all: joinWays(found.map(({ all }) => all)),
    terms: found.flatMap(({ terms }) => terms),
    also: toldOnce(
      found.flatMap(({ also }) => also),
      queries,
    ),
    marked: {
      words: [...new Set(marked.flatMap(({ words }) => words))],
      loose: marked.flatMap(({ loose }) => loose),
      conditions: marked.flatMap(({ conditions }) => conditions),
    },
  };
}

/** What is searched besides for two ways is told once; what is a way of its own, 托位 in `托育|托位`, is asked for anyway. */
function toldOnce(also: readonly AlsoSearched[], queries: readonly Query[]): AlsoSearched[] {
  const alone = new Set(
    queries
      .filter(({ terms, excluded }) => terms.length === 1 && excluded.length === 0)
      .flatMap(({ terms }) => terms.map(({ folded }) => folded)),
  );
  const told = also.filter(({ kind, shown }) => kind !== 'synonym' || !alone.has(fold(shown)));
  return [
    ...new Map(told.map((each) => [`${each.kind} ${each.term} ${each.shown}`, each])).values(),
  ];
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
  await takeOut(index, query.excluded, widening, both);
  return {
    exact,
    all,
    terms,
    also: terms.flatMap(({ also }) => also),
    marked: {
      words: terms.flatMap(({ marked }) => marked.words),
      loose: [],
      conditions: terms.flatMap(({ marked }) => marked.conditions),
    },
  };
}

async function findNearest(
  index: IndexReader,
  query: Query,
  widening: Widening,
  found: Found,
): Promise<Found> {
  const { nearestTo } = await import('./nearest.ts');
  const near = await nearestTo(index, found.terms, widening.without);
  await takeOut(index, query.excluded, widening, [near]);
  return {
    ...found,
    all: near,
    also: [...found.also, ...near.also],
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
  if (joined === null || found.every(isEmpty)) {
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
