import type { SearchState } from '../../search/address-state.ts';
import type { Catalogue } from '../../search/catalogue.ts';
import { type Facets, type FilterValues, filterNames } from '../../search/facets.ts';
import type { LoadedSearch } from '../../search/load.ts';
import { parseQuery, type Term } from '../../search/query.ts';
import type { ResultRecord } from './result-list.ts';

/** How many results a page shows. */
export const pageSize = 20;

/** What there is to show for a state. */
export type Answer =
  /** Nothing was asked for. */
  | { kind: 'blank' }
  /** One page of what was found. */
  | {
      kind: 'results';
      total: number;
      facets: Facets;
      /** From 1; the last page where the state asks for one behind it. */
      page: number;
      pages: number;
      records: ResultRecord[];
      catalogue: Catalogue;
    }
  | { kind: 'none'; facets: Facets; advice: Advice };

/** What to say where nothing was found. */
export interface Advice {
  /** How many there would be without filters; 0 where none is set. */
  unfiltered: number;
  /** Each term by itself, under the same filters, where there are several. */
  apart: { term: Term; total: number }[];
}

/** Answers states with a search that is loaded when it is first needed. */
export interface Answers {
  /** Loads the search ahead of the first question. */
  prepare(): void;
  /** Rejects when the search could not be loaded or read; asked again, it loads again. */
  answer(state: SearchState): Promise<Answer>;
}

/** @param load Loads the search; called again after a failure. */
export function createAnswers(load: () => Promise<LoadedSearch>): Answers {
  let loading: Promise<LoadedSearch> | undefined;

  async function withLoaded<Value>(use: (loaded: LoadedSearch) => Promise<Value>): Promise<Value> {
    loading ??= load();
    try {
      return await use(await loading);
    } catch (error) {
      loading = undefined;
      throw error;
    }
  }

  return {
    prepare() {
      // A failure here is told when something is asked for.
      withLoaded(async () => {}).catch(() => {});
    },
    answer: async (state) =>
      isBlank(state) ? { kind: 'blank' } : withLoaded((loaded) => answerWith(loaded, state)),
  };
}

async function answerWith(loaded: LoadedSearch, state: SearchState): Promise<Answer> {
  const { total, ids, facets } = await loaded.search(state.query, toFilters(state));
  if (total === 0) {
    return { kind: 'none', facets, advice: await adviceFor(state, loaded) };
  }
  const pages = Math.ceil(total / pageSize);
  const page = Math.min(state.page, pages);
  const shown = ids.slice((page - 1) * pageSize, page * pageSize);
  const texts = await loaded.loadTexts(shown);
  const records = shown.flatMap((id, index) => {
    const own = texts[index];
    return own === undefined ? [] : [{ id, texts: own }];
  });
  return { kind: 'results', total, facets, page, pages, records, catalogue: loaded.catalogue };
}

async function adviceFor(state: SearchState, { search }: LoadedSearch): Promise<Advice> {
  const filters = toFilters(state);
  const terms = parseQuery(state.query);
  const count = async (query: string, within: FilterValues | undefined) =>
    (await search(query, within)).total;
  const several = terms.length > 1 ? terms : [];
  return {
    unfiltered: isFiltered(state) ? await count(state.query, undefined) : 0,
    apart: await Promise.all(
      several.map(async (term) => ({ term, total: await count(term.typed, filters) })),
    ),
  };
}

function isBlank(state: SearchState): boolean {
  return parseQuery(state.query).length === 0 && !isFiltered(state);
}

function isFiltered({ filters }: SearchState): boolean {
  return filterNames.some((name) => filters[name] !== null);
}

function toFilters({ filters }: SearchState): FilterValues {
  const chosen = (value: string | null) => (value === null ? [] : [value]);
  return {
    year: chosen(filters.year),
    category: chosen(filters.category),
    department: chosen(filters.department),
  };
}
