/** The parts of the search page that its script works on. */
export interface SearchElements {
  form: HTMLFormElement;
  query: HTMLInputElement;
  filters: HTMLDetailsElement;
  year: HTMLSelectElement;
  category: HTMLSelectElement;
  department: HTMLSelectElement;
  clear: HTMLButtonElement;
  results: HTMLElement;
  heading: HTMLElement;
  status: HTMLElement;
  advice: HTMLElement;
  list: HTMLElement;
  pager: HTMLElement;
  ways: HTMLElement;
  template: HTMLTemplateElement;
}

/** Finds the parts; throws when the markup lacks one. */
export function findSearchElements(): SearchElements {
  return {
    form: byId('search-form', HTMLFormElement),
    query: byId('search-query', HTMLInputElement),
    filters: byId('search-filters', HTMLDetailsElement),
    year: byId('search-year', HTMLSelectElement),
    category: byId('search-category', HTMLSelectElement),
    department: byId('search-department', HTMLSelectElement),
    clear: byId('search-clear', HTMLButtonElement),
    results: byId('search-results', HTMLElement),
    heading: byId('search-results-heading', HTMLElement),
    status: byId('search-status', HTMLElement),
    advice: byId('search-advice', HTMLElement),
    list: byId('search-list', HTMLElement),
    pager: byId('search-pager', HTMLElement),
    ways: byId('search-ways', HTMLElement),
    template: byId('search-result', HTMLTemplateElement),
  };
}

/** An element with text and children, and attributes where a value is given. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, value);
  }
  made.append(...children);
  return made;
}

function byId<Kind extends HTMLElement>(id: string, kind: { new (): Kind }): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) {
    throw new Error(`search page: no ${kind.name} with the id "${id}"`);
  }
  return found;
}
