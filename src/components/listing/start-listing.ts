/*
 * All that a listing loads before anything is asked of it: the page was built with its first rows. What answers is
 * fetched as soon as somebody comes near the form, and what was asked meanwhile is done then.
 */

type ListingPage = typeof import('./load-listing.ts');

const controls = '#listing-form, #listing thead, #listing-pager, .listing-actions button';

let loading: Promise<ListingPage> | undefined;
let isReady = false;

/** Lets the page be asked; at once where its address asks, or where one has come back to it. */
export function startListing(): void {
  const filters = document.querySelector<HTMLDetailsElement>('#listing-filters');
  const pager = document.querySelector<HTMLElement>('#listing-pager');
  if (filters && pager) {
    // On a wide page the filters take little room.
    filters.open = matchMedia('(min-width: 48rem)').matches;
    pager.hidden = pager.children.length === 0;
  }
  for (const head of document.querySelectorAll<HTMLElement>('th[data-sortable]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'table-sort';
    button.title = head.dataset.sortable ?? '';
    button.append(...head.childNodes);
    head.append(button);
  }
  for (const type of ['pointerover', 'focusin', 'pointerdown'] as const) {
    document.addEventListener(type, (event) => isControl(event) && wake());
  }
  for (const type of ['input', 'change', 'submit', 'click'] as const) {
    document.addEventListener(type, (event) => isControl(event) && ask(event), true);
  }
  if (location.search !== '' || history.state !== null) {
    wake();
  }
}

function isControl({ target }: Event): boolean {
  return !isReady && target instanceof Element && target.closest(controls) !== null;
}

/** What a press asks is repeated once it can be answered; what stands in the form is read then. */
function ask(event: Event): void {
  const { target } = event;
  const pressed =
    event.type === 'click' && target instanceof Element
      ? target.closest<HTMLElement>('th button, a[data-in-page], .listing-actions button')
      : null;
  if (pressed || event.type === 'submit') {
    event.preventDefault();
    event.stopPropagation();
  }
  wake().then(() => pressed?.click());
}

async function wake(): Promise<void> {
  try {
    loading ??= import('./load-listing.ts');
    const page = await loading;
    if (!isReady) {
      isReady = true;
      page.loadListing();
    }
  } catch (error) {
    loading = undefined;
    reportError(error);
    const status = document.querySelector('#listing-status');
    const section = document.querySelector<HTMLElement>('#listing');
    if (status) {
      status.textContent = section?.dataset.failed ?? '';
    }
  }
}
