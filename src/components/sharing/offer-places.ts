// What has an address of its own: a number in its sentence, how it was read, a line of a document, a
// row whose name is a link.
const places = '.q[id], .read-list dt, .lines th, .table th[scope="row"]';

/** What a place needs of the page it is on. */
export interface PlacePage {
  /** Whole address of what a link of the page leads to. */
  addressOf: (href: string) => string;
  titleOf: () => string;
  copy: (text: string, button: HTMLElement) => unknown;
}

/**
 * Offers the link to a place for copying where the pointer, the focus or the address is: one button,
 * which moves. It goes with Escape.
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
  const offer = (place: Element | null | undefined) => {
    const anchor = place?.matches('a') ? place : place?.querySelector('a');
    if (anchor && anchor.nextSibling !== holder) {
      text = describe(anchor, page);
      button.removeAttribute('data-done');
      holder.toggleAttribute('data-end', anchor.getBoundingClientRect().right > innerWidth / 2);
      anchor.after(holder);
    }
  };
  const offerAround = ({ target }: Event) =>
    target instanceof Element && offer(target.closest(`main :is(${places})`));
  const offerTarget = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    offer(target?.matches(places) ? target : target?.querySelector(places));
  };
  document.addEventListener('pointerover', offerAround);
  document.addEventListener('focusin', offerAround);
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && holder.remove());
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
