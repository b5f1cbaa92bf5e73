import { isFiltered, noFilters, type SearchState } from '../../search/address-state.ts';
import type { SearchAnswer, SearchRequest } from '../../search/engine/answer.ts';
import type { Engine } from '../../search/engine/engine.ts';
import type { Directory } from '../../search/format/directory.ts';
import { splitWays } from '../../search/query.ts';
import { type ListedResult, listPage } from './arrange.ts';

/** How many results a page shows: each costs a kilobyte, and all of them can be had as a file. */
export const pageSize = 10;

/** What there is to show for a state. */
export type Answer =
  /** Nothing was asked for. */
  | { kind: 'blank' }
  /** One page of what was found. */
  | {
      kind: 'results';
      answer: SearchAnswer;
      /** From 1; the last page where the state asks for one behind it. */
      page: number;
      pages: number;
      results: ListedResult[];
      directory: Directory;
    }
  | { kind: 'none'; answer: SearchAnswer; advice: Advice };

/** What to say where nothing was found. */
export interface Advice {
  /** How many there would be without filters; 0 where none is set. */
  unfiltered: number;
  /** Each term by itself, under the same filters, where several must be met. */
  apart: { typed: string; total: number }[];
}

/** Answers a state. Rejects when the search could not be loaded or read; asked again, it loads again. */
export async function answerState(engine: Engine, state: SearchState): Promise<Answer> {
  if (splitWays(state.query).length === 0 && !isFiltered(state)) {
    return { kind: 'blank' };
  }
  const [answer, directory] = await Promise.all([
    engine.search(state.query, toRequest(state)),
    engine.directory(),
  ]);
  if (answer.total === 0) {
    return { kind: 'none', answer, advice: await adviceFor(engine, state, answer) };
  }
  const pages = Math.ceil(answer.total / pageSize);
  const page = Math.min(state.page, pages);
  const listed = listPage(answer, state.sort, { from: (page - 1) * pageSize, count: pageSize });
  const texts = await engine.read(listed.map(({ id }) => id));
  const results = listed.flatMap((place, number) => {
    const own = texts[number];
    return own === undefined ? [] : [{ ...place, texts: own }];
  });
  return { kind: 'results', answer, page, pages, results, directory };
}

/** What a state asks of the engine. */
function toRequest({ filters, sort, strict, without }: SearchState): SearchRequest {
  return { ...filters, sort, also: !strict, without };
}

async function adviceFor(
  engine: Engine,
  state: SearchState,
  { ways }: SearchAnswer,
): Promise<Advice> {
  const count = async (query: string, asked: SearchState) =>
    (await engine.search(query, toRequest(asked))).total;
  const several = ways.flatMap(({ terms }) => (terms.length > 1 ? terms : []));
  return {
    unfiltered: isFiltered(state) ? await count(state.query, { ...state, filters: noFilters }) : 0,
    apart: await Promise.all(
      several.map(async ({ typed }) => ({ typed, total: await count(typed, state) })),
    ),
  };
}
