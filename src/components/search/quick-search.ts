import { addresses } from '../../domain/address.ts';
import { search as words } from '../../i18n/zh/search.ts';
import { link } from '../../links.ts';
import { noFilters, type SearchState } from '../../search/address-state.ts';
import type { SearchAnswer } from '../../search/engine/answer.ts';
import type { Engine } from '../../search/engine/engine.ts';
import { isTooOld } from '../../search/engine/inflate.ts';
import { splitWays } from '../../search/query.ts';
import { element } from '../element.ts';
import { alsoItems } from './also-list.ts';
import { moveByArrows } from './keyboard.ts';
import { quickResult } from './quick-result.ts';
import { sayFound } from './say-found.ts';
import { addressOf } from './state-links.ts';
import { whenTyped } from './typing.ts';

const shownResults = 8;

/** The dialog for a quick look, over any page. */
export interface QuickSearch {
  /** Opens it with words to begin with. */
  open(query: string): void;
}

/** Makes the dialog; it stays in the page, closed. */
export function quickSearch(engine: Engine): QuickSearch {
  const box = element('input', {
    id: 'quick-search-box',
    name: 'q',
    type: 'search',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    maxlength: '300',
  });
  const status = element('p', { role: 'status', class: 'quick-search-status' });
  const also = element('ul', { class: 'search-also' });
  const list = element('ol', { class: 'quick-search-list' });
  const all = element('a', { class: 'more', hidden: '' });
  const close = element(
    'button',
    { type: 'button', class: 'button button-quiet' },
    words.quick.close,
  );
  const form = element(
    'form',
    { class: 'quick-search-form', role: 'search', action: link(addresses.search), method: 'get' },
    element('label', { for: box.id }, words.quick.label),
    close,
    box,
    element('button', { type: 'submit', class: 'button' }, words.submit),
  );
  const dialog = element(
    'dialog',
    { class: 'quick-search', 'aria-label': words.quick.title },
    form,
    element('div', { class: 'quick-search-found' }, status, also, list),
    element(
      'div',
      { class: 'quick-search-foot' },
      all,
      element('p', { class: 'quick-search-keys muted' }, words.quick.keys),
    ),
  );
  let asked = '';

  /** Shows what is found, unless something else has been asked for in the meantime. */
  async function answer(): Promise<void> {
    const query = box.value;
    asked = query;
    if (splitWays(query).length === 0) {
      show('', null, []);
      return;
    }
    try {
      const found = await engine.search(query);
      const ids = found.ids.slice(0, shownResults);
      const [texts, directory] = await Promise.all([engine.read(ids), engine.directory()]);
      if (asked === query) {
        const items = ids.flatMap((id, number) => {
          const own = texts[number];
          return own === undefined ? [] : [quickResult(id, own, directory, found.marked)];
        });
        show(sayFound(found), found, items);
      }
    } catch (error) {
      reportError(error);
      if (asked === query) {
        show(isTooOld(error) ? words.cannotRead : words.failed, null, []);
      }
    }
  }

  function show(said: string, found: SearchAnswer | null, items: HTMLLIElement[]): void {
    if (status.textContent !== said) {
      status.textContent = said;
    }
    list.replaceChildren(...items);
    all.hidden = found === null || found.total === 0;
    const state = stateOf(box.value);
    also.replaceChildren(...(found === null ? [] : alsoItems(state, found.also)));
    if (found !== null) {
      all.textContent = words.quick.all(found.total);
      all.href = addressOf(state);
    }
  }

  whenTyped(box, answer);
  moveByArrows(box, list);
  close.addEventListener('click', () => dialog.close());
  // A press beside the dialog lands on the dialog itself.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) {
      dialog.close();
    }
  });
  document.body.append(dialog);

  return {
    open(query) {
      engine.directory().catch(() => {});
      dialog.showModal();
      if (query !== '' && query !== box.value) {
        box.value = query;
        answer();
      }
      box.focus();
      box.select();
    },
  };
}

/** The search page with these words and nothing else. */
function stateOf(query: string): SearchState {
  return { query, filters: noFilters, sort: 'relevance', strict: false, without: [], page: 1 };
}
