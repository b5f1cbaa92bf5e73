import { search as words } from '../../i18n/zh/search.ts';
import { searchSave } from '../../i18n/zh/search-save.ts';
import type { SearchState } from '../../search/address-state.ts';
import type { SearchAnswer } from '../../search/engine/answer.ts';
import type { Engine } from '../../search/engine/engine.ts';
import { filterNames } from '../../search/facets.ts';
import { formatFileName, offerFile } from '../saved-file.ts';
import type { SaveElements } from './elements.ts';
import type { SearchFormFace } from './form.ts';
import { formatRowsAsCsv, type SavedRow, toRows } from './saved-rows.ts';
import { addressOf } from './state-links.ts';

/** The part of the page by which results are taken away. */
export interface SaveFace {
  /** From now on, these are the results. */
  hold(state: SearchState, answer: SearchAnswer): void;
}

// Beyond this a browser would read for minutes; the whole of the data is on the data page.
const mostRows = 2000;

export function saveFace(
  elements: SaveElements,
  engine: Engine,
  { nameOf }: Pick<SearchFormFace, 'nameOf'>,
): SaveFace {
  const { panel, csv, json, sentence, copy, status } = elements;
  let held: { state: SearchState; answer: SearchAnswer } | null = null;

  async function rows(answer: SearchAnswer): Promise<SavedRow[]> {
    const ids = answer.ids.slice(0, mostRows);
    const [directory, texts] = await Promise.all([engine.directory(), engine.read(ids)]);
    const byId = new Map(ids.flatMap((id, number) => (texts[number] ? [[id, texts[number]]] : [])));
    return toRows(answer, byId, directory, (reading) => nameOf('reading', reading));
  }

  async function save(format: (state: SearchState, rows: SavedRow[]) => Blob, ending: string) {
    if (held === null) {
      return;
    }
    const { state, answer } = held;
    try {
      const name = formatFileName({
        what: searchSave.file,
        query: state.query,
        filters: filtersOf(state),
        filtered: searchSave.filtered,
        edition: edition(),
      });
      offerFile(format(state, await rows(answer)), `${name}.${ending}`);
      status.textContent = answer.total > mostRows ? searchSave.most(mostRows) : '';
    } catch (error) {
      reportError(error);
      status.textContent = searchSave.failed;
    }
  }

  csv.addEventListener('click', () =>
    save((_, list) => new Blob([formatRowsAsCsv(list)], { type: 'text/csv' }), 'csv'),
  );
  json.addEventListener('click', () =>
    save((state, list) => {
      const results = {
        query: state.query,
        url: wholeAddress(state),
        edition: edition(),
        filters: filtersOf(state),
        results: list,
      };
      return new Blob([`${JSON.stringify(results, null, 2)}\n`], { type: 'application/json' });
    }, 'json'),
  );
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(sentence.value);
      status.textContent = searchSave.copied;
    } catch {
      // An old browser, or one that was not allowed to: the sentence is there to be copied by hand.
      sentence.select();
      status.textContent = searchSave.notCopied;
    }
  });

  function edition(): string {
    return panel.dataset.edition ?? '';
  }

  function filtersOf(state: SearchState): string[] {
    return filterNames.flatMap((name) => {
      const values = state.filters[name].map((value) => nameOf(name, value));
      return values.length === 0 ? [] : [searchSave.filterOf(words.filterNames[name], values)];
    });
  }

  function cite(state: SearchState, answer: SearchAnswer): string {
    const { groups, terms } = answer;
    const [exact = 0, similar = 0] = groups.map(({ ids }) => ids.length);
    return searchSave.cite({
      site: panel.dataset.site ?? '',
      asked: searchSave.asked(state.query.trim(), filtersOf(state)),
      found:
        terms.length === 0
          ? searchSave.all(exact + similar)
          : searchSave.found(exact, similar, answer.nearest),
      edition: edition(),
      url: wholeAddress(state),
    });
  }

  return {
    hold(state, answer) {
      held = { state, answer };
      sentence.value = cite(state, answer);
      status.textContent = '';
    },
  };
}

/** The address that shows these results, from their first page. */
function wholeAddress(state: SearchState): string {
  return new URL(addressOf({ ...state, page: 1 }), location.origin).href;
}
