import { addresses } from '../../domain/address.ts';
import { search as words } from '../../i18n/zh/search.ts';
import { link } from '../../links.ts';
import { formatState, type SearchState } from '../../search/address-state.ts';
import { parseQuery, type Term } from '../../search/query.ts';
import { type Advice, type Answer, pageSize } from './answers.ts';
import { element, type SearchElements } from './elements.ts';
import { resultItem } from './result-list.ts';

/** The part of the search page below the form. Each function shows one state and hides the others. */
export interface SearchView {
  showLoading(): void;
  /** Shows the answer to a state. */
  showAnswer(state: SearchState, answer: Answer): void;
  showFailure(retry: () => void): void;
}

/** Address of the search page in a state. */
export function addressOf(state: SearchState): string {
  return `${link(addresses.search)}${formatState(state)}`;
}

export function searchView(elements: SearchElements): SearchView {
  const { results, status, advice, list, pager, ways, template } = elements;

  function show(parts: {
    status: string;
    advice?: Node[];
    list?: Node[];
    pager?: Node[];
    ways: boolean;
  }) {
    results.removeAttribute('aria-busy');
    // A live region speaks when its text changes: the same text again would only repeat itself.
    if (status.textContent !== parts.status) {
      status.textContent = parts.status;
    }
    fill(advice, parts.advice);
    fill(list, parts.list);
    fill(pager, parts.pager);
    ways.hidden = !parts.ways;
  }

  function showResults(state: SearchState, answer: Extract<Answer, { kind: 'results' }>) {
    const { total, page, pages, records, catalogue } = answer;
    const terms = parseQuery(state.query);
    const folded = terms.map((term) => term.folded);
    const found = words.found(typedOf(terms), total);
    list.setAttribute('start', String((page - 1) * pageSize + 1));
    show({
      status: page > 1 ? found + words.foundPage(page, pages) : found,
      list: records.map((record) => resultItem(template, record, catalogue, folded)),
      pager: pagerLinks({ ...state, page }, pages),
      ways: false,
    });
  }

  return {
    showLoading() {
      results.setAttribute('aria-busy', 'true');
      status.textContent = words.loading;
    },
    showAnswer(state, answer) {
      if (answer.kind === 'blank') {
        show({ status: '', ways: true });
      } else if (answer.kind === 'results') {
        showResults(state, answer);
      } else {
        const terms = typedOf(parseQuery(state.query));
        const advice = adviceNodes(state, answer.advice);
        show({ status: words.none(terms), advice, ways: true });
      }
    },
    showFailure(retry) {
      const button = element('button', { type: 'button', class: 'button' }, words.retry);
      button.addEventListener('click', retry);
      show({ status: words.failed, advice: [button], ways: true });
    },
  };
}

function fill(part: HTMLElement, children: readonly Node[] = []): void {
  part.replaceChildren(...children);
  part.hidden = children.length === 0;
}

function typedOf(terms: readonly Term[]): string[] {
  return terms.map((term) => term.typed);
}

function adviceNodes(state: SearchState, { unfiltered, apart }: Advice): Node[] {
  const advice: Node[] = [element('p', {}, words.noneAsPrinted)];
  const noFilters = { year: null, category: null, department: null };
  if (unfiltered > 0) {
    const address = addressOf({ ...state, filters: noFilters, page: 1 });
    const clear = element('a', { href: address, 'data-in-page': '' }, words.clearFilters);
    advice.push(element('p', {}, words.noneFiltered(unfiltered), clear));
  }
  if (apart.length > 0) {
    const items = apart.map(({ term, total }) => {
      const address = addressOf({ ...state, query: term.typed, page: 1 });
      const label = words.termCount(term.typed, total);
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
