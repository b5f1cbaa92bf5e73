import { addresses } from '../../domain/address.ts';
import type { Summary } from '../../domain/summary.ts';
import { compare as words } from '../../i18n/zh/compare.ts';
import { link } from '../../links.ts';
import { element } from '../element.ts';
import { formatFileName, offerFile } from '../saved-file.ts';
import { formatComparison } from './format-comparison.ts';
import { renderComparison } from './render-comparison.ts';
import { type CompareKind, compareKinds } from './summary.ts';

/** What is put side by side, as it stands in the address. */
interface CompareState {
  kind: CompareKind;
  /** Identities, or `''`. */
  a: string;
  b: string;
}

/** Brings the page to life: choices from its lists, and two summaries side by side. */
export function startComparePage(): void {
  const form = byId('compare-form', HTMLFormElement);
  const section = byId('compare', HTMLElement);
  const status = byId('compare-status', HTMLElement);
  const result = byId('compare-result', HTMLElement);
  const selects = {
    kind: byId('compare-kind', HTMLSelectElement),
    a: byId('compare-a', HTMLSelectElement),
    b: byId('compare-b', HTMLSelectElement),
  };
  const folder = new URL(section.dataset.folder ?? '', location.href);
  const known = new Map<string, Promise<Summary>>();
  const siteTitle = document.title;
  let shown = '';

  function load(kind: CompareKind, id: string): Promise<Summary> {
    const address = new URL(`${kind}/${id}.json`, folder);
    const loading = known.get(address.href) ?? fetchSummary(address);
    known.set(address.href, loading);
    loading.catch(() => known.delete(address.href));
    return loading;
  }

  function say(text: string, ...content: Node[]): void {
    status.textContent = text;
    result.replaceChildren(...content);
  }

  async function show(state: CompareState): Promise<void> {
    const asked = formatCompareState(state);
    shown = asked;
    document.title = siteTitle;
    if (state.a === '' || state.b === '') {
      suggest(state);
      return;
    }
    if (state.a === state.b) {
      say(words.same);
      return;
    }
    try {
      const [a, b] = await Promise.all([load(state.kind, state.a), load(state.kind, state.b)]);
      if (shown === asked) {
        const { table, rows } = renderComparison(a, b);
        say(words.shown(a.name, b.name, rows), table, saveButton(a, b), cautionOf(state.kind));
        // Whoever passes the page on passes this on.
        document.title = words.pageTitle(a.name, b.name);
      }
    } catch (error) {
      // For whoever looks into the console; the page says it in words.
      reportError(error);
      const retry = element('button', { type: 'button', class: 'button' }, words.retry);
      retry.addEventListener('click', () => show(state));
      say(words.failed, retry);
    }
  }

  /** What is shown can be taken away as a table. */
  function saveButton(a: Summary, b: Summary): HTMLElement {
    const label = words.save;
    const button = element(
      'button',
      { type: 'button', class: 'button button-quiet no-print' },
      label,
    );
    button.addEventListener('click', () => {
      const name = formatFileName({
        what: words.pageTitle(a.name, b.name),
        query: '',
        filters: [],
        filtered: String,
        edition: section.dataset.edition ?? '',
      });
      offerFile(new Blob([formatComparison(a, b)], { type: 'text/csv' }), `${name}.csv`);
    });
    return element('p', {}, button);
  }

  /** Where one side is chosen, what lies nearest to it is one press away. */
  function suggest({ kind, a, b }: CompareState): void {
    const all = listed(kind);
    const chosen = all.find(({ id }) => id === a || id === b);
    if (chosen === undefined) {
      say(words.pick);
      return;
    }
    const near = all.filter(({ id, group }) => id !== chosen.id && group === chosen.group);
    const links = near.map(({ id, name }) => {
      const href = `${location.pathname}${formatCompareState({ kind, a: chosen.id, b: id })}`;
      return element('li', {}, element('a', { href }, name));
    });
    say(
      words.picked(chosen.name),
      ...(links.length === 0
        ? []
        : [
            element('p', { id: 'compare-near' }, words.near[kind]),
            element('ul', { class: 'link-list', 'aria-labelledby': 'compare-near' }, ...links),
          ]),
    );
  }

  function fillForm(state: CompareState): void {
    selects.kind.value = state.kind;
    for (const side of ['a', 'b'] as const) {
      const choices = [...Map.groupBy(listed(state.kind), ({ group }) => group)].flatMap(
        ([group, own]) => {
          const options = own.map(({ id, name }) => element('option', { value: id }, name));
          return group === '' ? options : [element('optgroup', { label: group }, ...options)];
        },
      );
      selects[side].replaceChildren(element('option', { value: '' }, words.choose), ...choices);
      selects[side].value = state[side];
    }
  }

  function arrive(): void {
    const state = parseCompareState(location.search);
    fillForm(state);
    show(state);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    choose(null);
  });
  form.addEventListener('change', ({ target }) => choose(target));
  window.addEventListener('popstate', arrive);
  // An address that asks comes first; else what was chosen while this was on its way.
  if (location.search !== '') {
    arrive();
  } else if (selects.kind.value !== compareKinds[0]) {
    choose(selects.kind);
  } else if (selects.a.value + selects.b.value !== '') {
    choose(null);
  }

  function choose(target: EventTarget | null): void {
    const kind = kindOf(selects.kind.value);
    const isOther = target === selects.kind;
    const state = { kind, a: isOther ? '' : selects.a.value, b: isOther ? '' : selects.b.value };
    if (formatCompareState(state) !== location.search) {
      history.pushState(null, '', `${location.pathname}${formatCompareState(state)}`);
    }
    if (isOther) {
      fillForm(state);
    }
    show(state);
  }
}

function parseCompareState(address: string): CompareState {
  const parameters = new URLSearchParams(address);
  const kind = kindOf(parameters.get('kind') ?? '');
  const ids = new Set(listed(kind).map(({ id }) => id));
  const idOf = (side: string) => {
    const id = parameters.get(side) ?? '';
    return ids.has(id) ? id : '';
  };
  return { kind, a: idOf('a'), b: idOf('b') };
}

function formatCompareState({ kind, a, b }: CompareState): string {
  return `?${new URLSearchParams({ kind, a, b })}`;
}

function kindOf(value: string): CompareKind {
  return compareKinds.find((kind) => kind === value) ?? 'departments';
}

/** What the page lists of a kind. */
function listed(kind: CompareKind): { id: string; name: string; group: string }[] {
  const links = document.querySelectorAll<HTMLAnchorElement>(`[data-kind="${kind}"] a[data-id]`);
  return [...links].map(({ dataset, textContent }) => ({
    id: dataset.id ?? '',
    name: textContent ?? '',
    group: dataset.group ?? '',
  }));
}

function cautionOf(kind: CompareKind): HTMLElement {
  const coverage = element('a', { href: link(addresses.coverage) }, words.coverage);
  return element('p', { class: 'muted measure' }, words.cautions[kind], words.ours, coverage);
}

async function fetchSummary(address: URL): Promise<Summary> {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`${address.pathname}: ${response.status}`);
  }
  return response.json();
}

function byId<Kind extends HTMLElement>(id: string, kind: { new (): Kind }): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) {
    throw new Error(`compare: no ${kind.name} with the id "${id}"`);
  }
  return found;
}
