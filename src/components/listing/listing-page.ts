import { listing as words } from '../../i18n/zh/listing.ts';
import {
  formatListingState,
  isPlain,
  type ListingState,
  parseListingState,
} from '../../listing/address-state.ts';
import type { ListingPlace } from '../../listing/listing.ts';
import { type FindWords, openListing, type ReadFile } from '../../listing/open-listing.ts';
import { type ListingName, listingShapes } from '../../listing/shapes.ts';
import { isTooOld } from '../../search/engine/inflate.ts';
import { findListingElements, type ListingElements } from './elements.ts';
import { readForm, showInForm } from './form.ts';
import { listingHistory } from './history.ts';
import { listenToListing } from './listen.ts';
import { saveRows } from './save.ts';
import { listingView } from './view.ts';

// An answer that comes sooner needs no word of waiting.
const patience = 300;

/** Where the page's script gets what it shows. */
export interface ListingSource {
  readFile: (folder: URL) => ReadFile;
  find: FindWords;
}

/** Brings a listing to life: what the page was built with stays until something is asked for. */
export function startListingPage({ readFile, find }: ListingSource): void {
  const elements = findListingElements();
  const name = nameOf(elements);
  const shape = listingShapes[name];
  const place = placeOf(elements);
  const folder = new URL(elements.section.dataset.folder ?? '', location.href);
  const listing = openListing(shape, place, readFile(folder), find);
  const view = listingView(elements, name);
  const past = listingHistory();
  let shown = parseListingState(location.search, shape);
  let numbers: Uint32Array = new Uint32Array();

  /** Answers a state, unless another one has been asked for in the meantime. */
  async function answer(state: ListingState): Promise<void> {
    shown = state;
    if (isFirst(state)) {
      view.showFirst(state, place.rows);
      return;
    }
    const isStale = () => shown !== state;
    const waiting = setTimeout(() => isStale() || view.showLoading(), patience);
    try {
      const found = await listing.answer(state);
      if (!isStale()) {
        ({ numbers } = found);
        view.showAnswer(state, found);
      }
    } catch (error) {
      fail(error, state);
    } finally {
      clearTimeout(waiting);
    }
  }

  function fail(error: unknown, state: ListingState): void {
    // For whoever looks into the console; the page says it in words.
    reportError(error);
    if (shown === state) {
      view.showFailure(isTooOld(error) ? null : () => answer({ ...state }));
    }
  }

  function go(state: ListingState, isTyping = false): Promise<void> {
    past.go(formatListingState(state, shape), isTyping);
    if (!isTyping) {
      showInForm(elements, shape, state);
    }
    return answer(state);
  }

  async function save(): Promise<void> {
    const state = shown;
    elements.save.disabled = true;
    try {
      const rows = await listing.read(numbers, (done, all) => {
        // A live region must not count every file.
        if (done < all && Math.floor((4 * done) / all) > Math.floor((4 * (done - 1)) / all)) {
          view.say(words.saving(done, all));
        }
      });
      saveRows(elements, shape, state, rows);
      view.say(words.saved(words.listings[name].count(rows.length)));
    } catch (error) {
      fail(error, state);
    } finally {
      elements.save.disabled = false;
    }
  }

  /** Shows what the address asks for, where it has come to by itself. */
  async function arrive(state: ListingState): Promise<void> {
    showInForm(elements, shape, state);
    await answer(state);
    const scroll = past.scroll();
    if (shown === state && scroll > 0) {
      window.scrollTo({ top: scroll });
    }
  }

  listenToListing(elements, shape, { go, save, shown: () => shown });
  window.addEventListener('popstate', () => {
    const state = parseListingState(location.search, shape);
    // A jump to an anchor of the page asks nothing of the listing.
    if (formatListingState(state, shape) !== formatListingState(shown, shape)) {
      arrive(state);
    }
  });
  window.addEventListener('pagehide', past.keepScroll);
  if (!isFirst(shown)) {
    view.clear();
    view.showLoading();
  }
  const asked = readForm(elements.form, shape);
  // What was typed while this was on its way; an address that asks comes first.
  if (isFirst(shown) && !isPlain(asked)) {
    go(asked, true);
  } else {
    arrive(shown);
  }
}

/** Whether a state asks for what the page was built with. */
function isFirst(state: ListingState): boolean {
  return isPlain(state) && state.page === 1;
}

function nameOf({ section }: ListingElements): ListingName {
  const { name } = section.dataset;
  if (name !== 'targets' && name !== 'commitments') {
    throw new Error(`listing: nothing is known of "${name}"`);
  }
  return name;
}

function placeOf({ section }: ListingElements): ListingPlace {
  const { rows, rowsPerFile } = section.dataset;
  return { rows: Number(rows), rowsPerFile: Number(rowsPerFile) };
}
