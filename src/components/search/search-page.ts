import { search as words } from '../../i18n/zh/search.ts';
import { formatState, parseState, type SearchState } from '../../search/address-state.ts';
import { filterNames } from '../../search/facets.ts';
import type { LoadedSearch } from '../../search/load.ts';
import { createAnswers } from './answers.ts';
import { findSearchElements } from './elements.ts';
import { searchFormFace } from './form.ts';
import { searchHistory } from './history.ts';
import { searchView } from './view.ts';

// Long enough to pass over the letters of one word, short enough to seem at once.
const typingPause = 150;
// An answer that comes sooner needs no word of waiting.
const patience = 300;

/**
 * Brings the search page to life.
 *
 * @param load Loads the search; called when it is first needed, and again after it has failed.
 */
export function startSearchPage(load: () => Promise<LoadedSearch>): void {
  const elements = findSearchElements();
  const form = searchFormFace(elements);
  const view = searchView(elements);
  const past = searchHistory();
  const answers = createAnswers(load);
  const pageTitle = document.title;
  let shown = parseState(location.search, form.known);

  /** Answers a state, unless another one has been asked for in the meantime. */
  async function answer(state: SearchState): Promise<void> {
    shown = state;
    document.title = words.foundTitle(state.query.trim(), pageTitle);
    const isStale = () => shown !== state;
    const waiting = setTimeout(() => isStale() || view.showLoading(), patience);
    try {
      const found = await answers.answer(state);
      if (!isStale()) {
        form.showCounts(found.kind === 'blank' ? null : found.facets);
        view.showAnswer(state, found);
      }
    } catch (error) {
      // For whoever looks into the console; the page says it in words.
      reportError(error);
      if (!isStale()) {
        view.showFailure(() => answer({ ...state }));
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

  function typed(): void {
    const state = form.read();
    if (formatState(state) !== formatState(shown)) {
      past.rewrite(state);
      answer(state);
    }
  }

  // On a wide page the filters take a single row.
  elements.filters.open = matchMedia('(min-width: 48rem)').matches;
  listen();
  form.show(shown);
  answerAt(shown, past.scroll());

  function listen(): void {
    const { query, clear, results } = elements;
    let pause: ReturnType<typeof setTimeout> | undefined;
    const typedSoon = () => {
      clearTimeout(pause);
      pause = setTimeout(typed, typingPause);
    };
    // While an input method composes, the letters typed are not yet what is meant.
    query.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) {
        typedSoon();
      }
    });
    query.addEventListener('compositionstart', () => clearTimeout(pause));
    query.addEventListener('compositionend', typedSoon);
    query.addEventListener('focus', answers.prepare, { once: true });
    elements.form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(pause);
      go(form.read());
    });
    for (const name of filterNames) {
      elements[name].addEventListener('change', () => go(form.read()));
    }
    clear.addEventListener('click', () => {
      go({ ...form.read(), filters: { year: null, category: null, department: null } });
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
