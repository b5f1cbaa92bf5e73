import { listing as words } from '../../i18n/zh/listing.ts';
import { formatListingState, isPlain, type ListingState } from '../../listing/address-state.ts';
import { rowsPerPage } from '../../listing/listing.ts';
import type { ListingAnswer } from '../../listing/open-listing.ts';
import { type ListingName, listingShapes } from '../../listing/shapes.ts';
import { splitWays } from '../../search/query.ts';
import { element } from '../element.ts';
import type { ListingElements } from './elements.ts';
import { cellsOf } from './listing-kinds.ts';
import { renderRow } from './render-cells.ts';
import { rowPlace } from './row-place.ts';

/** What the page shows in place of its first rows. */
export interface ListingView {
  showLoading(): void;
  /** Takes the rows away that are not what the address asks for. */
  clear(): void;
  showAnswer(state: ListingState, answer: ListingAnswer): void;
  /** Shows again what the page was built with. */
  showFirst(state: ListingState, total: number): void;
  /** @param retry `null` where trying again is of no use: the browser is too old. */
  showFailure(retry: (() => void) | null): void;
  /** Says how far saving has come. */
  say(status: string): void;
}

/** More rows than this are not put together by a browser: the whole listing is there as a file. */
const mostSaved = 5000;

/** @param name The listing that the page shows. */
export function listingView(elements: ListingElements, name: ListingName): ListingView {
  const { section, status, advice, rows, pager, save, whole, heads } = elements;
  const shape = listingShapes[name];
  const own = words.listings[name];

  const first = [...rows.children];
  const { title } = document;

  function say(text: string) {
    section.removeAttribute('aria-busy');
    // A live region speaks when its text changes: the same text again would only repeat itself.
    if (status.textContent !== text) {
      status.textContent = text;
    }
  }

  function showHeads({ sort }: ListingState) {
    for (const head of heads) {
      const isSorted = sort !== null && head.dataset.column === sort.column;
      if (isSorted) {
        head.setAttribute('aria-sort', sort.descending ? 'descending' : 'ascending');
      } else {
        head.removeAttribute('aria-sort');
      }
    }
  }

  function showSave(state: ListingState, total: number) {
    const isWhole = isPlain(state);
    whole.hidden = !isWhole && total <= mostSaved;
    save.hidden = isWhole || total === 0 || total > mostSaved;
    save.textContent = words.save(own.count(total));
  }

  function show(state: ListingState, answer: Shown, shown: readonly Element[]) {
    const isTooLong = answer.total > mostSaved && !isPlain(state);
    const links = pagerLinks(answer, (page) => formatListingState({ ...state, page }, shape));
    say(statusOf(name, state, answer));
    // Whoever passes the page on passes on what was asked.
    document.title = [...wordsOf(state), title].join(words.separator);
    fill(advice, [
      ...(isTooLong ? [element('p', {}, words.tooMany(mostSaved))] : []),
      ...otherWords(answer, (query) => formatListingState({ ...state, query, page: 1 }, shape)),
    ]);
    // What stands there already stays: it may have the focus.
    if (rows.childElementCount !== shown.length || shown.some((row) => row.parentNode !== rows)) {
      rows.replaceChildren(...shown);
    }
    fill(pager, links);
    showHeads(state);
    showSave(state, answer.total);
  }

  return {
    say,
    clear() {
      rows.replaceChildren();
    },
    showLoading() {
      section.setAttribute('aria-busy', 'true');
      status.textContent = words.loading;
    },
    showAnswer(state, answer) {
      show(
        state,
        answer,
        answer.rows.map((row) => renderRow(cellsOf(name, row, answer.marked), rowPlace(name, row))),
      );
    },
    showFirst(state, total) {
      const pages = Math.ceil(total / rowsPerPage);
      show(state, { total, commitments: null, asked: [], page: 1, pages, also: [] }, first);
    },
    showFailure(retry) {
      say(retry === null ? words.cannotRead : words.failed);
      fill(advice, retry === null ? [] : [retryButton(retry)]);
      rows.replaceChildren();
      fill(pager, []);
      save.hidden = true;
      whole.hidden = false;
    },
  };
}

/** What the page says of an answer. */
type Shown = Pick<ListingAnswer, 'total' | 'commitments' | 'asked' | 'page' | 'pages' | 'also'>;

function retryButton(retry: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'button' }, words.retry);
  button.addEventListener('click', retry);
  return button;
}

function fill(part: HTMLElement, children: readonly Node[]): void {
  const old = [...part.childNodes];
  if (
    old.length !== children.length ||
    old.some((node, at) => !node.isEqualNode(children[at] ?? null))
  ) {
    part.replaceChildren(...children);
  }
  part.hidden = children.length === 0;
}

/** What was asked, in words for the title of the page. */
function wordsOf({ query }: ListingState): string[] {
  const ways = splitWays(query);
  return ways.length === 0 ? [] : [ways.join(words.or)];
}

function statusOf(
  name: ListingName,
  { sort, filters }: ListingState,
  { total, commitments, asked, page, pages }: Shown,
): string {
  const { count, orders } = words.listings[name];
  const names: Readonly<Record<string, string>> = orders;
  const order = sort === null ? undefined : names[`${sort.descending ? '-' : ''}${sort.column}`];
  const isOneToOne = name === 'commitments' && commitments === total;
  const found =
    total === 0
      ? words.none
      : commitments !== null
        ? words.foundWords(asked, isOneToOne ? null : commitments, count(total))
        : Object.keys(filters).length > 0
          ? words.found(count(total))
          : words.all(count(total));
  return [
    found,
    pages > 1 ? words.pageOf(page, pages) : '',
    order === undefined || total === 0 ? '' : words.ordered(order),
  ].join('');
}

/** Links to the same with other words; a word that is told twice stands once. */
function otherWords(
  { also, commitments }: Shown,
  addressOf: (query: string) => string,
): HTMLElement[] {
  const links = new Map(
    also.map(({ shown, words: query }) => [
      shown,
      element('a', { href: `${location.pathname}${addressOf(query)}`, 'data-in-page': '' }, shown),
    ]),
  );
  const items = [...links.values()].map((link) => element('li', {}, link));
  return items.length === 0
    ? []
    : [
        element('p', { id: 'listing-also' }, commitments === 0 ? words.instead : words.also),
        element('ul', { class: 'link-list', 'aria-labelledby': 'listing-also' }, ...items),
      ];
}

function pagerLinks({ page, pages }: Shown, addressOf: (page: number) => string): Node[] {
  if (pages === 1) {
    return [];
  }
  const linkTo = (to: number, rel: 'prev' | 'next', label: string) =>
    element('a', { href: `${location.pathname}${addressOf(to)}`, rel, 'data-in-page': '' }, label);
  return [
    page > 1 ? linkTo(page - 1, 'prev', words.previous) : element('span'),
    element('span', { class: 'listing-place' }, words.place(page, pages)),
    page < pages ? linkTo(page + 1, 'next', words.next) : element('span'),
  ];
}
