/** The parts of a listing's page that its script works on. */
export interface ListingElements {
  form: HTMLFormElement;
  query: HTMLInputElement;
  /** How many conditions are set, beside the heading of the filters. */
  asked: HTMLElement;
  clear: HTMLButtonElement;
  section: HTMLElement;
  heading: HTMLElement;
  status: HTMLElement;
  save: HTMLButtonElement;
  whole: HTMLElement;
  advice: HTMLElement;
  rows: HTMLElement;
  pager: HTMLElement;
  heads: HTMLTableCellElement[];
}

/** Finds the parts; throws when the markup lacks one. */
export function findListingElements(): ListingElements {
  const section = byId('listing', HTMLElement);
  return {
    section,
    form: byId('listing-form', HTMLFormElement),
    query: byId('listing-query', HTMLInputElement),
    asked: byId('listing-asked', HTMLElement),
    clear: byId('listing-clear', HTMLButtonElement),
    heading: byId('listing-heading', HTMLElement),
    status: byId('listing-status', HTMLElement),
    save: byId('listing-save', HTMLButtonElement),
    whole: byId('listing-whole', HTMLElement),
    advice: byId('listing-advice', HTMLElement),
    rows: byId('listing-rows', HTMLElement),
    pager: byId('listing-pager', HTMLElement),
    heads: [...section.querySelectorAll<HTMLTableCellElement>('th[data-sortable]')],
  };
}

function byId<Kind extends HTMLElement>(id: string, kind: { new (): Kind }): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) {
    throw new Error(`listing: no ${kind.name} with the id "${id}"`);
  }
  return found;
}
