import { search as words } from '../../i18n/zh/search.ts';
import {
  formatState,
  noFilters,
  parseState,
  type SearchState,
} from '../../search/address-state.ts';
import type { Engine } from '../../search/engine/engine.ts';
import { isTooOld } from '../../search/engine/inflate.ts';
import { answerState } from './answers.ts';
import { findSearchElements } from './elements.ts';
import { searchFormFace } from './form.ts';
import { searchHistory } from './history.ts';
import { moveByArrows } from './keyboard.ts';
import { isSearchKey } from './search-key.ts';
import { whenTyped } from './typing.ts';
import { searchView } from './view.ts';
import { whenSaved } from './when-saved.ts';

// An answer that comes sooner needs no word of waiting.
const patience = 300;

/** Brings the search page to life. The engine loads nothing until something is asked. */
export function startSearchPage(engine: Engine): void {
  const elements = findSearchElements();
  const form = searchFormFace(elements);
  const view = searchView(elements, form);
  const save = whenSaved(elements.save.panel, async () => {
    const { saveFace } = await import('./save.ts');
    return saveFace(elements.save, engine, form);
  });
  const past = searchHistory();
  const pageTitle = document.title;
  let shown = parseState(location.search, form.known);

  /** Answers a state, unless another one has been asked for in the meantime. */
  async function answer(state: SearchState): Promise<void> {
    shown = state;
    document.title = words.foundTitle(state.query.trim(), pageTitle);
    const isStale = () => shown !== state;
    const waiting = setTimeout(() => isStale() || view.showLoading(), patience);
    try {
      const found = await answerState(engine, state);
      if (!isStale()) {
        form.showCounts(found.kind === 'blank' ? null : found.answer.facets);
        view.showAnswer(state, found);
        if (found.kind === 'results') {
          save.hold(state, found.answer);
        }
      }
    } catch (error) {
      // For whoever looks into the console; the page says it in words.
      reportError(error);
      if (!isStale()) {
        view.showFailure(isTooOld(error) ? null : () => answer({ ...state }));
      }
    } finally {
      clearTimeout(waiting);
    }
  }

  async function answerAt(state: SearchState, scroll: number): Promise<void> {
    await answer(state);
    if (scroll > 0 && shown === state) {
      window.scrollTo({ top: scroll });
    }
  }

  function go(state: SearchState): Promise<void> {
    past.push(state);
    form.show(state);
    return answer(state);
  }

  /** The state of the form; other words may be searched besides again. */
  function formState(): SearchState {
    const read = form.read();
    return { ...read, without: read.query === shown.query ? shown.without : [] };
  }

  function typed(): void {
    const state = formState();
    if (formatState(state) !== formatState(shown)) {
      past.rewrite(state);
      answer(state);
    }
  }

  // On a wide page the filters stand beside the results.
  elements.filters.open = matchMedia('(min-width: 60rem)').matches;
  elements.waiting.remove();
  listen();
  form.show(shown);
  answerAt(shown, past.scroll());

  function listen(): void {
    const { query, clear, facets, results, sort, strict } = elements;
    const settle = whenTyped(query, typed);
    query.addEventListener('focus', prepare, { once: true });
    moveByArrows(query, results);
    document.addEventListener('keydown', (event) => {
      if (isSearchKey(event)) {
        event.preventDefault();
        query.focus();
        query.select();
      }
    });
    elements.form.addEventListener('submit', (event) => {
      event.preventDefault();
      settle();
      go(formState());
    });
    for (const part of [facets, sort, strict]) {
      part.addEventListener('change', () => go(formState()));
    }
    clear.addEventListener('click', () => {
      go({ ...formState(), filters: noFilters });
      query.focus();
    });
    results.addEventListener('click', (event) => followInPage(event));
    window.addEventListener('pagehide', past.keepScroll);
    window.addEventListener('popstate', () => {
      const state = parseState(location.search, form.known);
      // A jump within the page comes here too.
      if (formatState(state) !== formatState(shown)) {
        past.settle();
        form.show(state);
        answerAt(state, past.scroll());
      }
    });
  }

  /** Loads what every search needs, ahead of the first. */
  function prepare(): void {
    // A failure here is told when something is asked for.
    engine.directory().catch(() => {});
  }

  /** A link to another state of this page needs no new page. */
  function followInPage(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target.closest('a[data-in-page]') : null;
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (target instanceof HTMLAnchorElement && isPlain) {
      event.preventDefault();
      go(parseState(new URL(target.href).search, form.known)).then(() => {
        elements.heading.focus({ preventScroll: true });
        elements.results.scrollIntoView();
      });
    }
  }
}
