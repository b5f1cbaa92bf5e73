/** The parts of the search page that its script works on. */
export interface SearchElements {
  form: HTMLFormElement;
  query: HTMLInputElement;
  /** Everything that a script only can fill; hidden until there is something. */
  found: HTMLElement;
  filters: HTMLDetailsElement;
  facets: HTMLElement;
  clear: HTMLButtonElement;
  sort: HTMLSelectElement;
  strict: HTMLInputElement;
  tools: HTMLElement;
  results: HTMLElement;
  heading: HTMLElement;
  status: HTMLElement;
  also: HTMLUListElement;
  /** The chosen filters. */
  narrowed: HTMLUListElement;
  advice: HTMLElement;
  list: HTMLElement;
  pager: HTMLElement;
  ways: HTMLElement;
  waiting: HTMLElement;
  save: SaveElements;
}

/** The parts by which results are taken away. */
export interface SaveElements {
  panel: HTMLDetailsElement;
  csv: HTMLButtonElement;
  json: HTMLButtonElement;
  sentence: HTMLTextAreaElement;
  copy: HTMLButtonElement;
  status: HTMLElement;
}

/** Finds the parts; throws when the markup lacks one. */
export function findSearchElements(): SearchElements {
  return {
    form: byId('search-form', HTMLFormElement),
    query: byId('search-query', HTMLInputElement),
    found: byId('search-found', HTMLElement),
    filters: byId('search-filters', HTMLDetailsElement),
    facets: byId('search-facets', HTMLElement),
    clear: byId('search-clear', HTMLButtonElement),
    sort: byId('search-sort', HTMLSelectElement),
    strict: byId('search-strict', HTMLInputElement),
    tools: byId('search-tools', HTMLElement),
    results: byId('search-results', HTMLElement),
    heading: byId('search-results-heading', HTMLElement),
    status: byId('search-status', HTMLElement),
    also: byId('search-also', HTMLUListElement),
    narrowed: byId('search-narrowed', HTMLUListElement),
    advice: byId('search-advice', HTMLElement),
    list: byId('search-list', HTMLElement),
    pager: byId('search-pager', HTMLElement),
    ways: byId('search-ways', HTMLElement),
    waiting: byId('search-waiting', HTMLElement),
    save: {
      panel: byId('search-save', HTMLDetailsElement),
      csv: byId('search-save-csv', HTMLButtonElement),
      json: byId('search-save-json', HTMLButtonElement),
      sentence: byId('search-save-sentence', HTMLTextAreaElement),
      copy: byId('search-save-copy', HTMLButtonElement),
      status: byId('search-save-status', HTMLElement),
    },
  };
}

function byId<Kind extends HTMLElement>(id: string, kind: { new (): Kind }): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) {
    throw new Error(`search page: no ${kind.name} with the id "${id}"`);
  }
  return found;
}
