import { search as words } from '../../i18n/zh/search.ts';
import { noFilters, type SearchState } from '../../search/address-state.ts';
import { element } from '../element.ts';
import { alsoItems } from './also-list.ts';
import { type Advice, type Answer, pageSize } from './answers.ts';
import type { SearchElements } from './elements.ts';
import type { SearchFormFace } from './form.ts';
import { narrowedItems } from './narrowed-list.ts';
import { resultList } from './result-list.ts';
import { sayFound } from './say-found.ts';
import { addressOf } from './state-links.ts';

type Results = Extract<Answer, { kind: 'results' }>;

/** The part of the search page below the form. Each function shows one state and hides the others. */
export interface SearchView {
  showLoading(): void;
  /** Shows the answer to a state. */
  showAnswer(state: SearchState, answer: Answer): void;
  /** @param retry `null` where trying again is of no use: the browser is too old. */
  showFailure(retry: (() => void) | null): void;
}

/** @param nameOf What the value of a filter is called. */
export function searchView(
  elements: SearchElements,
  { nameOf }: Pick<SearchFormFace, 'nameOf'>,
): SearchView {
  const readingName = (reading: string) => nameOf('reading', reading);
  const { results, status, also, narrowed, advice, list, pager, ways, tools, found, save } =
    elements;

  function show(parts: {
    status: string;
    also?: Node[];
    narrowed?: Node[];
    advice?: Node[];
    list?: Node[];
    pager?: Node[];
    isAnswer: boolean;
  }) {
    const hasResults = (parts.list ?? []).length > 0;
    results.removeAttribute('aria-busy');
    // A live region speaks when its text changes: the same text again would only repeat itself.
    if (status.textContent !== parts.status) {
      status.textContent = parts.status;
    }
    fill(also, parts.also);
    fill(narrowed, parts.narrowed);
    fill(advice, parts.advice);
    fill(list, parts.list);
    fill(pager, parts.pager);
    found.hidden = !parts.isAnswer;
    // What narrowed the search must stay within reach.
    tools.hidden = !parts.isAnswer;
    save.panel.hidden = !hasResults;
    ways.hidden = hasResults;
  }

  function showResults(state: SearchState, answer: Results) {
    const { page, pages } = answer;
    const said = sayFound(answer.answer);
    show({
      status: page > 1 ? said + words.foundPage(page, pages) : said,
      also: alsoItems(state, answer.answer.also),
      narrowed: narrowedItems(state, nameOf),
      list: resultList(state, answer, (page - 1) * pageSize + 1, readingName),
      pager: pagerLinks({ ...state, page }, pages),
      isAnswer: true,
    });
  }

  return {
    showLoading() {
      results.setAttribute('aria-busy', 'true');
      status.textContent = words.loading;
    },
    showAnswer(state, answer) {
      if (answer.kind === 'blank') {
        show({ status: '', isAnswer: false });
      } else if (answer.kind === 'results') {
        showResults(state, answer);
      } else {
        show({
          status: sayFound(answer.answer, answer.advice.unfiltered),
          also: alsoItems(state, answer.answer.also),
          narrowed: narrowedItems(state, nameOf),
          advice: adviceNodes(state, answer.advice),
          isAnswer: true,
        });
      }
    },
    showFailure(retry) {
      if (retry === null) {
        show({ status: words.cannotRead, isAnswer: false });
        return;
      }
      const button = element('button', { type: 'button', class: 'button' }, words.retry);
      button.addEventListener('click', retry);
      show({ status: words.failed, advice: [button], isAnswer: false });
    },
  };
}

function fill(part: HTMLElement, children: readonly Node[] = []): void {
  part.replaceChildren(...children);
  part.hidden = children.length === 0;
}

function adviceNodes(state: SearchState, { unfiltered, apart }: Advice): Node[] {
  const advice: Node[] = [];
  if (unfiltered === 0) {
    advice.push(element('p', {}, words.noneAsPrinted));
  } else {
    const address = addressOf({ ...state, filters: noFilters, page: 1 });
    const clear = element('a', { href: address, 'data-in-page': '' }, words.clearFilters);
    advice.push(element('p', {}, clear));
  }
  if (apart.length > 0) {
    const items = apart.map(({ typed, total }) => {
      const address = addressOf({ ...state, query: typed, page: 1 });
      const label = words.termCount(typed, total);
      return element('li', {}, element('a', { href: address, 'data-in-page': '' }, label));
    });
    advice.push(
      element('p', {}, words.noneTogether),
      element('ul', { class: 'link-list' }, ...items),
    );
  }
  return advice;
}

function pagerLinks(state: SearchState, pages: number): Node[] {
  if (pages === 1) {
    return [];
  }
  const linkTo = (page: number, rel: 'prev' | 'next', label: string) =>
    element('a', { href: addressOf({ ...state, page }), rel, 'data-in-page': '' }, label);
  const place = element('span', { class: 'search-pager-place' }, words.pageOf(state.page, pages));
  return [
    state.page > 1 ? linkTo(state.page - 1, 'prev', words.previous) : element('span'),
    place,
    state.page < pages ? linkTo(state.page + 1, 'next', words.next) : element('span'),
  ];
}
