// What has an address of its own: a number in its sentence, how it was read, a line of a document, a
// row whose name is a link.
const places = '.q[id], .read-list dt, .lines th, .table th[scope="row"]';

// Of these the button has its place at the end of what stands beside them.
const named = '.read-list dt, .lines th';

/** What a place needs of the page it is on. */
export interface PlacePage {
  /** Whole address of what a link of the page leads to. */
  addressOf: (href: string) => string;
  titleOf: () => string;
  copy: (text: string, button: HTMLElement) => unknown;
}

/**
 * Offers the link to a place for copying where the pointer, the focus or the address is: one button,
 * which moves, and goes with Escape. It covers nothing: it stands in the text like a word. A pointer
 * that only passes by must not make the text move, and is offered it only where there is room.
 */
export function offerPlaces(label: string, page: PlacePage): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'place-copy';
  button.textContent = label;
  const holder = document.createElement('span');
  holder.className = 'place no-print';
  holder.append(button);
  let text = '';
  let offered: Element | null = null;
  const offer = (place: Element | null | undefined, passing = false) => {
    const anchor = place?.matches('a') ? place : place?.querySelector('a');
    // What the keyboard is at must not go from under it.
    const stays = passing && (anchor?.matches('.q') || holder.contains(document.activeElement));
    if (!anchor || anchor === offered || stays) {
      return;
    }
    const row = anchor.closest<HTMLElement>('tr, div');
    const height = row?.offsetHeight ?? 0;
    const beside = anchor.closest(named)?.nextElementSibling;
    const last = { parent: holder.parentNode, next: holder.nextSibling };
    beside ? beside.append(holder) : anchor.after(holder);
    if (passing && (row?.offsetHeight ?? 0) > height) {
      last.parent ? last.parent.insertBefore(holder, last.next) : holder.remove();
      return;
    }
    offered = anchor;
    text = describe(anchor, page);
    button.removeAttribute('data-done');
  };
  const offerAround = ({ target, type }: Event) =>
    target instanceof Element &&
    offer(target.closest(`main :is(${places})`), type === 'pointerover');
  const offerTarget = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    offer(target?.matches(places) ? target : target?.querySelector(places));
  };
  document.addEventListener('pointerover', offerAround);
  document.addEventListener('focusin', offerAround);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') {
      holder.remove();
      offered = null;
    }
  });
  addEventListener('hashchange', offerTarget);
  button.addEventListener('click', () => page.copy(text, button));
  offerTarget();
}

/** What the place is called, and its address: a number and a line belong to their page, a row is a thing by itself. */
function describe(anchor: Element, { addressOf, titleOf }: PlacePage): string {
  const href = anchor.id === '' ? (anchor.getAttribute('href') ?? '') : `#${anchor.id}`;
  const name = anchor.textContent?.trim() ?? '';
  const title = href.startsWith('#q')
    ? `${titleOf()}：${name}`
    : href.startsWith('#')
      ? titleOf()
      : name;
  return `${title}\n${addressOf(href)}`;
}
